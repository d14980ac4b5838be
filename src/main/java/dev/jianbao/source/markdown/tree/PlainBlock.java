package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.text.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * The block that begins at a line: a heading, or a stretch of lines up to a blank line or a heading. It is plain if it has no
 * markup but the signs of a heading, braces behind its title, and bold words at the beginning of a paragraph.
 */
final class PlainBlock {
    private static final String MARKUP = "*_`[]!<&\\~|{}";
    private static final String OPENING = " \t#>-+=";
    private static final String STRONG = "**";
    private static final int DEEPEST = 6;
    private static final long CONTROLS = 0xFFFF_FFFFL;
    private static final long MARKUP_BELOW_64 = CONTROLS | bits(0);
    private static final long MARKUP_ABOVE_64 = bits(Long.SIZE);

    private final String text;
    private final BasedSequence chars;
    private final int start;
    private final int limit;
    private final int end;
    private final @Nullable Node node;

    /**
     * @param chars the text as the tree holds it
     * @param limit where the document ends
     */
    PlainBlock(String text, BasedSequence chars, int start, int limit) {
        this.text = text;
        this.chars = chars;
        this.start = start;
        this.limit = limit;
        int signs = signs(start);
        if (signs > 0) {
            this.end = Math.min(limit, lineEnd(start) + 1);
            this.node = heading(signs);
        } else {
            this.end = blockEnd();
            this.node = paragraph();
        }
    }

    /** The node of a plain block; null where it has markup, or stands where markup may go on. */
    @Nullable
    Node node() {
        return node;
    }

    /** Where the next block may begin. */
    int end() {
        return end;
    }

    private int lineEnd(int from) {
        int found = text.indexOf('\n', from);
        return found < 0 || found > limit ? limit : found;
    }

    private int blockEnd() {
        int line = start;
        do {
            line = Math.min(limit, lineEnd(line) + 1);
        } while (line < limit && text.charAt(line) != '\n' && signs(line) == 0);
        return line;
    }

    /** How many number signs begin a heading at a line; 0 where it is none. */
    private int signs(int line) {
        int i = line;
        while (i < limit && text.charAt(i) == '#') {
            i++;
        }
        boolean heading = i - line <= DEEPEST && i < limit && text.charAt(i) == ' ';
        return heading ? i - line : 0;
    }

    private @Nullable Node heading(int signs) {
        int titleStart = start + signs + 1;
        int titleEnd = lineEnd(start);
        int braces = plainEnd(titleStart, titleEnd);
        if (braces < titleEnd && !HeadingBraces.stand(chars.subSequence(braces, titleEnd))) {
            return null;
        }
        boolean tidy = braces > titleStart
                && isVisible(text.charAt(titleStart))
                && text.charAt(titleStart) != '#'
                && isVisible(text.charAt(titleEnd - 1))
                && text.charAt(titleEnd - 1) != '#';
        if (!tidy) {
            return null;
        }
        Heading heading = new Heading(chars.subSequence(start, titleEnd));
        heading.setLevel(signs);
        heading.setOpeningMarker(chars.subSequence(start, start + signs));
        heading.setText(chars.subSequence(titleStart, titleEnd));
        heading.appendChild(new Text(chars.subSequence(titleStart, braces)));
        if (braces < titleEnd) {
            heading.appendChild(new HeadingBraces.Braces(chars.subSequence(braces, titleEnd)));
        }
        return heading;
    }

    /** Where the first character that may be markup stands. */
    private int plainEnd(int from, int to) {
        int i = from;
        while (i < to && !isMarkup(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMarkup(char c) {
        long bits = c < Long.SIZE ? MARKUP_BELOW_64 : c < 2 * Long.SIZE ? MARKUP_ABOVE_64 : 0;
        return (bits >>> c & 1) != 0; // a shift counts modulo 64
    }

    /** A bit for each character of markup among the 64 from one on. */
    private static long bits(int from) {
        return MARKUP.chars()
                .filter(c -> c >= from && c < from + Long.SIZE)
                .mapToLong(c -> 1L << c)
                .reduce(0, (one, other) -> one | other);
    }

    private @Nullable Node paragraph() {
        int last = end;
        while (last > start && text.charAt(last - 1) == '\n') {
            last--;
        }
        Paragraph paragraph = new Paragraph(chars.subSequence(start, last));
        int line = start;
        while (line < last) {
            int lineEnd = lineEnd(line);
            if (line > start) {
                paragraph.appendChild(new SoftLineBreak(chars.subSequence(line - 1, line)));
            }
            int strong = line == start ? strongEnd(paragraph, lineEnd) : line;
            if (strong < 0 || !isPlainLine(line, strong, lineEnd)) {
                return null;
            }
            if (strong < lineEnd) {
                paragraph.appendChild(new Text(chars.subSequence(strong, lineEnd)));
            }
            line = lineEnd + 1;
        }
        return paragraph;
    }

    /** Takes bold words off the beginning, and says where they end; -1 where they have other markup in them. */
    private int strongEnd(Node paragraph, int lineEnd) {
        if (!text.startsWith(STRONG, start)) {
            return start;
        }
        int opened = start + STRONG.length();
        int closing = plainEnd(opened, lineEnd);
        int closed = closing + STRONG.length();
        boolean whole = closing > opened
                && text.startsWith(STRONG, closing)
                && leans(text.charAt(opened))
                && leans(text.charAt(closing - 1));
        if (!whole) {
            return -1;
        }
        StrongEmphasis strong = new StrongEmphasis(
                chars.subSequence(start, opened),
                chars.subSequence(opened, closing),
                chars.subSequence(closing, closed));
        strong.appendChild(new Text(chars.subSequence(opened, closing)));
        paragraph.appendChild(strong);
        return closed;
    }

    /** Whether marks beside a character belong to it, whatever stands beyond them; of other characters flexmark is asked. */
    private static boolean leans(char c) {
        return Character.isLetterOrDigit(c) || Spacing.isChinese(c);
    }

    /** Whether a line, whose first part was read, is mere text and begins no other block. */
    private boolean isPlainLine(int line, int from, int lineEnd) {
        return isVisible(text.charAt(lineEnd - 1))
                && (from > line || (OPENING.indexOf(text.charAt(line)) < 0 && !isNumbered(line)))
                && plainEnd(from, lineEnd) == lineEnd;
    }

    private boolean isNumbered(int line) {
        int i = line;
        while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > line && i < limit && (text.charAt(i) == '.' || text.charAt(i) == ')');
    }

    /** Whether a character is no blank of any kind, so that nobody strips it. */
    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
