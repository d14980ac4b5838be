package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
    @ParameterizedTest
    @CsvSource({
        "2024 年 8 月,2024年8月",
        "' 标题 ',标题",
        "共  4  所,共4所",
        "张　三,张　三",
        "张三 李四,张三 李四",
        "open source,open source",
        "增长 5 %,增长5 %",
        "增长 5% 左右,增长5%左右",
        "（一） 总则,（一） 总则",
        "编号： A1,编号：A1",
        "𠮷 A,𠮷A",
        "한국 2024,한국 2024",
    })
    void tidyTakesOutTheBlanksThatGo(String line, String tidy) {
        assertThat(Spacing.tidy(line)).isEqualTo(tidy);
        assertThat(Spacing.tidy(tidy)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({
        "中,文,true",
        "，,文,true",
        "中,（,true",
        "”,中,true",
        "—,中,true",
        "中,a,true",
        "8,月,true",
        "あ,い,true",
        "a,b,false",
        "a,8,false",
        "!,中,false",
        "한,국,false"
    })
    void aLineEndWithinChineseTextIsNothing(String left, String right, boolean swallowed) {
        assertThat(Spacing.swallowsLineEnd(left.codePointAt(0), right.codePointAt(0)))
                .isEqualTo(swallowed);
    }
}
