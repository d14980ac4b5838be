package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.pages.PageUrl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Elements that stand for a thing of the archive carry its id. */
@ExtendWith(BuiltSites.Extension.class)
class ThingsOnPagesTest {
    private static final List<String> KINDS =
            List.of("bulletin", "section", "issue", "item", "article", "plan", "measure", "unit", "region", "topic");

    @ParameterizedTest
    @EnumSource
    void everyThingStandsOnItsPage(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        List<String> missing = things(built.plan().archive())
                .filter(thing -> !standsOn(built.page(PageUrl.of(thing).path()).document(), thing))
                .map(Ref::toString)
                .toList();

        assertThat(missing).isEmpty();
    }

    private static boolean standsOn(Document document, Ref thing) {
        return document.select("main [data-" + thing.kind().word() + "]").stream()
                .filter(each -> each.attr("data-" + thing.kind().word()).equals(thing.shown()))
                .anyMatch(each -> !each.is("a") && isAt(each, PageUrl.anchor(thing)));
    }

    private static boolean isAt(Element element, String anchor) {
        return anchor.isEmpty() || element.id().equals(anchor);
    }

    @ParameterizedTest
    @EnumSource
    void everyIdOnAPageIsThatOfAThing(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        Set<String> known = new HashSet<>();
        things(built.plan().archive()).forEach(thing -> known.add(thing.kind().word() + " " + thing.shown()));
        Set<String> unknown = new TreeSet<>();
        built.pages().forEach(page -> {
            Document document = page.document();
            KINDS.forEach(kind -> document.select("[data-" + kind + "]").eachAttr("data-" + kind).stream()
                    .filter(id -> !known.contains(kind + " " + id))
                    .forEach(id -> unknown.add(page + ": " + kind + " " + id)));
        });

        assertThat(unknown).isEmpty();
    }

    private static Stream<Ref> things(Archive archive) {
        Stream<Ref> entities = archive.catalogue().entities().stream().map(Ref::of);
        Stream<Ref> articles = archive.articles().stream().map(Article::id).map(Ref::of);
        Stream<Ref> items = archive.entries().stream()
                .filter(Entry.OfItem.class::isInstance)
                .map(Entry::ref);
        Stream<Ref> plans = archive.documents().plans().stream().map(plan -> Ref.plan(plan.id()));
        Stream<Ref> measures = archive.plans().all().stream()
                .flatMap(dossier -> dossier.following().positions().stream()
                        .map(position -> Ref.of(dossier.plan().idOf(position.measure()))));
        return Stream.of(
                        entities,
                        articles,
                        items,
                        plans,
                        measures,
                        archive.series().stream().flatMap(ThingsOnPagesTest::things))
                .flatMap(things -> things);
    }

    private static Stream<Ref> things(Series series) {
        Stream<Ref> bulletin = Stream.of(Ref.bulletin(series.bulletin().id()));
        Stream<Ref> issues = series.issues().stream().map(Issue::id).map(Ref::of);
        Stream<Ref> sections = series.bulletin().sections().stream()
                .map(BulletinSection::id)
                .map(section -> Ref.section(series.bulletin().id(), section));
        return Stream.of(bulletin, issues, sections).flatMap(things -> things);
    }
}
