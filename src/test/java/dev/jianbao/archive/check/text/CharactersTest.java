package dev.jianbao.archive.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that are not seen, or were damaged on their way. */
class CharactersTest {
    private static final String PAGE = "content/pages/a.md";

    @ParameterizedTest
    @CsvSource({
        "&#x202E;, BIDI_CONTROL",
        "&rlm;, BIDI_CONTROL",
        "&#8206;, BIDI_CONTROL",
        "&#27;, CONTROL_CHARACTER",
        "&#X0;, CONTROL_CHARACTER",
        "&ZeroWidthSpace;, INVISIBLE_CHARACTER",
    })
    void findsWhatIsNotSeenBehindEntities(String entity, String code) {
        assertThat(Found.places(PAGE, "政务" + entity + "公开\n"))
                .containsExactly("1:3-" + (3 + entity.length()) + " " + code);
        assertThat(Found.in(PAGE, "政务`" + entity + "`&amp;&copy;&#x4e2d;&#99999999;&nbsp;公开\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "061C, BIDI_CONTROL, ARABIC LETTER MARK",
        "200E, BIDI_CONTROL, LEFT-TO-RIGHT MARK",
        "200F, BIDI_CONTROL, RIGHT-TO-LEFT MARK",
        "202A, BIDI_CONTROL, LEFT-TO-RIGHT EMBEDDING",
        "202E, BIDI_CONTROL, RIGHT-TO-LEFT OVERRIDE",
        "2066, BIDI_CONTROL, LEFT-TO-RIGHT ISOLATE",
        "2069, BIDI_CONTROL, POP DIRECTIONAL ISOLATE",
        "200B, INVISIBLE_CHARACTER, ZERO WIDTH SPACE",
        "200C, INVISIBLE_CHARACTER, ZERO WIDTH NON-JOINER",
        "200D, INVISIBLE_CHARACTER, ZERO WIDTH JOINER",
        "2060, INVISIBLE_CHARACTER, WORD JOINER",
        "FEFF, INVISIBLE_CHARACTER, ZERO WIDTH NO-BREAK SPACE",
        "00AD, INVISIBLE_CHARACTER, SOFT HYPHEN",
        "3164, INVISIBLE_CHARACTER, HANGUL FILLER",
        "0007, CONTROL_CHARACTER, BEL",
        "000B, CONTROL_CHARACTER, LINE TABULATION",
        "0085, CONTROL_CHARACTER, NEXT LINE",
        "E0041, CONTROL_CHARACTER, TAG LATIN CAPITAL LETTER A",
    })
    void namesWhatIsNotSeen(String number, String code, String name) {
        String text = "第一行\n政务" + Character.toString(Integer.parseInt(number, 16)) + "公开\n";

        assertThat(Found.places(PAGE, text)).containsExactly("2:3-4 " + code);
        assertThat(Found.in(PAGE, text))
                .flatExtracting(Diagnostic::arguments)
                .allSatisfy(argument ->
                        assertThat(argument).startsWith("U+" + number).contains(name));
    }

    @Test
    void reportsARunOnce() {
        assertThat(Found.places(PAGE, "甲\u200B\u200B\u200B乙\u202E丙\n"))
                .containsExactly("1:2-5 INVISIBLE_CHARACTER", "1:6-7 BIDI_CONTROL");
    }

    @Test
    void looksEverywhere() {
        assertThat(Found.places(PAGE, "---\ntitle: a\u202Eb\n---\n```\nc\u202Ed\n```\n"))
                .containsExactly("2:9-10 BIDI_CONTROL", "5:2-3 BIDI_CONTROL");
        assertThat(Found.places("content/site.yaml", "title: a\u202Eb\n")).containsExactly("1:9-10 BIDI_CONTROL");
        assertThat(Found.places("content/a.csv", "甲,乙\u200B\n")).containsExactly("1:4-5 INVISIBLE_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧 合影",
                "❤️‍🔥",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿 的旗",
                "两列\t之间",
                "葛󠄀城的异体字",
                "‰ ※ … —— · 〇 ㎡ ℃ ①",
                "𠮷野家 𬭎",
                "café, naïve, Zürich, “é”，",
            })
    void letsWhatIsSeenPass(String text) {
        assertThat(Found.places(PAGE, text + "\n")).isEmpty();
    }

    @Test
    void stopsCountingNoise() {
        assertThat(Found.in(PAGE, "甲\u202E\n".repeat(1000))).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "'教育\uFFFD\uFFFD局', 1:3-5",
        "'锟斤拷锟斤拷', 1:1-7",
        "'æ\u0094¿å\u008A¡å…¬', 1:1-10",
    })
    void findsGarbledText(String text, String place) {
        assertThat(Found.places(PAGE, text + "\n")).contains(place + " GARBLED_TEXT");
    }

    @Test
    void findsPrivateCharacters() {
        assertThat(Found.places(PAGE, "张\uE123\n")).containsExactly("1:2-3 PRIVATE_CHARACTER");
        assertThat(Found.places(PAGE, "张\uDB80\uDC01三\n")).containsExactly("1:2-3 PRIVATE_CHARACTER");
    }

    @Test
    void findsRadicalsAndOffersTheCharacter() {
        Diagnostic found = Found.in(PAGE, "⼈民教育\n").get(0);

        assertThat(found.arguments()).containsExactly("⼈", "U+2F08 KANGXI RADICAL MAN");
        assertThat(found.nearest()).containsExactly("人");
        assertThat(Found.places(PAGE, "人⺠\n")).containsExactly("1:2-3 RADICAL");
    }
}
