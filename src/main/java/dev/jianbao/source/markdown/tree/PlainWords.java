package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.text.Spacing;

/**
 * Makes the nodes of words that have no markup but what bulletins have everywhere: bold words, and links of a plain text to a
 * plain address. Of all else it says that flexmark is to be asked.
 */
final class PlainWords {
    /** Stands where words have other markup. */
    static final int MARKED = -1;

    private static final String MARKUP = "*_`[]!<&\\~|{}";
    private static final String STRONG = "**";
    private static final String ADDRESS = "-._/:?=#%";
    private static final String TARGET = "](";
    private static final long CONTROLS = 0xFFFF_FFFFL;
    private static final long MARKUP_BELOW_64 = CONTROLS | bits(0);
    private static final long MARKUP_ABOVE_64 = bits(Long.SIZE);

    private final String text;
    private final BasedSequence chars;

    /** @param chars the text as the tree holds it */
    PlainWords(String text, BasedSequence chars) {
        this.text = text;
        this.chars = chars;
    }

    /** Where the first character that may be markup stands. */
    int plainEnd(int from, int to) {
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

    /** Takes bold words that begin at a place, and says where they end; {@link #MARKED} where they have other markup in them. */
    int strong(Node parent, int from, int to) {
        if (!text.startsWith(STRONG, from)) {
            return from;
        }
        int opened = from + STRONG.length();
        int closing = plainEnd(opened, to);
        int closed = closing + STRONG.length();
        boolean whole = closing > opened
                && text.startsWith(STRONG, closing)
                && leans(text.charAt(opened))
                && leans(text.charAt(closing - 1));
        if (!whole) {
            return MARKED;
        }
        StrongEmphasis strong = new StrongEmphasis(
                chars.subSequence(from, opened),
                chars.subSequence(opened, closing),
                chars.subSequence(closing, closed));
        strong.appendChild(new Text(chars.subSequence(opened, closing)));
        parent.appendChild(strong);
        return closed;
    }

    /** Whether marks beside a character belong to it, whatever stands beyond them; of other characters flexmark is asked. */
    private static boolean leans(char c) {
        return Character.isLetterOrDigit(c) || Spacing.isChinese(c);
    }

    /** Takes all words up to an end, with the bold ones and the links among them; says whether they have no other markup. */
    boolean rest(Node parent, int from, int to) {
        int at = from;
        while (at < to) {
            int end = plainEnd(at, to);
            if (end > at) {
                parent.appendChild(new Text(chars.subSequence(at, end)));
            }
            at = text.startsWith(STRONG, end) ? strong(parent, end, to) : end < to ? link(parent, end, to) : to;
            if (at == MARKED) {
                return false;
            }
        }
        return true;
    }

    /** Takes a link, and says where it ends. */
    private int link(Node parent, int from, int to) {
        int label = from + 1;
        int closing = plainEnd(label, to);
        int address = closing + TARGET.length();
        boolean whole = text.charAt(from) == '['
                && closing > label
                && text.charAt(label) != '^'
                && text.startsWith(TARGET, closing);
        int end = address;
        while (whole && end < to && isOfAddress(text.charAt(end))) {
            end++;
        }
        if (!whole || end == address || end >= to || text.charAt(end) != ')') {
            return MARKED;
        }
        Link link = new Link(
                chars.subSequence(from, end + 1),
                chars.subSequence(from, label),
                chars.subSequence(label, closing),
                chars.subSequence(closing, closing + 1),
                chars.subSequence(closing + 1, address),
                chars.subSequence(address, end),
                chars.subSequence(end, end + 1));
        link.appendChild(new Text(chars.subSequence(label, closing)));
        parent.appendChild(link);
        return end + 1;
    }

    private static boolean isOfAddress(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ADDRESS.indexOf(c) >= 0;
    }
}
