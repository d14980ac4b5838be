package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader must load to read a page: its markup and one style sheet, together at most 50 KB as servers send them. */
@ExtendWith(BuiltSites.Extension.class)
class PageBudgetTest {
    private static final int BUDGET = 50 * 1024;

    /** Types of link elements that browsers load before they show the page. */
    private static final String LOADED =
            "link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=icon]";

    @ParameterizedTest
    @EnumSource
    void everyPageKeepsToIt(TestSite site, BuiltSites sites) {
        Map<String, Integer> sheets = new TreeMap<>();
        List<String> dear = new ArrayList<>();
        BuiltSite built = sites.of(site);
        List<BuiltPage> pages = built.pages().stream()
                .filter(page -> !page.kind().equals("NotFound"))
                .toList();
        for (BuiltPage page : pages) {
            int bytes = packed(page.bytes());
            for (Element link : page.document().select(LOADED)) {
                String path = path(page, link.attr("href"));
                bytes += sheets.computeIfAbsent(
                        path, each -> packed(built.output().files().get(each)));
            }
            if (bytes > BUDGET) {
                dear.add(page + " takes " + bytes);
            }
        }

        assertThat(dear).isEmpty();
        assertThat(sheets).as("style sheets, with our own and no other").hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void noPageAsksForAFontOrForAnotherServer(TestSite site, BuiltSites sites) {
        for (BuiltPage page : sites.of(site).pages()) {
            assertThat(
                            page.document()
                                    .select(
                                            "link[as=font], script[src^=http], link[rel~=stylesheet][href^=http], img[src^=http]"))
                    .as(page.path())
                    .isEmpty();
        }
        sites.of(site)
                .output()
                .files()
                .forEach((path, bytes) -> assertThat(path).doesNotMatch(".*\\.(woff2?|ttf|otf|eot)"));
        assertThat(sites.of(site).output().text("theme/gazette.css")).doesNotContain("@font-face", "@import", "url(");
    }

    /** Of 3,000 items the first page and the page of the year show the first, and lead on. */
    @Test
    void anIssueWithoutEndMakesNoOtherPageDear(@TempDir Path folder) {
        StringBuilder issue =
                new StringBuilder("---\nnumber: 1\ndate: 2025-06-05\nstatus: issued\nsigned-by: 甲\n---\n\n## 甲\n");
        for (int item = 1; item <= 3_000; item++) {
            issue.append("\n### 第")
                    .append(item)
                    .append("条的题目\n\n第")
                    .append(item)
                    .append("条的正文。\n");
        }
        BuiltSite site = BuiltSite.build(
                SiteFiles.none()
                        .with("content/site.yaml", "title: 长\n")
                        .with(
                                "content/bulletins/chang/bulletin.yaml",
                                "name: 长\nissuer: 甲\nnumbering: { rule: annual }\nsections: [{ id: a, name: 甲 }]\n")
                        .with("content/bulletins/chang/2025/1.md", issue.toString()),
                folder);

        for (String path : List.of("index.html", "bulletins/chang/2025/index.html", "bulletins/chang/index.html")) {
            assertThat(packed(site.page(path).bytes())).as(path).isLessThan(10_000);
        }
        assertThat(site.page("index.html").document().select(".leaders li li")).hasSize(61);
        assertThat(site.page("index.html")
                        .document()
                        .select(".leaders li li")
                        .last()
                        .text())
                .startsWith("其余2940条");
    }

    private static String path(BuiltPage page, String href) {
        return URI.create("/" + page.path()).resolve(href).getPath().substring(1);
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return packed.size();
    }
}
