package dev.jianbao.render.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Takes the text of one page and keeps it in UTF-8, so that no second pass is needed; refuses a page that does not end. A
 * character of two UTF-16 units comes in one piece; half a one becomes {@code ?}, as in all of Java.
 */
final class PageWriter extends Writer {
    /** The longest page, in bytes. */
    static final int LONGEST = 32 << 20;

    private static final int LONGEST_UNIT = 3;

    private byte[] page = new byte[1 << 16];
    private int length;
    private char[] units = new char[1 << 10];

    @Override
    public void write(String source, int from, int count) throws IOException {
        write(unitsOf(source, from, count), 0, count);
    }

    /** Writes a text so that HTML shows it as it is. */
    void writeEscaped(String text) throws IOException {
        int count = text.length();
        char[] source = unitsOf(text, 0, count);
        int from = 0;
        for (int i = 0; i < count; i++) {
            char unit = source[i];
            if (unit <= '>' && !escape(unit).isEmpty()) {
                write(source, from, i - from);
                writeAscii(escape(unit));
                from = i + 1;
            }
        }
        write(source, from, count - from);
    }

    /** What stands in HTML for a character that has a meaning there; nothing for all others. */
    private static String escape(char unit) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    private void writeAscii(String text) throws IOException {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            page[length++] = (byte) text.charAt(i);
        }
    }

    private char[] unitsOf(String source, int from, int count) {
        if (count > units.length) {
            units = new char[Math.max(count, 2 * units.length)];
        }
        source.getChars(from, from + count, units, 0);
        return units;
    }

    @Override
    public void write(char[] source, int from, int count) throws IOException {
        reserve(LONGEST_UNIT * (long) count);
        byte[] to = page;
        int at = length;
        int end = from + count;
        for (int i = from; i < end; i++) {
            char unit = source[i];
            if (unit < 0x80) {
                to[at++] = (byte) unit;
            } else if (unit < 0x800) {
                to[at++] = (byte) (0xC0 | unit >> 6);
                to[at++] = (byte) (0x80 | unit & 0x3F);
            } else if (!Character.isSurrogate(unit)) {
                to[at++] = (byte) (0xE0 | unit >> 12);
                to[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | unit & 0x3F);
            } else if (i + 1 < end && Character.isSurrogatePair(unit, source[i + 1])) {
                int character = Character.toCodePoint(unit, source[++i]);
                to[at++] = (byte) (0xF0 | character >> 18);
                to[at++] = (byte) (0x80 | character >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | character >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | character & 0x3F);
            } else {
                to[at++] = '?';
            }
        }
        length = at;
    }

    private void reserve(long more) throws IOException {
        if (length + more > page.length) {
            if (length > LONGEST) {
                throw new TooLong();
            }
            page = Arrays.copyOf(page, (int) Math.max(length + more, 2L * page.length));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(page, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The page has grown beyond all measure. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
