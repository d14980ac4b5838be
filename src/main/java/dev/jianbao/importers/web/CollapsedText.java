package dev.jianbao.importers.web;

/**
 * Blank space as a browser shows it: one blank for many, and none for a line end between two Chinese characters. Only a tab within a line
 * stays one, since cells of a table may have been pasted with such between them.
 */
final class CollapsedText {
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean lineEnd;
    private boolean tab;

    /** What a piece adds to what came before it. */
    String add(String piece) {
        int start = text.length();
        piece.codePoints().forEach(this::add);
        String added = text.substring(start);
        // Only the last character is asked for again.
        text.delete(0, Math.max(0, text.length() - 2));
        return added;
    }

    private void add(int c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            blank = true;
            lineEnd |= c == '\n' || c == '\r';
            tab |= c == '\t';
            return;
        }
        if (blank && !text.isEmpty() && !(lineEnd && isWide(text.codePointBefore(text.length())) && isWide(c))) {
            text.append(tab && !lineEnd ? '\t' : ' ');
        }
        forget();
        text.appendCodePoint(c == 0xA0 ? ' ' : c);
    }

    /** A new paragraph begins. */
    void restart() {
        text.setLength(0);
        forget();
    }

    private void forget() {
        blank = false;
        lineEnd = false;
        tab = false;
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
    }
}
