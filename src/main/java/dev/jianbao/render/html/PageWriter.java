package dev.jianbao.render.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Takes the text of one page; refuses a page that does not end. */
final class PageWriter extends Writer {
    /** The longest page, in UTF-16 units. */
    static final int LONGEST = 32 << 20;

    private final StringBuilder text = new StringBuilder(1 << 14);

    @Override
    public void write(char[] source, int from, int length) throws IOException {
        text.append(source, from, length);
        check();
    }

    @Override
    public void write(String source, int from, int length) throws IOException {
        text.append(source, from, from + length);
        check();
    }

    private void check() throws IOException {
        if (text.length() > LONGEST) {
            throw new TooLong();
        }
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
