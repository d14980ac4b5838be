package dev.jianbao.render.feed;

/** The beginning of a text. */
final class Excerpt {
    private static final int LENGTH = 200;
    private static final String MORE = "……";

    private Excerpt() {}

    /** The first paragraph that is no blank, cut to {@value #LENGTH} characters. */
    static String of(String text) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return cut(first);
    }

    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)).stripTrailing() + MORE;
    }
}
