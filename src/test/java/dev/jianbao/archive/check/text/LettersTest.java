package dev.jianbao.archive.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Punctuation of the wrong width and letters of the wrong script. */
class LettersTest {
    private static final String PAGE = "content/pages/a.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "会议指出,要抓好落实。~,~，~5",
                "会议指出, 要抓好落实。~,~，~5",
                "三所学校(均在县城)参加~( )~（ ）~5",
                "**重点**:抓好落实~:~：~7",
                "重点: **抓好落实**~:~：~3",
                "名单如下:~:~：~5",
                "参加了吗?参加了!好~! ?~！ ？~5",
                "## 甲乙:丙丁~:~：~6",
                "他说“好”,然后~,~，~6",
                "| 甲乙, 丙丁 | 3 |~,~，~5",
            })
    void findsHalfWidthPunctuation(String text, String half, String full, int column) {
        assertThat(Found.in(PAGE, text + "\n")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.HALF_WIDTH_PUNCTUATION);
            assertThat(found.arguments()).containsExactly(half, full);
            assertThat(found.range().column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议8:30开始，比分3:2，共1,907人",
                "见[第9期](009.md)和[附件](../附件,二.pdf)。",
                "看图![合影](合影.jpg)很好",
                "### 标题 {units=\"甲,乙\" from=\"丙;丁\"}",
                "用 `甲,乙` 表示",
                "<!-- 甲,乙 -->",
                "(1)甲 (2)乙",
                "甲(A)、乙(B)",
                "正文[^注]。",
                "[^注]: 说明",
                "Partners: 明德学院, 求是学院 and others in the list",
                "https://a.cn/甲,乙",
                "[甲]: 乙,丙.md",
            })
    void letsOtherUsesPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).isEmpty();
    }

    @Test
    void looksAtProseOnly() {
        assertThat(Found.codes("content/site.yaml", "title: 甲,乙\n")).isEmpty();
        assertThat(Found.places(PAGE, "---\ntitle: 甲,乙\n---\n```\n甲,乙\n```\n甲,乙\n~~~~\n甲,乙\n```\n~~~\n~~~~\n甲,乙\n"))
                .containsExactly("7:2-3 HALF_WIDTH_PUNCTUATION", "13:2-3 HALF_WIDTH_PUNCTUATION");
    }

    @Test
    void findsLettersOfAnotherScript() {
        Diagnostic found = Found.in(PAGE, "登录 jiаnbao 网站\n").get(0);

        assertThat(found.code()).isEqualTo(Code.LOOKALIKE_LETTER);
        assertThat(found.arguments()).containsExactly("jiаnbao", "U+0430 CYRILLIC SMALL LETTER A");
        assertThat(found.range().column()).isEqualTo(4);
        assertThat(Found.codes(PAGE, "ΡISA 测试\n")).containsExactly(Code.LOOKALIKE_LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"μm 与 Ω", "α粒子、β射线", "10μm", "Москва и мир", "χ²检验", "ΔT", "Αθήνα", "kΩm"})
    void letsOtherScriptsPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).isEmpty();
    }

    @Test
    void survivesHostileLines() {
        for (String part :
                new String[] {"`", "``` `", "<a", "](", "](a(b)", "a", "a@", "{", "密", "内部资料", "，,", "1", "O1"}) {
            assertThat(Found.in(PAGE, "# 题\n" + part.repeat(100_000 / part.length()) + "\n"))
                    .hasSizeLessThanOrEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301, 4, 6",
        "\u304B\u3099, 1, 3",
        "甲\uFA19乙, 2, 3",
        "甲\uD87E\uDC1A, 2, 3",
        "5 \u2126, 3, 4",
        "\u1100\u1161, 1, 3"
    })
    void findsWhatIsNotComposed(String text, int from, int to) {
        assertThat(Found.places(PAGE, text + "\n")).containsExactly("1:" + from + "-" + to + " NOT_COMPOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"café", "が", "各", "q\u0307", "龥\uFE00"})
    void letsComposedTextPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).doesNotContain(Code.NOT_COMPOSED);
    }
}
