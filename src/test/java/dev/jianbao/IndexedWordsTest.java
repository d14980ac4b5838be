package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.render.search.Indexed;
import dev.jianbao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever authors wrote and pages show can be found, at the place where it stands. */
@ExtendWith(BuiltSites.Extension.class)
class IndexedWordsTest {
    private static final Folding FOLDING = Folding.standard();

    /** Shorter than this, a text stands on a page by chance. */
    private static final int LEAST = 2;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SMALLEST")
    void everyWordThatAPageShowsIsIndexed(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        Map<String, StringBuilder> shown = shown(built);
        Map<String, StringBuilder> indexed = new HashMap<>();
        for (Indexed each : Indexed.of(built.plan())) {
            StringBuilder own = indexed.computeIfAbsent(document(each), any -> new StringBuilder());
            each.lines().forEach(line -> own.append('\n').append(FOLDING.fold(line)));
        }
        List<String> missing = new ArrayList<>();
        WrittenWords.of(built.plan().archive().documents()).forEach((thing, words) -> {
            String visible = shown.getOrDefault(thing, new StringBuilder()).toString();
            String found = indexed.getOrDefault(thing, new StringBuilder()).toString();
            for (String word : words) {
                String folded = FOLDING.fold(word);
                if (folded.length() >= LEAST && visible.contains(folded) && !found.contains(folded)) {
                    missing.add(thing + ": " + word);
                }
            }
        });

        assertThat(missing).isEmpty();
    }

    /** What the pages of each document show, folded. */
    private static Map<String, StringBuilder> shown(BuiltSite built) {
        Map<String, StringBuilder> shown = new HashMap<>();
        for (BuiltPage page : built.pages()) {
            thing(page.page())
                    .ifPresent(thing -> shown.computeIfAbsent(thing, any -> new StringBuilder())
                            .append('\n')
                            .append(FOLDING.fold(words(page.document()))));
        }
        return shown;
    }

    /** The document that a page is about. */
    private static Optional<String> thing(Page page) {
        if (page instanceof Page.OfBulletin of) {
            return Optional.of(Ref.bulletin(of.series().bulletin().id()).shown());
        }
        if (page instanceof Page.OfSection of) {
            return Optional.of(Ref.bulletin(of.series().bulletin().id()).shown());
        }
        if (page instanceof Page.OfIssue of) {
            return Optional.of(Ref.of(of.issue().id()).shown());
        }
        if (page instanceof Page.OfArticle of) {
            return Optional.of(Ref.of(of.article().id()).shown());
        }
        if (page instanceof Page.Plain of) {
            return Optional.of(Ref.page(of.page().id()).shown());
        }
        return page instanceof PlanPage of
                ? of.plan().map(plan -> Ref.plan(plan.id()).shown())
                : Optional.empty();
    }

    /** The words of the content: without links to what is akin, before or behind, and without citations. */
    private static String words(Document page) {
        Element main = page.selectFirst("main");
        main.select(".related, .pager, .cite, .parts, nav, .filters, .under.method, .verdicts code, script")
                .remove();
        return main.wholeText();
    }

    /** What a passage belongs to: the issue of an item, the bulletin of a section, the plan of a measure. */
    private static String document(Indexed passage) {
        String[] folders = passage.page().split("/");
        boolean series = folders[0].equals("bulletins") && !folders[2].matches("\\d+");
        return series || folders[0].equals("plans")
                ? folders[1]
                : passage.thing().replaceFirst("#.*", "");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SMALLEST")
    void everyPassageHasItsPlace(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        Map<String, Set<String>> places = new HashMap<>();
        built.pages()
                .forEach(page -> places.put(
                        page.path(),
                        new TreeSet<>(page.document().select("[id]").eachAttr("id"))));

        assertThat(Indexed.of(built.plan()))
                .filteredOn(each -> !places.containsKey(each.page())
                        || !each.anchor().isEmpty() && !places.get(each.page()).contains(each.anchor()))
                .isEmpty();
    }
}
