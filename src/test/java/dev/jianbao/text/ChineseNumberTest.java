package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "115, 一百一十五",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "2030, 二千零三十",
        "9999, 九千九百九十九",
        "0, 0",
        "10000, 10000"
    })
    void countsAsHeadingsDo(int number, String chinese) {
        assertThat(ChineseNumber.of(number)).isEqualTo(chinese);
    }
}
