package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterWidthTest {
    @ParameterizedTest
    @CsvSource({"a,1", "é,1", "简,2", "：,2", "'　',2", "“,1", "①,1", "ｱ,1", "한,2", "𠮷,2", "😀,2", "★,1", "—,1"})
    void countsColumns(String character, int columns) {
        assertThat(CharacterWidth.of(character)).isEqualTo(columns);
    }

    @Test
    void addsUpMarksAndControlsAsNothing() {
        assertThat(CharacterWidth.of("第 12 期")).isEqualTo(8);
        assertThat(CharacterWidth.of("e\u0301")).isEqualTo(1);
        assertThat(CharacterWidth.of("a\u200B\u202E\u0007b")).isEqualTo(2);
        assertThat(CharacterWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
        assertThat(CharacterWidth.of("")).isZero();
    }

    @Test
    void takesEveryIdeographThatJavaKnowsAsWide() {
        List<String> narrow = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isIdeographic)
                .filter(each -> CharacterWidth.of(each) == 1)
                .mapToObj(Integer::toHexString)
                .toList();
        assertThat(narrow).isEmpty();
    }

    @Test
    void tellsFullwidthFormsFromHalfwidthOnes() {
        IntStream.rangeClosed(0xFF01, 0xFF5E).forEach(each -> {
            int ascii = Normalizer.normalize(Character.toString(each), Normalizer.Form.NFKC)
                    .codePointAt(0);
            assertThat(CharacterWidth.of(each)).as("U+%04X", each).isEqualTo(2);
            assertThat(CharacterWidth.of(ascii)).as("U+%04X", ascii).isEqualTo(1);
        });
        IntStream.rangeClosed(0xFF61, 0xFF9F)
                .forEach(each ->
                        assertThat(CharacterWidth.of(each)).as("U+%04X", each).isEqualTo(1));
    }

    @Test
    void knowsTheEdgesOfARange() {
        assertThat(CharacterWidth.of(0x2E7F)).isEqualTo(1);
        assertThat(CharacterWidth.of(0x2E80)).isEqualTo(2);
        assertThat(CharacterWidth.of(0x2E99)).isEqualTo(2);
        assertThat(CharacterWidth.of(0x2E9A)).isEqualTo(1);
        assertThat(CharacterWidth.of(0x2E9B)).isEqualTo(2);
        assertThat(CharacterWidth.of(0x3FFFD)).isEqualTo(2);
        assertThat(CharacterWidth.of(0x3FFFE)).isEqualTo(1);
        assertThat(CharacterWidth.of(Character.MAX_CODE_POINT)).isEqualTo(1);
    }
}
