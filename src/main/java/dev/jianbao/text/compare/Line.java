package dev.jianbao.text.compare;

/**
 * A line of a text, as long as it may be: a heading, a paragraph, a row of a table.
 *
 * @param label what kind of statement it is, where that is not plain; empty for running text
 * @param level of a heading, from 2; 0 for what is none
 * @param text plain
 */
public record Line(String label, int level, String text) {
    public static Line text(String text) {
        return new Line("", 0, text);
    }

    public static Line heading(int level, String text) {
        return new Line("", level, text);
    }

    /** Whether two lines are of one kind, so that one may be what the other was made into. */
    boolean isLike(Line other) {
        return label.equals(other.label) && (level > 0) == (other.level > 0);
    }
}
