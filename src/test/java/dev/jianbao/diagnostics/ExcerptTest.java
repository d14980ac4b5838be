package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.text.CharacterWidth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @Test
    void marksARangeToItsEnd() {
        assertThat(excerpt("a简b报c", 2, 4)).isEqualTo(new Excerpt("a简b报c", 1, 3));
    }

    @Test
    void marksTheRestOfTheLineWhereTheRangeGoesOn() {
        Excerpt excerpt = Excerpt.of("ab简报", new SourceRange("f", 1, 3, 2, 1), 80);
        assertThat(excerpt).isEqualTo(new Excerpt("ab简报", 2, 4));
    }

    @Test
    void marksAtLeastOneColumn() {
        assertThat(excerpt("abc", 4, 4)).isEqualTo(new Excerpt("abc", 3, 1));
        assertThat(excerpt("abc", 2, 2)).isEqualTo(new Excerpt("abc", 1, 1));
        assertThat(excerpt("e\u0301a", 2, 3)).isEqualTo(new Excerpt("e\u0301a", 1, 1));
    }

    @Test
    void staysOnTheLineWhenTheColumnIsBehindIt() {
        assertThat(excerpt("abc", 90, 95)).isEqualTo(new Excerpt("abc", 3, 1));
    }

    @Test
    void opensTabsToTheNextStop() {
        assertThat(excerpt("\ta\tbc", 4, 5)).isEqualTo(new Excerpt("    a   bc", 8, 1));
        assertThat(excerpt("简\tb", 2, 3)).isEqualTo(new Excerpt("简  b", 2, 2));
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        assertThat(excerpt("𠮷𠮷x", 3, 4)).isEqualTo(new Excerpt("𠮷𠮷x", 4, 1));
    }

    @Test
    void cutsALongLineAroundTheCarets() {
        String line = "甲".repeat(50) + "!!" + "乙".repeat(50);
        Excerpt excerpt = Excerpt.of(line, new SourceRange("f", 1, 51, 1, 53), 30);
        assertThat(excerpt).isEqualTo(new Excerpt("…甲甲甲甲!!乙乙乙乙乙乙乙乙乙…", 9, 2));
    }

    @Test
    void showsTheWholeEndOfALongLine() {
        String line = "甲".repeat(50) + "abc";
        Excerpt excerpt = Excerpt.of(line, new SourceRange("f", 1, 54, 1, 55), 20);
        assertThat(excerpt).isEqualTo(new Excerpt("…甲甲甲甲甲甲甲abc", 18, 1));
    }

    @Test
    void looksOnlyAroundTheCaretsOfAnEndlessLine() {
        String line = "x".repeat(1 << 20) + "简" + "y".repeat(1 << 20);
        Excerpt excerpt = Excerpt.of(line, new SourceRange("f", 1, (1 << 20) + 1, 1, 1 << 21), 20);
        assertThat(excerpt).isEqualTo(new Excerpt("…xxxxxx简yyyyyyyyyy…", 7, 12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alwaysFitsAndPointsIntoWhatItShows(long seed) {
        Random random = new Random(seed);
        String[] characters = {"a", "简", "\t", "e\u0301", "𠮷", "\u202E", " ", "…"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                line.append(characters[random.nextInt(characters.length)]);
            }
            int column = 1 + random.nextInt(70);
            SourceRange range = new SourceRange("f", 1, column, 1, column + random.nextInt(20));
            Excerpt excerpt = Excerpt.of(line.toString(), range, 40);
            String shown = line + " at " + column + ": " + excerpt;
            assertThat(CharacterWidth.of(excerpt.line())).as(shown).isLessThanOrEqualTo(40);
            assertThat(excerpt.margin() + excerpt.carets()).as(shown).isLessThanOrEqualTo(41);
            assertThat(excerpt.margin()).as(shown).isNotNegative();
            assertThat(excerpt.carets()).as(shown).isPositive();
        }
    }

    private static Excerpt excerpt(String line, int column, int endColumn) {
        return Excerpt.of(line, new SourceRange("f", 1, column, 1, endColumn), 80);
    }
}
