package dev.jianbao.importers.word;

/** Characters of the symbol fonts, which the file names by their places in the font. */
final class Symbols {
    private static final int PRIVATE = 0xF000;
    /** Places in Wingdings and Symbol, and what stands there. */
    private static final String PLACES = "lnuvqpr\u00A7\u00AB\u00B2\u00D8\u00E8\u00FC\u00FE\u00B7v";

    private static final String SIGNS = "●■◆❖❑□❒▪★☆➢➔✓☑•❖";

    private Symbols() {}

    /** The character at a place of a symbol font; a bullet where none is known. */
    static String of(int code) {
        int place = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
        int at = place < 0x100 ? PLACES.indexOf(place) : -1;
        return at >= 0 ? SIGNS.substring(at, at + 1) : place >= 0x100 ? Character.toString(place) : "•";
    }

    /** The mark of a list that is not numbered. */
    static String bullet(String form) {
        if (form.isEmpty()) {
            return "•";
        }
        int code = form.codePointAt(0);
        boolean place = code >= PRIVATE && code < PRIVATE + 0x100;
        return place ? of(code) : form.strip();
    }
}
