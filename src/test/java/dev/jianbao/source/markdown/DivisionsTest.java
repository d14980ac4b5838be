package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
    private static final MarkdownReader READER = new MarkdownReader(false, NameSpotter.NONE);

    private static Reading cut(String markdown) {
        return Reading.of(READER, markdown, 3);
    }

    private static Heading heading(String markdown) {
        return cut(markdown).body().divisions().get(0).heading();
    }

    @Test
    void headingsCutTheTextIntoATree() {
        Body body = cut("""
                按语。

                ### 无栏目

                ## 栏目

                ### 甲

                正文甲。

                #### 小标题

                ### 乙

                ## 另一栏目
                """).body();

        assertThat(body.lead().text()).isEqualTo("按语。");
        assertThat(tree(body.divisions())).isEqualTo("[无栏目[], 栏目[甲[], 乙[]], 另一栏目[]]");
        Division first = body.divisions().get(1).children().get(0);
        assertThat(first.body().text()).isEqualTo("正文甲。\n小标题");
        assertThat(first.heading().range()).hasToString(Reading.PATH + ":7:5");
    }

    private static String tree(List<Division> divisions) {
        return divisions.stream()
                .map(each -> each.heading().title() + tree(each.children()))
                .toList()
                .toString();
    }

    @Test
    void nothingIsCutAtDepthZeroNorInsideQuotesAndLists() {
        assertThat(Reading.of("## 甲\n\n乙\n").body().divisions()).isEmpty();
        assertThat(cut("> ## 甲\n\n- ## 乙\n").body().divisions()).isEmpty();
    }

    @Test
    void attributesAreLocatedAtTheirValues() {
        Heading heading = heading("### 标题 {#some-id .article units=\"甲、乙\" when='2024-07' place=x}\n");

        assertThat(heading.title()).isEqualTo("标题");
        assertThat(heading.html()).isEqualTo("标题");
        assertThat(heading.range())
                .hasToString(Reading.PATH + ":1:5")
                .extracting("endColumn")
                .isEqualTo(7);
        assertThat(heading.id()).get().satisfies(id -> assertLocated(id, "some-id", 10));
        assertThat(heading.classes()).singleElement().satisfies(each -> assertLocated(each, "article", 19));
        assertThat(heading.attributes().keySet()).containsExactly("units", "when", "place");
        assertLocated(heading.attributes().get("units"), "甲、乙", 34);
        assertLocated(heading.attributes().get("when"), "2024-07", 45);
        assertLocated(heading.attributes().get("place"), "x", 60);
    }

    private static void assertLocated(Located<String> located, String value, int column) {
        assertThat(located.value()).isEqualTo(value);
        assertThat(located.range()).hasToString(Reading.PATH + ":1:" + column);
        assertThat(located.range().endColumn()).isEqualTo(column + value.length());
    }

    @Test
    void positionsCountFromTheHeadOfTheFileInCodePoints() {
        String text = "---\ntitle: x\n---\n\n## 𠮷野 {#a units=\"𠮷\"}\n\n[x](javascript:y)\n";
        Diagnostics diagnostics = new Diagnostics();
        Body body = READER.read(new SourceFile("content/x.md", text), text.indexOf("\n\n") + 1, 3, diagnostics);

        Heading heading = body.divisions().get(0).heading();
        assertThat(heading.range()).hasToString("content/x.md:5:4");
        assertThat(heading.attributes().get("units").range()).hasToString("content/x.md:5:18");
        assertThat(diagnostics.sorted()).singleElement().extracting("range").hasToString("content/x.md:7:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "标题{#a} | 标题 | a",
                "标题 {#a} ## | 标题 | a",
                "*标题* {#a} | 标题 | a",
                "{#a} | '' | a",
                "关于{甲}的通知 | 关于{甲}的通知 | -",
                "关于{a=b}的通知 | 关于{a=b}的通知 | -",
                "关于{a=b}的通知 {#c} | 关于{a=b}的通知 | c",
                "集合{1, 2} | 集合{1, 2} | -",
                "标题 {} | 标题 {} | -",
                "标题 \\{#a} | 标题 {#a} | -",
                "`{#a}` | {#a} | -",
            })
    void bracesAreAttributesOnlyAtTheEndOfAHeading(String written, String title, String id) {
        Reading reading = cut("## " + written + "\n");
        Heading heading = reading.body().divisions().get(0).heading();

        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.id().map(Located::value).orElse("-")).isEqualTo(id);
        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void bracesInAParagraphAreText() {
        assertThat(Reading.of("正文 {#a}").html()).isEqualTo("<p>正文 {#a}</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{units=“甲”} | 1:14 MALFORMED_ATTRIBUTES “甲”}",
                "{units＝\"甲\"} | 1:13 MALFORMED_ATTRIBUTES ＝\"甲\"}",
                "{#a units=\"甲} | 1:17 MALFORMED_ATTRIBUTES \"甲}",
                "{#a units=\"甲\" | 1:19 MALFORMED_ATTRIBUTES \"",
                "{#a 甲} | 1:12 MALFORMED_ATTRIBUTES }",
                "{#a units=} | 1:17 MALFORMED_ATTRIBUTES }",
                "{#a #b} | 1:12 DUPLICATE_ATTRIBUTE #",
                "{.a .a} | 1:12 DUPLICATE_ATTRIBUTE .a",
                "{a=1 a=2} | 1:12 DUPLICATE_ATTRIBUTE a",
                "{#甲} | 1:9 UNFIT_ANCHOR 甲",
                "{#Abc} | 1:9 UNFIT_ANCHOR Abc",
                "{#s-1} | 1:9 UNFIT_ANCHOR s-1",
                "{#fn-2-a} | 1:9 UNFIT_ANCHOR fn-2-a",
            })
    void slipsInAttributesAreReportedWhereTheyStand(String braces, String report) {
        Reading reading = cut("## 标题 " + braces + "\n");

        assertThat(reading.reports()).containsExactly(report);
        assertThat(reading.body().divisions().get(0).heading().title()).isEqualTo("标题");
    }

    @Test
    void aTitleKeepsItsEmphasisAndNothingThatLeads() {
        Reading reading = cut("""
                ## 推进**“政务公开”**——*成效* [链接](a.md)[^1] ![图](b.png) <b>粗</b>

                [^1]: 注。
                """);
        Heading heading = reading.body().divisions().get(0).heading();

        assertThat(heading.title()).isEqualTo("推进“政务公开”——成效 链接 图 <b>粗</b>");
        assertThat(heading.html())
                .isEqualTo("推进<strong>“政务公开”</strong><span class=\"hold\">——</span><em>成效</em> 链接 图"
                        + " &lt;b&gt;粗&lt;/b&gt;");
        assertThat(reading.reports())
                .contains("1:23 TITLE_MARKUP", "1:33 TITLE_MARKUP", "1:38 TITLE_MARKUP", "1:50 RAW_HTML <b>");
    }

    @Test
    void rawHtmlNeverGetsIntoATitle() {
        Body body = Reading.of(new MarkdownReader(true, NameSpotter.NONE), "## 甲<script>x</script><b>乙</b>\n", 3)
                .body();

        assertThat(body.divisions().get(0).heading().html()).isEqualTo("甲x乙");
    }

    @Test
    void anIdGivenTwiceIsReported() {
        assertThat(cut("## 甲 {#x}\n\n#### 乙 {#x}\n").reports()).contains("3:10 DUPLICATE_ANCHOR x");
        assertThat(cut("## 甲\n\n#### 乙 {#x}\n\n## 丙 {#x}\n").reports()).contains("5:8 DUPLICATE_ANCHOR x");
    }
}
