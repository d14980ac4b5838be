package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    private static Reading allowed(String markdown) {
        return Reading.of(new MarkdownReader(true, NameSpotter.NONE), markdown, 0);
    }

    @Test
    void isShownAsTextUnlessAllowed() {
        Reading reading = Reading.of("甲<b class=\"x\">乙</b>\n\n<div>\n丙\n</div>\n");

        assertThat(reading.html())
                .isEqualTo("<p>甲&lt;b class=\"x\"&gt;乙&lt;/b&gt;</p>\n<p>&lt;div&gt;\n丙\n&lt;/div&gt;</p>\n");
        assertThat(reading.reports()).containsExactly("1:2 RAW_HTML <b class=\"x\">", "3:1 RAW_HTML <div>");
    }

    @Test
    void commentsAreNeverPublished() {
        assertThat(Reading.of("甲<!-- 内部 -->乙\n\n<!-- 内部\n\n说明 -->\n").html()).isEqualTo("<p>甲乙</p>\n");
        assertThat(Reading.of("<!-- 内部 -->\n").body().lead().isEmpty()).isTrue();
        assertThat(allowed("甲<!-- 内部 -->乙\n\n<!-- 内部 -->\n").html()).doesNotContain("内部");
    }

    @Test
    void aLineBreakTagCountsAlways() {
        Reading reading = Reading.of("|甲|\n|-|\n|子<br>丑|\n");

        assertThat(reading.html()).contains("<td>子<br>\n丑</td>");
        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void harmlessElementsCountWhereAllowed() {
        Reading reading =
                allowed("水是H<sub>2</sub>O，[见](a.md)<kbd>键</kbd>。\n\n<details><summary>甲</summary>乙</details>\n");

        assertThat(reading.html())
                .isEqualTo(
                        "<p>水是H<sub>2</sub>O，<a href=\"content/bulletins/example/2024/a.md\">见</a><kbd>键</kbd>。</p>\n"
                                + "<details><summary>甲</summary>乙</details>\n");
        assertThat(reading.text()).isEqualTo("水是H2O，见键。\n甲乙");
        assertThat(reading.reports()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><a href=\"javascript:alert(1)\">x</a></svg>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\" onclick=\"alert(1)\">x</a>",
                "<a href=\"java&#115;cript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a data-hole=\"0\" href=\"javascript:alert(1)\">x</a>",
                "<a data-hole=\"99999999999\">x</a>",
                "<img data-hole=\"0\" src=x>",
                "<a href=\"\uFDD0javascript:alert(1)\">x</a>",
                "<iframe src=\"https://example.cn\"></iframe>",
                "<form action=\"https://example.cn\"><input name=q></form>",
                "<style>p { display: none }</style>",
                "<p style=\"position: fixed\">x</p>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<base href=\"https://example.cn/\"><meta http-equiv=refresh content=\"0\"><link rel=stylesheet href=x>",
                "<object data=\"x\"></object><embed src=x>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<!DOCTYPE html>",
            })
    void harmIsTakenOut(String harmful) {
        for (String markdown : new String[] {harmful, "甲[乙](a.md)" + harmful + "丙", "- " + harmful + "\n\n**丁**"}) {
            Document parsed = Jsoup.parseBodyFragment(allowed(markdown).html());
            assertThat(parsed.head().children()).isEmpty();
            assertThat(parsed.body().getAllElements()).allSatisfy(RawHtmlTest::assertHarmless);
        }
    }

    private static void assertHarmless(Element element) {
        assertThat(element.normalName()).isNotIn("script", "style", "svg", "math", "iframe", "form", "input", "object");
        assertThat(element.attributes()).allSatisfy(attribute -> {
            assertThat(attribute.getKey())
                    .isNotIn("style", "action", "srcset")
                    .doesNotStartWith("on")
                    .doesNotStartWith("data");
            assertThat(attribute.getValue()).doesNotContain("script:");
        });
    }

    @Test
    void itsLinksAndPicturesAreJudgedLikeAllOthers() {
        Reading reading = allowed("<a href=\"../2023/001.md\" title=\"t\">甲</a> <a href=\"data:x\">乙</a> "
                + "<img src=\"https://example.cn/a.png\" alt=\"丙\"> <img src=\"a.png\" alt=\"丁\"> <a id=\"x\">戊</a>");

        assertThat(reading.html())
                .isEqualTo("<p><a href=\"content/bulletins/example/2023/001.md\">甲</a> 乙 丙 "
                        + "<img src=\"content/bulletins/example/2024/a.png\" alt=\"丁\"> <a id=\"x\">戊</a></p>\n");
        assertThat(reading.reports()).containsExactly("1:1 LINK_SCHEME data", "1:1 REMOTE_IMAGE");
        assertThat(reading.body().lead().links()).hasSize(1);
        assertThat(reading.body().lead().images()).hasSize(1);
    }

    @Test
    void whatIsTakenOutIsReported() {
        assertThat(allowed("前<script>x</script><b onclick=\"y\">z</b>").reports())
                .containsExactly("1:2 HTML_REMOVED <script>, onclick");
    }

    @Test
    void unbalancedHtmlCannotLeaveItsText() {
        String html = allowed("<div><b>甲\n\n乙</section></div></div></article></body></html>")
                .html();

        Document parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings().prettyPrint(false);
        assertThat(parsed.body().html()).isEqualTo(html).startsWith("<div><b>甲");
    }

    @Test
    void sanitisingTheExamplesOfCommonMarkWithoutRawHtmlChangesNothing() {
        Pass.Rules rules = new Pass.Rules(Pass.RawHtml.SHOWN, new LinkPolicy(), NameSpotter.NONE);
        ExampleReader.readExamples(TestResources.getSpec())
                .forEach(example -> Sanitised.assertUnchanged(example.getSource(), rules));
    }

    @Test
    void sanitisingOurOwnMarkupChangesNothing() {
        Pass.Rules rules = new Pass.Rules(
                Pass.RawHtml.SHOWN,
                new LinkPolicy(),
                text -> text.startsWith("甲大学")
                        ? List.of(new NameSpotter.Spot(0, 3, new Target.Reference("unit", "jia")))
                        : List.of());
        Sanitised.assertUnchanged("""
                ## 标题 {#id}

                **一、总体——情况**[站](https://example.cn "题")[^1]

                甲大学……![图](a.png "题") `代 码` ~~旧~~ *重*

                | 左 | 右 |
                |:---|---:|
                | 1 | 2 |

                3. 三
                   - 四

                > 引

                ```java x
                <b>"&'
                ```

                [^1]: 注[内](009.md)
                """, rules);
    }
}
