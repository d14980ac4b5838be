package dev.jianbao.render.html.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第{0}期 | 第甲期",
                "{1}年以前名{0} | 乙年以前名甲",
                "{0}{0} | 甲甲",
                "没有 | 没有",
                "{2}空 | 空",
                "{} {x} {10} { | {} {x} {10} {",
                "it's {0} | it's 甲"
            })
    void fillsItsPlaces(String pattern, String expected) {
        assertThat(Phrase.parse(pattern).with(List.of("甲", "乙"))).isEqualTo(expected);
    }

    @Test
    void countsOne() {
        Words words = new Words(Map.of("issues", "{0} issues", "issues.one", "{0} issue"));

        assertThat(words.say("issues", 1)).isEqualTo("1 issue");
        assertThat(words.say("issues", 0)).isEqualTo("0 issues");
        assertThat(words.say("issues", 11)).isEqualTo("11 issues");
    }

    @Test
    void doesNotMakeUpWords() {
        assertThatThrownBy(() -> new Words(Map.of()).say("home"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("home");
    }
}
