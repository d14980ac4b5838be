package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.jianbao.release.OfficeKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --release}: what an inspection would find, and the report on it. */
class ReviewTest {
    private static final String SIGNED = "status: issued\nsigned-by: 甲\n";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new SmallSite(Files.createDirectory(folder.resolve("site")))
                .with("content/site.yaml", "title: 某市简报\nlanguage: zh-Hans\n")
                .with("content/wording.yaml", "- { wrong: 错的, right: 对的 }\n")
                .with("content/catalogue/organisations.yaml", """
                        - { id: office, name: 某市教育局, kind: department }
                        - { id: university, name: 甲乙师范大学, kind: university, former-names: [{ name: 甲乙师范学院, until: 2010 }] }
                        - { id: school, name: 某县第一中学, kind: school }
                        """)
                .with("content/bulletins/dongtai/bulletin.yaml", bulletin(""))
                .with("content/bulletins/dongtai/2024/001.md", issue(1, "2024-08-30", "培训结束。"));
    }

    private static String bulletin(String more) {
        return "name: 工作动态\nissuer: 某市教育局\nnumbering: { rule: serial }\n" + more
                + "sections: [{ id: city, name: 市级动态 }]\n";
    }

    private static String issue(int number, String date, String text) {
        return "---\nnumber: " + number + "\ndate: " + date + "\n" + SIGNED + "---\n\n## 市级动态\n\n### 一条\n\n" + text
                + "\n";
    }

    private static String article(String head, String text) {
        return "---\ntitle: 一篇\ndate: 2024-08-30\n" + head + "---\n\n" + text + "\n";
    }

    private List<String> found(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "check";
        arguments[1] = "--release";
        arguments[2] = "-q";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Pattern.compile("(?m)^(\\S+?:\\d+:\\d+): \\w+\\[(JB\\d+)\\]")
                .matcher(Run.in(site.root(), arguments).err())
                .results()
                .map(match -> match.group(2) + " " + match.group(1))
                .toList();
    }

    @Test
    void findsNothingWhereAllIsWell() {
        Run run = Run.in(site.root(), "check", "--release", "--as-of", "2024-09-13");
        assertThat(run).isEqualTo(new Run(0, "Nothing is wrong.\n", ""));
    }

    @Test
    void namesColumnsThatAreStaleOnTheDayThatIsAskedAbout() {
        assertThat(found("--as-of", "2024-09-13")).isEmpty();
        assertThat(found("--as-of", "2024-09-14"))
                .containsExactly("JB1081 content/bulletins/dongtai/bulletin.yaml:1:1", "JB1081 content/site.yaml:1:1");
        site.with("content/bulletins/dongtai/bulletin.yaml", bulletin("updated-within: 40\n"));
        assertThat(found("--as-of", "2024-10-09")).containsExactly("JB1081 content/site.yaml:1:1");
        site.with("content/bulletins/dongtai/bulletin.yaml", bulletin("column-type: 政策文件\n"));
        assertThat(found("--as-of", "2025-02-28")).containsExactly("JB1081 content/site.yaml:1:1");
        assertThat(found("--as-of", "2025-03-01")).hasSize(2);
        site.with("content/bulletins/dongtai/bulletin.yaml", bulletin("column-type: 机构职能\n"));
        assertThat(found("--as-of", "2025-03-01")).containsExactly("JB1081 content/site.yaml:1:1");
    }

    @Test
    void whatIsDatedLaterDoesNotMakeAColumnFresh() {
        site.with("content/bulletins/dongtai/2024/002.md", issue(2, "2024-12-01", "后来的事。"));
        assertThat(found("--as-of", "2024-11-01"))
                .contains("JB0525 content/bulletins/dongtai/2024/002.md:3:7")
                .contains("JB1081 content/site.yaml:1:1");
        assertThat(found("--as-of", "2024-12-02")).isEmpty();
    }

    @Test
    void namesEmptyColumns() {
        site.with(
                        "content/bulletins/dongtai/bulletin.yaml",
                        bulletin("").replace("市级动态 }]", "市级动态 }, { id: none, name: 空栏 }]"))
                .with("content/bulletins/leer/bulletin.yaml", "name: 空\nissuer: 某市教育局\nnumbering: { rule: serial }\n");
        assertThat(found("--as-of", "2024-09-01"))
                .containsExactly(
                        "JB1082 content/bulletins/dongtai/bulletin.yaml:1:1",
                        "JB1082 content/bulletins/leer/bulletin.yaml:1:1");
    }

    @Test
    void comparesNamesWithTheCatalogue() {
        site.with(
                "content/bulletins/dongtai/2024/001.md",
                issue(1, "2024-08-30", "甲乙师范学院来访，原甲乙师范学院的旧址。\n\n甲己师范大学与甲乙范大学、甲乙师师范大学一起。某县第二中学另办，在甲乙师范大学。"));
        assertThat(found("--as-of", "2024-09-01"))
                .containsExactly(
                        "JB1091 content/bulletins/dongtai/2024/001.md:12:1",
                        "JB1092 content/bulletins/dongtai/2024/001.md:14:1",
                        "JB1092 content/bulletins/dongtai/2024/001.md:14:8",
                        "JB1092 content/bulletins/dongtai/2024/001.md:14:14");
        site.with("content/bulletins/dongtai/bulletin.yaml", bulletin("").replace("某市教育局", "某市教体局"));
        assertThat(found("--as-of", "2024-09-01")).contains("JB1093 content/bulletins/dongtai/bulletin.yaml:1:1");
    }

    @Test
    void asksForSignaturesDescriptionsAndTheListOfWordings() throws IOException {
        Files.delete(site.root().resolve("content/wording.yaml"));
        site.with("content/assets/p1.png", "x")
                .with(
                        "content/articles/2024/a.md",
                        article(
                                "status: issued\n",
                                "![图片1](/assets/p1.png) ![p1](/assets/p1.png) ![会场](/assets/p1.png)"));
        List<String> found = found("--as-of", "2024-09-01");
        assertThat(found)
                .containsExactly(
                        "JB1090 content/articles/2024/a.md:4:9",
                        "JB1089 content/articles/2024/a.md:7:1",
                        "JB1089 content/articles/2024/a.md:7:24");
        assertThat(Run.in(site.root(), "check", "--release", "--as-of", "2024-09-01")
                        .err())
                .contains("content/wording.yaml:1:1: note[JB1083]");
        assertThat(Run.in(site.root(), "check").err()).isEmpty();
    }

    @Test
    void asksForLinksElsewhereOnlyWhenToldToAndNeverItsNeighbours() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        neighbour.start();
        try {
            String address = "http://127.0.0.1:" + neighbour.getAddress().getPort() + "/a";
            site.with("content/articles/2024/a.md", article(SIGNED, "[链接](" + address + ")"));
            assertThat(found("--as-of", "2024-09-01")).isEmpty();
            assertThat(site.root().resolve("releases")).doesNotExist();
            assertThat(found("--external")).contains("JB1095 content/articles/2024/a.md:8:6");
            assertThat(site.root().resolve("releases/links.txt"))
                    .hasContent("jianbao links 1\n2026-01-01 2026-01-01 private " + address + "\n");
            assertThat(asked).hasValue(0);
        } finally {
            neighbour.stop(0);
        }
    }

    @Test
    void saysAgainWhatWasFoundAndNamesNewHosts() {
        site.with("content/articles/2024/a.md", article(SIGNED, "[甲](https://a.example/x) [乙](https://b.example/)"))
                .with("releases/links.txt", "jianbao links 1\n2024-01-01 2024-02-02 gone https://a.example/x\n");
        String[] arguments = {"check", "--release", "--as-of", "2024-09-01"};
        Run run = Run.in(site.root(), arguments);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[JB1085]: nothing is there any more: https://a.example/x (asked on 2024-02-02)")
                .contains("note[JB1088]: https://a.example/x was last asked on 2024-02-02")
                .contains("note[JB1084]: links lead to b.example for the first time")
                .contains("1 error, 2 notes");
        site.with("releases/links.txt", "jianbao links 1\nwhat?\n");
        assertThat(Run.in(site.root(), arguments).err()).contains("releases/links.txt:1:1: error[JB1094]");
    }

    @Test
    void aReleaseIsHeldToItAndRemembersItsLinks() {
        OfficeKey.make(folder);
        site.with("content/articles/2024/a.md", article(SIGNED, "[甲](https://a.example/x)"));
        String[] arguments = {"release", "--key", "../office.key", "-d", "../bag", "--report", "../r.md"};
        assertThat(Run.in(site.root(), arguments).err()).contains("warning[JB1081]");
        assertThat(folder.resolve("r.md"))
                .content()
                .contains(
                        "- Sealed after this check: release 1, 2026-01-01",
                        "warning JB1081",
                        "Nothing stands in the way");
        Path links = site.root().resolve("releases/links.txt");
        assertThat(links).hasContent("jianbao links 1\n2026-01-01 - - https://a.example/x\n");
        site.with("releases/links.txt", "jianbao links 1\n2026-01-01 2026-01-02 gone https://a.example/x\n");
        arguments[4] = "../another";
        Run refused = Run.in(site.root(), arguments);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("error[JB1085]", "nothing was sealed");
        assertThat(folder.resolve("another")).doesNotExist();
        assertThat(folder.resolve("r.md"))
                .content()
                .contains("error JB1085", "Not fit")
                .doesNotContain("Sealed");
    }

    @Test
    void writesAReportThatCanBeFiled() throws IOException {
        site.with("content/articles/2024/a.md", article("status: issued\n", "文。"));
        String[] arguments = {"check", "--release", "--as-of", "2024-09-01", "--lang", "zh", "--report", "r.html"};
        assertThat(Run.in(site.root(), arguments).out()).isEqualTo("报告已写入 r.html。\n");
        Document page = Jsoup.parse(Files.readString(site.root().resolve("r.html")));
        assertThat(page.title()).isEqualTo("发布前检查报告");
        assertThat(page.select("li").eachText())
                .contains("网站：某市简报", "以此日为准：2024-09-01", "检查范围：简报 1 期，文章和页面 1 篇，方案 0 份");
        assertThat(page.select("tr:contains(签发)").first().text()).isEqualTo("签发 0 1 0");
        assertThat(page.select("td").eachText()).contains("警告 JB1090", "content/articles/2024/a.md:4:9");

        arguments[7] = "r.md";
        Run.in(site.root(), arguments);
        assertThat(Files.readString(site.root().resolve("r.md")))
                .startsWith("# 发布前检查报告\n\n- 网站：某市简报\n")
                .contains("可以发布：没有错误，有 1 个警告、0 条提示。", "| 签发 | 0 | 1 | 0 |\n");
        arguments[7] = "r.json";
        Run.in(site.root(), arguments);
        assertThat(Files.readString(site.root().resolve("r.json")))
                .contains("\"asOf\": \"2024-09-01\"", "\"site\": \"某市简报\"", "\"code\": \"JB1090\"");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(Run.in(site.root(), "check", "--report", "r.md").code()).isEqualTo(2);
        assertThat(Run.in(site.root(), "check", "--external").code()).isEqualTo(2);
        assertThat(Run.in(site.root(), "check", "--release", "--report", "r.pdf")
                        .code())
                .isEqualTo(2);
        assertThat(Run.in(site.root(), "check", "--release", "--external", "--as-of", "2024-01-01")
                        .code())
                .isEqualTo(2);
        assertThat(Run.in(site.root(), "check", "--as-of", "yesterday").code()).isEqualTo(2);
    }
}
