package dev.jianbao.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);

    @Test
    void isReadAndWrittenInSixDigits() {
        assertThat(Colour.parse("#B3131b")).contains(new Colour(0xb3, 0x13, 0x1b));
        assertThat(new Colour(0xb3, 0x13, 0x1b)).hasToString("#b3131b");
        assertThat(Colour.parse("red")).isEmpty();
        assertThat(Colour.parse("#fff")).isEmpty();
    }

    /** The figures are those of WCAG 2.2 for black on white, and of its well-known example of a grey that just passes. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(BLACK.contrast(WHITE)).isEqualTo(21, within(1e-9));
        assertThat(WHITE.contrast(BLACK)).isEqualTo(21, within(1e-9));
        assertThat(new Colour(0x76, 0x76, 0x76).contrast(WHITE)).isEqualTo(4.54, within(0.005));
    }

    @Test
    void isLightenedUntilItCanBeReadInTheDark() {
        Colour dark = new Colour(0x60, 0x00, 0x08);

        assertThat(dark.contrast(Colour.DARK_PAPER)).isLessThan(Colour.READABLE);
        assertThat(dark.readableOn(Colour.DARK_PAPER).contrast(Colour.DARK_PAPER))
                .isGreaterThan(Colour.READABLE);
        assertThat(WHITE.readableOn(Colour.DARK_PAPER)).isEqualTo(WHITE);
    }
}
