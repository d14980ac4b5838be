package dev.jianbao.render.html.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource({
        "★, 3, ★, false",
        "■, 1, ■, false",
        "一、, 1, 一、, true",
        "一、, 12, 十二、, true",
        "（一）, 20, （二十）, true",
        "1., 7, 7., true"
    })
    void countWhereTheMarkerIsTheFirstOfACount(String marker, int place, String mark, boolean counts) {
        assertThat(Marks.of(marker, place)).isEqualTo(mark);
        assertThat(Marks.counts(marker)).isEqualTo(counts);
    }
}
