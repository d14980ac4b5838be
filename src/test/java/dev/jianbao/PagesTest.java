package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.pages.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every page: its language, title, landmarks and headings, and that a strict policy lets it be. */
@ExtendWith(BuiltSites.Extension.class)
class PagesTest {
    /** Types of a script element that hold text for machines and never run. */
    private static final String DATA_BLOCK = "script[type=application/ld+json], script[type=application/json]";

    @ParameterizedTest
    @EnumSource
    void everyPageSaysItsLanguageAndHasATitleOfItsOwn(TestSite site, BuiltSites sites) {
        String language = site == TestSite.STRANGE_IN_ENGLISH ? "en" : "zh-Hans";
        Set<String> titles = new HashSet<>();
        for (BuiltPage page : shown(sites.of(site))) {
            Document document = page.document();
            assertThat(document.selectFirst("html").attr("lang"))
                    .as(page.path())
                    .isEqualTo(page.page() instanceof Page.Rendition ? "zh-Hant" : language);
            assertThat(document.title()).as(page.path()).isNotBlank();
            assertThat(titles.add(document.title()))
                    .as(page + " is the only one titled " + document.title())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasItsLandmarks(TestSite site, BuiltSites sites) {
        for (BuiltPage page : shown(sites.of(site))) {
            Document document = page.document();
            assertThat(document.select("main")).as(page.path()).hasSize(1);
            assertThat(document.select("body footer:not(main footer)"))
                    .as(page.path())
                    .hasSize(1);
            assertThat(document.select("nav").eachAttr("aria-label"))
                    .as(page.path())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(document.select("nav:not([aria-label], [aria-labelledby])"))
                    .as(page.path())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreInOrder(TestSite site, BuiltSites sites) {
        for (BuiltPage page : shown(sites.of(site))) {
            List<Element> headings = page.document().select("h1, h2, h3, h4, h5, h6");
            assertThat(headings)
                    .as(page.path())
                    .filteredOn(each -> each.is("h1"))
                    .hasSize(1);
            assertThat(headings.get(0).is("h1")).as(page + " starts with h1").isTrue();
            assertThat(headings).as(page.path()).allMatch(each -> !each.text().isBlank());
            for (int at = 1; at < headings.size(); at++) {
                assertThat(level(headings.get(at)))
                        .as(page + ": " + headings.get(at).text())
                        .isLessThanOrEqualTo(level(headings.get(at - 1)) + 1);
            }
        }
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    @ParameterizedTest
    @EnumSource
    void idsAreUnique(TestSite site, BuiltSites sites) {
        for (BuiltPage page : sites.of(site).pages()) {
            assertThat(page.document().select("[id]").eachAttr("id"))
                    .as(page.path())
                    .doesNotHaveDuplicates()
                    .allMatch(id -> !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace), "is an id");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageHoldsAScriptOrAStyle(TestSite site, BuiltSites sites) {
        for (BuiltPage page : sites.of(site).pages()) {
            Document document = page.document();
            assertThat(document.select("style, [style], iframe, object, embed, base, frame, applet"))
                    .as(page.path())
                    .isEmpty();
            assertThat(document.select("script"))
                    .as(page.path())
                    .allMatch(each -> each.is(DATA_BLOCK)
                            || each.hasAttr("src") && each.data().isBlank());
            assertThat(handlers(document)).as(page.path()).isEmpty();
        }
    }

    private static List<String> handlers(Document document) {
        List<String> handlers = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    handlers.add(attribute.toString());
                }
            }
        }
        return handlers;
    }

    /** All pages but those that only lead on to another. */
    private static List<BuiltPage> shown(BuiltSite site) {
        Stream<BuiltPage> shown =
                site.pages().stream().filter(page -> !page.kind().equals("Moved"));
        return shown.toList();
    }
}
