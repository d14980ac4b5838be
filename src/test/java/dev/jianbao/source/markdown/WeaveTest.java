package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeaveTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "<p>短</p>|短",
                "<p>全市各学校按期开学，秩序良好。</p>|全市各学校按期开学，秩序良好。",
                "<p>甲乙丙丁戊己庚辛</p><p>甲乙丙丁戊己庚辛</p>|甲乙丙丁戊己庚辛#甲乙丙丁戊己庚辛",
                "<p>一二三四五六七八&amp;一二三四五六七八&lt;</p>|一二三四五六七八&一二三四五六七八<",
                "<p>一二三四五六七八𠮷一二三四五六七八</p>|一二三四五六七八𠮷一二三四五六七八",
                "<hr>|''",
                "''|只有文字，没有标记的一段话",
                "<p>页上所见的一段话语</p>|别处所写的另一段话"
            })
    void bringsBackTheHtml(String html, String text) {
        String lines = text.replace('#', '\n');

        assertThat(Weave.of(html, lines).over(lines)).isEqualTo(html);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bringsBackWhateverIsPaired(int seed) {
        Random random = new Random(seed);
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            String run = random(random, random.nextInt(24));
            html.append(random.nextBoolean() ? "<b>" : "").append(random.nextInt(8) == 0 ? "" : run);
            text.append(random.nextInt(8) == 0 ? "\n" : "").append(random.nextInt(8) == 0 ? "" : run);
        }

        assertThat(Weave.of(html.toString(), text.toString()).over(text.toString()))
                .isEqualTo(html.toString());
    }

    private static String random(Random random, int length) {
        return random.ints(length, 0, 6)
                .collect(StringBuilder::new, (out, each) -> out.append("甲乙a;<>".charAt(each)), StringBuilder::append)
                .toString();
    }

    @Test
    void isEmptyOnlyWhereThereIsNoHtml() {
        assertThat(Weave.of("", "文字").isEmpty()).isTrue();
        assertThat(Weave.of("<hr>", "").isEmpty()).isFalse();
        assertThat(Weave.of("甲乙丙丁戊己庚辛", "甲乙丙丁戊己庚辛").isEmpty()).isFalse();
    }
}
