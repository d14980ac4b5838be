package dev.jianbao.render.feed;

import dev.jianbao.text.Beginning;

/** The beginning of a text. */
final class Excerpt {
    private static final int LENGTH = 200;

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
        return Beginning.of(text, LENGTH);
    }
}
