package dev.jianbao.render.search;

/**
 * A stretch of a text, not copied out of it before it is asked for.
 *
 * @param whole the text
 * @param from where it begins
 * @param to where it ends
 */
record Excerpt(String whole, int from, int to) {
    /** All of a text. */
    static Excerpt of(String whole) {
        return new Excerpt(whole, 0, whole.length());
    }

    int length() {
        return to - from;
    }

    boolean startsWith(String other) {
        return other.length() <= length() && whole.startsWith(other, from);
    }

    /** The same without its first characters. */
    Excerpt after(int characters) {
        return new Excerpt(whole, from + characters, to);
    }

    /** The same without blanks at its ends. */
    Excerpt strip() {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(whole.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        return new Excerpt(whole, start, end);
    }

    @Override
    public String toString() {
        return whole.substring(from, to);
    }
}
