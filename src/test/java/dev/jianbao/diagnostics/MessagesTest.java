package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle TRADITIONAL = bundle(Spoken.TRADITIONAL);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasItsWordsInAllLanguages(Code code) {
        for (ResourceBundle bundle : List.of(CHINESE, TRADITIONAL, ENGLISH)) {
            assertThat(bundle.keySet()).contains(code.id(), code.id() + ".about");
        }
    }

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(CHINESE.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
        for (String bundle : List.of("diagnostics/messages", "cli/messages", "importers/galley/messages")) {
            assertThat(written(bundle + "_zh_Hant")).as(bundle).isEqualTo(written(bundle + "_zh"));
        }
    }

    /** The keys of a file itself: a bundle has those of its parent, too. */
    private static Set<Object> written(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/dev/jianbao/" + file + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-Hant-CN, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "zh-CN, zh",
        "zh-Hans-HK, zh",
        "zh, zh",
        "fr, en",
        "en-GB, en"
    })
    void aReaderIsSpokenToInTheNearestLanguage(String reader, String spoken) {
        assertThat(Messages.in(Locale.forLanguageTag(reader)).language()).isEqualTo(spoken);
    }

    @Test
    void everyKeyOfACodeHasItsCode() {
        Set<String> ids = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> key.startsWith("JB"))
                .allSatisfy(key -> assertThat(ids).contains(key.replaceFirst("\\..*", "")));
    }

    @Test
    void idsAreUnique() {
        assertThat(Code.values()).extracting(Code::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void noPatternLosesAnApostropheOrABrace(Code code) {
        for (ResourceBundle bundle : List.of(CHINESE, TRADITIONAL, ENGLISH)) {
            for (String key : List.of(code.id(), code.id() + ".hint")) {
                if (bundle.containsKey(key)) {
                    assertThat(new MessageFormat(bundle.getString(key), Locale.ROOT).toPattern())
                            .as(key)
                            .isEqualTo(bundle.getString(key));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN"})
    void speaksChineseToAllWhoReadIt(String tag) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).word(Severity.ERROR)).isEqualTo("错误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de", "und"})
    void speaksEnglishToAllOthers(String tag) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).word(Severity.ERROR)).isEqualTo("error");
    }

    @Test
    void countsWithoutGroupingDigits() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.count(Severity.ERROR, 1)).isEqualTo("1 error");
        assertThat(messages.count(Severity.WARNING, 2)).isEqualTo("2 warnings");
        assertThat(messages.count(Severity.NOTE, 12345)).isEqualTo("12345 notes");
        assertThat(Messages.in(Locale.CHINESE).count(Severity.ERROR, 12345)).isEqualTo("12345 个错误");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dev.jianbao.diagnostics.messages", locale);
    }
}
