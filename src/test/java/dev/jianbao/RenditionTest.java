package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.pages.Page;
import dev.jianbao.text.Traditional;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents in traditional characters: derived, marked, and nowhere but where a site asks for them. */
@ExtendWith(BuiltSites.Extension.class)
class RenditionTest {
    private static final Traditional STANDARD = Traditional.with(new TreeMap<>());

    /** What only simplified text has. */
    private static final String SIMPLIFIED = "[们这从没发开关还会应读见认论设证词说请调资载选达运进续线组终统维网页链数据书报导条栏题号单区举钱级时间]";

    /** How the JSON of a document names its rendition. */
    private static final Pattern NAMED = Pattern.compile("\"zh-Hant\",\\s*\"url\": \"([^\"]+)\"");

    /** A rendition and the page it is derived from. */
    private record Pair(BuiltPage page, Document rendition, Document original) {}

    private static List<Pair> pairs(BuiltSite site) {
        List<Pair> pairs = new ArrayList<>();
        for (BuiltPage page : site.pages()) {
            if (page.page() instanceof Page.Rendition rendition) {
                Document original = site.page(rendition.original().url().path()).document();
                pairs.add(new Pair(page, page.document(), original));
            }
        }
        return pairs;
    }

    @Test
    void everyPageOfADocumentHasOne(BuiltSites sites) {
        List<String> kinds = pairs(sites.of(TestSite.SAMPLE)).stream()
                .map(pair -> ((Page.Rendition) pair.page().page()).original())
                .map(original -> original.getClass().getSimpleName())
                .distinct()
                .toList();

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "OfIssue",
                        "OfArticle",
                        "Plain",
                        "Overview",
                        "Whole",
                        "OfChapter",
                        "OfMeasure",
                        "Ledger",
                        "Indicators",
                        "Projects",
                        "OfBudget",
                        "OfAudit");
    }

    @Test
    void programsAreToldWhereItIs(BuiltSites sites) {
        Map<String, byte[]> files = sites.of(TestSite.SAMPLE).output().files();
        List<String> documents =
                files.keySet().stream().filter(RenditionTest::isOfDocument).toList();

        assertThat(documents).hasSizeGreaterThan(2);
        assertThat(documents).allSatisfy(path -> {
            Matcher named = NAMED.matcher(new String(files.get(path), UTF_8));
            assertThat(named.find()).isTrue();
            assertThat(files).containsKey(named.group(1));
            assertThat(named.group(1))
                    .isEqualTo("hant/"
                            + path.replaceFirst("plan\\.json$", "index.html").replaceFirst("\\.json$", ".html"));
        });
    }

    private static boolean isOfDocument(String path) {
        return path.matches("bulletins/.*/\\d+\\.json|plans/[^/]+/plan\\.json");
    }

    @Test
    void saysTheSameInTraditionalCharacters(BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs(sites.of(TestSite.SAMPLE))) {
            List<String> written = texts(pair.original()).map(STANDARD::of).toList();
            List<String> shown = texts(pair.rendition()).toList();
            if (!written.equals(shown)) {
                wrong.add(pair.page() + ": " + shown + " is not " + written);
            }
            pair.rendition().select("[lang=zh-Hans]").remove();
            String rest = pair.rendition().text();
            if (rest.matches("(?s).*" + SIMPLIFIED + ".*")) {
                wrong.add(pair.page() + " has simplified characters: " + rest.replaceAll("[^们-龥]", ""));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** What authors wrote. */
    private static Stream<String> texts(Document page) {
        return page.select(".prose, .masthead .name, .deed h1").stream().map(Element::text);
    }

    @Test
    void hasTheAnchorsOfTheOriginal(BuiltSites sites) {
        assertThat(pairs(sites.of(TestSite.SAMPLE)))
                .allSatisfy(pair -> assertThat(pair.rendition().select("[id]").eachAttr("id"))
                        .isEqualTo(pair.original().select("[id]").eachAttr("id")));
    }

    @Test
    void saysWhatItIs(BuiltSites sites) {
        for (Pair pair : pairs(sites.of(TestSite.SAMPLE))) {
            Document page = pair.rendition();
            URI here = URI.create("site:///" + pair.page().path());
            String original = pair.page().path().substring("hant/".length());
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-Hant");
            assertThat(page.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex");
            assertThat(page.select("meta[name=ArticleTitle], script[type]")).isEmpty();
            assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith("/" + original);
            assertThat(page.select("link[hreflang=zh-Hans]").eachAttr("href"))
                    .allMatch(href -> here.resolve(href).getPath().equals("/" + original))
                    .hasSize(1);
            assertThat(page.select("a[hreflang=zh-Hans]")).hasSize(1);
            assertThat(page.selectFirst("main > .rendition").text())
                    .contains("程式", "原文為準")
                    .contains("简体原文");
            assertThat(here.resolve(page.selectFirst("main > .rendition a").attr("href"))
                            .getPath())
                    .isEqualTo("/" + original);
            Element way = pair.original().selectFirst(".menu a[hreflang=zh-Hant]");
            assertThat(URI.create("site:///" + original)
                            .resolve(way.attr("href"))
                            .getPath())
                    .isEqualTo("/" + pair.page().path());
            assertThat(pair.original().select("link[hreflang=zh-Hant]")).hasSize(1);
        }
    }

    @Test
    void leadsToOtherRenditions(BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        Map<String, byte[]> files = site.output().files();
        List<String> astray = new ArrayList<>();
        for (Pair pair : pairs(site)) {
            URI here = URI.create("site:///" + pair.page().path());
            for (Element link : pair.rendition().select("a[href]:not([hreflang])")) {
                String href = link.attr("href");
                String path = href.startsWith("http") ? "" : here.resolve(href).getPath();
                if (!path.startsWith("/hant/") && files.containsKey("hant" + path)) {
                    astray.add(pair.page() + " → " + path);
                }
            }
        }

        assertThat(astray).isEmpty();
    }

    @Test
    void standsInNoListForMachines(BuiltSites sites) {
        Map<String, byte[]> files = sites.of(TestSite.SAMPLE).output().files();

        assertThat(files.keySet().stream().filter(path -> path.startsWith("hant/")))
                .isNotEmpty()
                .allMatch(path -> path.endsWith(".html"));
        assertThat(files.entrySet().stream()
                        .filter(file -> !file.getKey().endsWith(".html") && !isOfDocument(file.getKey()))
                        .filter(file -> new String(file.getValue(), UTF_8).contains("hant/"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void isNotThereUnlessAsked(BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.PLANS);

        assertThat(pairs(site)).isEmpty();
        assertThat(site.pages())
                .noneMatch(page -> !page.document().select("[hreflang]").isEmpty());
    }

    @Test
    void writesWordsAsTheSiteDoes(@TempDir Path folder) {
        SiteFiles files = SiteFiles.none()
                .with("content/site.yaml", "title: 馆\nrendition: zh-Hant\nrendition-words: [于大海=于大海]\n")
                .with(
                        "content/pages/about.md",
                        "---\ntitle: 关于大海\n---\n\n由于**大海**老师的头**发**，`代码发`，[外](https://a.example/发)。\n");
        Document page = BuiltSite.build(files, folder).page("hant/about.html").document();

        assertThat(page.selectFirst("h1").text()).isEqualTo("關于大海");
        assertThat(page.selectFirst(".prose").text()).isEqualTo("由于大海老師的頭髮，代码发，外。");
    }
}
