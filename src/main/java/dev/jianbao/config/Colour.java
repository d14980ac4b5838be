package dev.jianbao.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen (sRGB); each part is 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** The paper that pages are set on, in the light and in the dark. */
    public static final Colour PAPER = new Colour(0xff, 0xfe, 0xfb);

    public static final Colour DARK_PAPER = new Colour(0x15, 0x13, 0x0f);

    /** The least contrast at which text can be read by all (WCAG 2.2, 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int WHITE = 255;

    /** A colour written {@code #rrggbb}. */
    static Optional<Colour> parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    /** How much it stands out from another, 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double mine = luminance();
        double its = other.luminance();
        return (Math.max(mine, its) + 0.05) / (Math.min(mine, its) + 0.05);
    }

    /** The same hue, as much lighter as it takes to be read on a dark ground. */
    public Colour readableOn(Colour ground) {
        Colour lighter = this;
        for (int step = 0; step <= WHITE && lighter.contrast(ground) < READABLE + 2; step += 5) {
            lighter = new Colour(lighten(red, step), lighten(green, step), lighten(blue, step));
        }
        return lighter;
    }

    private static int lighten(int part, int step) {
        return part + (WHITE - part) * step / WHITE;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) WHITE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Such as {@code #b3131b}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
