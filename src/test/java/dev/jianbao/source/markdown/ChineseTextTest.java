package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**推进“政务公开”**工作 | <strong>推进“政务公开”</strong>工作",
                "**注意：**正文 | <strong>注意：</strong>正文",
                "正文**《通知》**正文 | 正文<strong>《通知》</strong>正文",
                "他说**“你好”**。 | 他说<strong>“你好”</strong>。",
                "***（重点）***后 | <em><strong>（重点）</strong></em>后",
                "***重点…）***后 | <em><strong>重点…）</strong></em>后",
                "*重点：*后 | <em>重点：</em>后",
                "**重点！**2024 | <strong>重点！</strong>2024",
                "见~~旧文：~~新文 | 见<del>旧文：</del>新文",
                "，_重点_。 | ，<em>重点</em>。",
                "文件_名称_表 | 文件_名称_表",
                "**𠮷“野”**家 | <strong>𠮷“野”</strong>家",
                "**foo**bar | <strong>foo</strong>bar",
                "foo**\"bar\"**baz | foo**\"bar\"**baz",
                "5*3*2 | 5<em>3</em>2",
                "~一个~ | ~一个~",
            })
    void emphasisWorksBesideFullWidthPunctuation(String markdown, String html) {
        assertThat(Reading.of(markdown).html()).isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "江西\\n南昌 | 江西南昌 | 江西南昌",
                "江西，\\n南昌 | 江西，南昌 | 江西，南昌",
                "“江西”\\n南昌 | “江西”南昌 | “江西”南昌",
                "open\\nsource | open~source | open source",
                "江西\\nJiangxi | 江西Jiangxi | 江西Jiangxi",
                "2024 年 8 月 30 日 | 2024年8月30日 | 2024年8月30日",
                "增长 8.5% 左右 | 增长8.5%左右 | 增长8.5%左右",
                "共 **4** 所 | 共<strong>4</strong>所 | 共4所",
                "共** 4 **所 | 共** 4 **所 | 共** 4 **所",
                "用 `mvn -q` 命令 | 用<code>mvn -q</code>命令 | 用mvn -q命令",
                "`年 8 月` | <code>年 8 月</code> | 年 8 月",
                "张　三　李四 | 张　三　李四 | 张　三　李四",
                "张三 李四 | 张三 李四 | 张三 李四",
                "Tel: 5 or 6 | Tel: 5 or 6 | Tel: 5 or 6",
                "第 [9](009.md) 期 | 第<a href=\"content/bulletins/example/2024/009.md\">9</a>期 | 第9期",
            })
    void blanksThatDoNotShowAreGone(String markdown, String html, String text) {
        Reading reading = Reading.of(markdown.replace("\\n", "\n"));

        assertThat(reading.html()).isEqualTo("<p>" + html.replace('~', '\n') + "</p>\n");
        assertThat(reading.text()).isEqualTo(text);
    }

    @Test
    void dashesAndEllipsesHoldTogether() {
        assertThat(Reading.of("他——她……和—").html())
                .isEqualTo("<p>他<span class=\"hold\">——</span>她<span class=\"hold\">……</span>和—</p>\n");
        assertThat(Reading.of("a --- b ... c").html()).isEqualTo("<p>a --- b ... c</p>\n");
    }

    @Test
    void typedIndentsAreDroppedAndToldOnce() {
        Reading reading = Reading.of("　　第一段。\n\n　　第二段。\n");

        assertThat(reading.html()).isEqualTo("<p>第一段。</p>\n<p>第二段。</p>\n");
        assertThat(reading.reports()).containsExactly("1:1 TYPED_INDENT");
    }

    @Test
    void aParagraphOfBlanksAloneIsNone() {
        assertThat(Reading.of("　　\n\n正文\n\n　\n").html()).isEqualTo("<p>正文</p>\n");
        assertThat(Reading.of("　　\n").body().lead().isEmpty()).isTrue();
        assertThat(Reading.of("![图](a.png)\n").body().lead().isEmpty()).isFalse();
    }

    @Test
    void anIndentedLineInsideAParagraphIsReported() {
        Reading reading = Reading.of("第一段。\n　　第二段。\n");

        assertThat(reading.html()).isEqualTo("<p>第一段。第二段。</p>\n");
        assertThat(reading.reports()).containsExactly("2:1 INDENT_INSIDE_PARAGRAPH");
    }

    @Test
    void commonSlipsAreReportedWhereTheyStand() {
        assertThat(Reading.of("##标题\n").reports()).containsExactly("1:1 HEADING_WITHOUT_BLANK");
        assertThat(Reading.of("前\n\n    缩进的段落\n").reports()).containsExactly("3:5 INDENT_MAKES_CODE");
        assertThat(Reading.of("正文** 标题**正文\n").reports()).containsExactly("1:3 LEFTOVER_MARKS");
    }
}
