package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "bulletins/b/2024/012.html",
                ".nojekyll",
                ".well-known/security.txt",
                "assets/附件 一.pdf",
                "assets/50%.png",
                "assets/a..b",
                "a/...x",
                "console.html",
                "COM10.html",
                "𠮷.html",
                "x/.jianbao"
            })
    void takesPathsThatMeanTheSameEverywhere(String value) {
        assertThat(OutputPath.fault(value)).isEmpty();
        assertThat(new OutputPath(value).in(Path.of("site"))).isEqualTo(Path.of("site", value.split("/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|EMPTY_PART",
                "a//b|EMPTY_PART",
                "a/|EMPTY_PART",
                "/etc/passwd|ABSOLUTE",
                "C:/x|ABSOLUTE",
                "c:x|ABSOLUTE",
                "..|DOTS",
                "a/../b|DOTS",
                "./a|DOTS",
                "a/%2e%2E/b|DOTS",
                "a/.%2e|DOTS",
                "a\\b|HIDDEN_SEPARATOR",
                "a%2fb|HIDDEN_SEPARATOR",
                "a%5Cb|HIDDEN_SEPARATOR",
                "a%00|HIDDEN_SEPARATOR",
                "a?b|FORBIDDEN_CHARACTER",
                "a\"b|FORBIDDEN_CHARACTER",
                "ab:c|FORBIDDEN_CHARACTER",
                "a./b|TRAILING_DOT_OR_SPACE",
                "`a /b`|TRAILING_DOT_OR_SPACE",
                "...|TRAILING_DOT_OR_SPACE",
                "CON|DEVICE_NAME",
                "x/nul.html|DEVICE_NAME",
                "Com1.tar.gz|DEVICE_NAME",
                "lpt¹|DEVICE_NAME",
                "aux .txt|DEVICE_NAME",
                ".jianbao/manifest|OWN_FOLDER",
                ".JianBao|OWN_FOLDER"
            })
    void namesTheFaultOfOthers(String value, OutputPath.Fault fault) {
        assertThat(OutputPath.fault(value)).contains(fault);
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputPath(value));
    }

    @Test
    void refusesEveryControlAndDirectionCharacter() {
        for (int character : new int[] {0, 9, 10, 13, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029, 0x61c, 0x200e, 0x200f}) {
            assertThat(OutputPath.fault("a" + (char) character)).contains(OutputPath.Fault.CONTROL_CHARACTER);
        }
        for (int character = 0x202a; character <= 0x202e; character++) {
            assertThat(OutputPath.fault("a" + (char) character)).contains(OutputPath.Fault.CONTROL_CHARACTER);
        }
        for (int character = 0x2066; character <= 0x2069; character++) {
            assertThat(OutputPath.fault("a" + (char) character)).contains(OutputPath.Fault.CONTROL_CHARACTER);
        }
        assertThat(OutputPath.fault("a\ud842")).contains(OutputPath.Fault.BROKEN_CHARACTER);
        assertThat(OutputPath.fault("\udfb7a")).contains(OutputPath.Fault.BROKEN_CHARACTER);
    }

    @Test
    void countsTheLengthOfAPartInBytes() {
        assertThat(OutputPath.fault("政".repeat(83) + ".html")).isEmpty();
        assertThat(OutputPath.fault("政".repeat(84) + ".html")).contains(OutputPath.Fault.TOO_LONG);
        assertThat(OutputPath.fault("𠮷".repeat(64))).contains(OutputPath.Fault.TOO_LONG);
        assertThat(OutputPath.fault("a".repeat(255) + "/" + "b".repeat(255))).isEmpty();
        assertThat(OutputPath.fault("é".repeat(128))).contains(OutputPath.Fault.TOO_LONG);
    }

    @Test
    void foldsWhatSomeFileSystemsTakeForOne() {
        assertThat(path("A/İx.html").folded()).isEqualTo(path("a/i\u0307X.HTML").folded());
        assertThat(path("Straße").folded()).isEqualTo(path("STRASSE").folded());
        assertThat(path("é").folded())
                .isEqualTo(path(Normalizer.normalize("É", Normalizer.Form.NFD)).folded());
        assertThat(path("Σ").folded()).isEqualTo(path("ς").folded());
        assertThat(path("政务").folded()).isEqualTo("政务");
    }

    @Test
    void foldsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(path("INDEX.HTML").folded()).isEqualTo("index.html");
            assertThat(OutputPath.fault(".JIANBAO/x")).contains(OutputPath.Fault.OWN_FOLDER);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsAllCollisions() {
        List<OutputPath> planned = List.of(
                path("a.html"), path("b/x"), path("A.html"), path("B"), path("a.html"), path("c/é"), path("c/e\u0301"));

        assertThat(PathCollision.among(planned))
                .containsExactly(
                        new PathCollision(path("a.html"), path("A.html"), PathCollision.Kind.FOLDED),
                        new PathCollision(path("a.html"), path("a.html"), PathCollision.Kind.SAME),
                        new PathCollision(path("c/é"), path("c/e\u0301"), PathCollision.Kind.FOLDED),
                        new PathCollision(path("B"), path("b/x"), PathCollision.Kind.FILE_AND_FOLDER));
        assertThat(PathCollision.among(List.of(path("a/b"), path("a/c"), path("ab"))))
                .isEmpty();
    }

    @Test
    void knowsItsFolderAndName() {
        assertThat(path("a/b/c.html").folder()).contains("a/b");
        assertThat(path("a/b/c.html").name()).isEqualTo("c.html");
        assertThat(path("c.html").folder()).isEmpty();
        assertThat(path("c.html").name()).isEqualTo("c.html");
    }

    private static OutputPath path(String value) {
        return new OutputPath(value);
    }
}
