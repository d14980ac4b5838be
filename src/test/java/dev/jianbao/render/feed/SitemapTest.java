package dev.jianbao.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PageUrl;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SitemapTest {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String BASE = "https://office.example/jianbao/";
    private static final Addresses ADDRESSES = new Addresses(URI.create(BASE));

    @TempDir
    Path temp;

    @Test
    void namesEveryPageThatIsOneWithTheDateOfItsContent() throws Exception {
        Map<String, String> made = SmallSite.in(temp, "base-url: " + BASE)
                .issue(1, "2023-07-15", "status: issued", "corrections: [{ date: 2024-09-01, what: 改正 }]")
                .issue(2, "2024-08-30", "status: issued", "aliases: [old/two.html]")
                .article("news", "2024-08-01", "正文。", "kind: news")
                .write("content/pages/about.md", "---", "title: 关于", "date: 2024-01-02", "---", "正文。")
                .render();

        Map<String, Optional<String>> named = named(made.get("sitemap.xml"));

        assertThat(named)
                .containsEntry("index.html", Optional.of("2024-09-01"))
                .containsEntry("bulletins/b/index.html", Optional.of("2024-09-01"))
                .containsEntry("bulletins/b/2023/index.html", Optional.of("2024-09-01"))
                .containsEntry("bulletins/b/2024/index.html", Optional.of("2024-08-30"))
                .containsEntry("bulletins/b/2023/001.html", Optional.of("2024-09-01"))
                .containsEntry("bulletins/b/2024/002.html", Optional.of("2024-08-30"))
                .containsEntry("bulletins/b/sections/one.html", Optional.of("2024-09-01"))
                .containsEntry("articles/index.html", Optional.of("2024-08-01"))
                .containsEntry("articles/2024/news.html", Optional.of("2024-08-01"))
                .containsEntry("about.html", Optional.of("2024-01-02"))
                .containsEntry("corrections.html", Optional.empty())
                .doesNotContainKeys("404.html", "old/two.html");
    }

    @Test
    void staysWithinTheLimitsOfAFileByIndexingSeveral() throws Exception {
        for (int count : new int[] {0, 1, 6, 7, 12, 13}) {
            Map<String, String> made = render(count, 6);
            if (count <= 6) {
                assertThat(made).containsOnlyKeys("sitemap.xml");
                assertThat(named(made.get("sitemap.xml"))).hasSize(count);
                continue;
            }
            List<String> parts = new ArrayList<>();
            for (Element sitemap : children(root(made.get("sitemap.xml"), "sitemapindex"), "sitemap")) {
                parts.add(below(only(sitemap, "loc")));
            }
            assertThat(parts)
                    .hasSize((count + 5) / 6)
                    .allMatch(made::containsKey)
                    .hasSize(made.size() - 1);
            Map<String, Optional<String>> all = new TreeMap<>();
            for (String part : parts) {
                Map<String, Optional<String>> named = named(made.get(part));
                assertThat(named).hasSizeBetween(1, 6);
                all.putAll(named);
            }
            assertThat(all).hasSize(count);
        }
    }

    @Test
    void keepsFullFilesBelowFiftyMegabytes() {
        Map<String, String> made = render(100_001, Sitemap.LIMIT);

        assertThat(made).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        assertThat(made.get("sitemap-1.xml").split("<loc>")).hasSize(50_001);
        assertThat(made.get("sitemap-3.xml").split("<loc>")).hasSize(2);
        assertThat(made.values()).allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length < 50 * 1024 * 1024);
    }

    @Test
    void escapesWhatXmlWantsEscaped() throws Exception {
        Sitemap sitemap = new Sitemap(
                List.of(new SitemapEntry(new PageUrl("a.html"), Optional::empty)),
                new Addresses(URI.create("https://office.example/a&b/'c'/")),
                Sitemap.LIMIT);
        StringBuilder text = new StringBuilder();
        sitemap.render(artifact -> text.append(SmallSite.text(artifact)));

        Element url = children(root(text.toString(), "urlset"), "url").get(0);
        assertThat(only(url, "loc")).isEqualTo("https://office.example/a&b/'c'/a.html");
    }

    private static Map<String, String> render(int count, int limit) {
        List<SitemapEntry> pages = IntStream.range(0, count)
                .mapToObj(i -> new SitemapEntry(
                        new PageUrl("bulletins/work-bulletin/2024/" + i + ".html"),
                        () -> Optional.of(LocalDate.of(2024, 1, 1).plusDays(i % 300))))
                .toList();
        Sitemap sitemap = new Sitemap(pages, ADDRESSES, limit);
        Map<String, String> made = new TreeMap<>();
        sitemap.render(artifact -> made.put(artifact.path().value(), SmallSite.text(artifact)));
        assertThat(sitemap.paths()).extracting(OutputPath::value).containsExactlyInAnyOrderElementsOf(made.keySet());
        return made;
    }

    /** Paths below the site with their dates, each rule of the protocol checked on the way. */
    private static Map<String, Optional<String>> named(String xml) throws Exception {
        Map<String, Optional<String>> named = new TreeMap<>();
        for (Element url : children(root(xml, "urlset"), "url")) {
            List<Element> parts = children(url, null);
            assertThat(parts).extracting(Element::getLocalName).isIn(List.of("loc"), List.of("loc", "lastmod"));
            String address = only(url, "loc");
            assertThat(address).hasSizeLessThan(2048).isASCII();
            assertThat(URI.create(address)).hasScheme("https").hasNoFragment();
            Optional<String> date = parts.size() < 2 ? Optional.empty() : Optional.of(only(url, "lastmod"));
            date.ifPresent(LocalDate::parse);
            assertThat(named.put(below(address), date)).as(address).isNull();
        }
        return named;
    }

    private static String below(String address) {
        assertThat(address).startsWith(BASE);
        return address.substring(BASE.length());
    }

    private static Element root(String xml, String name) throws Exception {
        assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo(name);
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        return root;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            Node node = nodes.item(at);
            if (node instanceof Element element) {
                assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
                assertThat(name == null || element.getLocalName().equals(name)).isTrue();
                children.add(element);
            }
        }
        return children;
    }

    private static String only(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(NAMESPACE, name);
        assertThat(found.getLength()).isEqualTo(1);
        return found.item(0).getTextContent();
    }
}
