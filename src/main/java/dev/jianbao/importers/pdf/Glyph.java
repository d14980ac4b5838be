package dev.jianbao.importers.pdf;

/**
 * A character where it is drawn.
 *
 * @param text what it says, mostly one character
 * @param left where it begins
 * @param baseline what it stands on, from the upper edge of the page
 * @param width how far it goes
 * @param size of its type
 * @param bold whether its typeface is bold
 * @param font the name of its typeface; empty where it has none
 * @param tag of which paragraph it is, where the file says so
 */
record Glyph(
        String text, double left, double baseline, double width, double size, boolean bold, String font, Tags.Tag tag) {
    /** How much of a character stands below its baseline. */
    private static final double DESCENT = 0.15;

    double right() {
        return left + width;
    }

    double middle() {
        return baseline - size * 0.35;
    }

    Box box() {
        return new Box(left, baseline - size * (1 - DESCENT), right(), baseline + size * DESCENT);
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    boolean isWide() {
        int c = text.codePointAt(0);
        return Character.isIdeographic(c) || c >= 0x2E80 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
    }
}
