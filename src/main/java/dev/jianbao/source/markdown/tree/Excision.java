package dev.jianbao.source.markdown.tree;

import org.jspecify.annotations.Nullable;

/** Takes stretches out of a text without moving what remains: blanks take their place. */
public final class Excision {
    private final String whole;
    private @Nullable StringBuilder remaining;

    public Excision(String whole) {
        this.whole = whole;
    }

    /** Says whether a stretch of the text can be read. */
    @FunctionalInterface
    public interface Trial {
        boolean reads(int start, int end);
    }

    /**
     * Takes out each stretch of lines between blank ones that cannot be read by itself.
     *
     * @param from where to begin
     */
    public void cutUnreadable(int from, Trial trial) {
        int start = from;
        while (start < whole.length()) {
            int blank = whole.indexOf("\n\n", start);
            int end = blank < 0 ? whole.length() : blank + 1;
            if (!trial.reads(start, end)) {
                cut(start, end);
            }
            start = blank < 0 ? end : blank + 2;
        }
    }

    void cut(int start, int end) {
        StringBuilder text = remaining == null ? new StringBuilder(whole) : remaining;
        for (int i = start; i < end; i++) {
            text.setCharAt(i, whole.charAt(i) == '\n' ? '\n' : ' ');
        }
        remaining = text;
    }

    /** What remains, as long as the whole. */
    public String text() {
        return remaining == null ? whole : remaining.toString();
    }
}
