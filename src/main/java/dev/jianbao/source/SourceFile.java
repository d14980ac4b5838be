package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of one source file. Lines end in {@code \n} whatever the file used, and a byte order mark is gone; neither
 * shifts a line or a column.
 */
public final class SourceFile {
    /** The largest file that is read, in bytes. A year of bulletins is smaller. */
    public static final int LARGEST = 4 << 20;

    private final String path;
    private final String text;
    private int @Nullable [] lineStarts;

    /**
     * @param path below the site's root, with {@code /}
     * @param text with {@code \n} line ends
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** Decodes strict UTF-8; anything else is reported at the first byte that is wrong, and gives nothing. */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = normalise(out.flip().toString());
        if (result.isError()) {
            SourceFile read = new SourceFile(path, decoded);
            int end = decoded.length();
            diagnostics.report(
                    Code.NOT_UTF8, read.range(end, end), String.format(Locale.ROOT, "0x%02X", in.get(in.position())));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, decoded));
    }

    private static String normalise(String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The range between two offsets into {@link #text()}, in UTF-16 units. */
    public SourceRange range(int start, int end) {
        int firstLine = lineAt(start);
        int lastLine = lineAt(end);
        return new SourceRange(path, firstLine, columnAt(start, firstLine), lastLine, columnAt(end, lastLine));
    }

    /** The line, counted from 1, in which an offset lies. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int columnAt(int offset, int line) {
        return text.codePointCount(lineStarts()[line - 1], Math.min(offset, text.length())) + 1;
    }

    private synchronized int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = new int[64];
            int line = 1;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                known = line < known.length ? known : Arrays.copyOf(known, 2 * line);
                known[line++] = at + 1;
            }
            known = Arrays.copyOf(known, line);
            lineStarts = known;
        }
        return known;
    }
}
