package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The block that begins at a line: a heading, or a stretch of lines up to a blank line or a heading. It is plain if it is a
 * paragraph, a list with a line for each item, a quotation of one paragraph or a {@linkplain PlainTable table}, and its words are
 * {@linkplain PlainWords plain}.
 */
final class PlainBlock {
    private static final String OPENING = " \t#>-+=";
    private static final String BULLETS = "-+*";
    private static final String QUOTE = "> ";
    private static final int DEEPEST = 6;

    /** An item's number has at most nine digits. */
    private static final int LONGEST_MARK = 10;

    private final String text;
    private final BasedSequence chars;
    private final PlainWords words;
    private final int start;
    private final int limit;
    private final int end;
    private final int last;
    private final @Nullable Node node;

    /**
     * @param chars the text as the tree holds it
     * @param limit where the document ends
     * @param fresh whether the block before it is known to have ended, so that no list or quotation goes on here
     */
    PlainBlock(String text, BasedSequence chars, int start, int limit, boolean fresh) {
        this.text = text;
        this.chars = chars;
        this.words = new PlainWords(text, chars);
        this.start = start;
        this.limit = limit;
        int signs = signs(start);
        this.end = signs > 0 ? Math.min(limit, lineEnd(start) + 1) : blockEnd();
        this.last = signs > 0 ? lineEnd(start) : textEnd();
        if (signs > 0) {
            this.node = heading(signs);
        } else if (itemMark(start) > 0) {
            this.node = fresh && isClosed() ? list() : null;
        } else if (text.charAt(start) == '>') {
            this.node = fresh && isClosed() ? quotation() : null;
        } else if (text.charAt(start) == '|') {
            this.node = new PlainTable(text, chars).node(start, last);
        } else {
            this.node = paragraph("");
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

    private int textEnd() {
        int at = end;
        while (at > start && text.charAt(at - 1) == '\n') {
            at--;
        }
        return at;
    }

    /** Whether what follows is no part of a list or quotation that ends here. */
    private boolean isClosed() {
        int next = end;
        while (next < limit && text.charAt(next) == '\n') {
            next++;
        }
        return next == limit || (" \t>".indexOf(text.charAt(next)) < 0 && itemMark(next) == 0);
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
        int titleEnd = last;
        int braces = words.plainEnd(titleStart, titleEnd);
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

    /** The paragraph that the whole block is; {@code mark} begins each line of it. */
    private @Nullable Node paragraph(String mark) {
        Paragraph paragraph = new Paragraph(chars.subSequence(start + mark.length(), last));
        int line = start;
        while (line < last) {
            int lineEnd = lineEnd(line);
            if (line > start) {
                paragraph.appendChild(new SoftLineBreak(chars.subSequence(line - 1, line)));
            }
            if (!text.startsWith(mark, line) || !line(paragraph, line + mark.length(), lineEnd)) {
                return null;
            }
            line = lineEnd + 1;
        }
        return paragraph;
    }

    /** Takes the words of a line; says whether they are plain and begin no other block. */
    private boolean line(Node paragraph, int from, int lineEnd) {
        if (from >= lineEnd || !isVisible(text.charAt(lineEnd - 1))) {
            return false;
        }
        int strong = paragraph.hasChildren() ? from : words.strong(paragraph, from, lineEnd);
        boolean opens = strong == from && (OPENING.indexOf(text.charAt(from)) >= 0 || itemMark(from) > 0);
        return strong != PlainWords.MARKED && !opens && words.rest(paragraph, strong, lineEnd);
    }

    private @Nullable Node quotation() {
        Node paragraph = start + QUOTE.length() < last ? paragraph(QUOTE) : null;
        if (paragraph == null) {
            return null;
        }
        BlockQuote quotation = new BlockQuote(chars.subSequence(start, last));
        quotation.appendChild(paragraph);
        return quotation;
    }

    /** A list in which each line is an item. */
    private @Nullable Node list() {
        if (itemMark(start) > LONGEST_MARK) {
            return null;
        }
        boolean ordered = isDigit(text.charAt(start));
        char mark = text.charAt(start + itemMark(start) - 1);
        ListBlock list = ordered ? ordered(mark) : new BulletList(chars.subSequence(start, last));
        list.setTight(true);
        for (int line = start; line < last; line = lineEnd(line) + 1) {
            int length = itemMark(line);
            int content = line + length + 1;
            boolean alike = length > 0
                    && text.charAt(line + length - 1) == mark
                    && isDigit(text.charAt(line)) == ordered
                    && text.startsWith(" ", content - 1);
            BasedSequence whole = chars.subSequence(line, lineEnd(line));
            ListItem item = ordered ? new OrderedListItem(whole) : new BulletListItem(whole);
            Paragraph paragraph = new Paragraph(whole);
            if (!alike || !line(paragraph, content, lineEnd(line))) {
                return null;
            }
            item.setTight(true);
            item.appendChild(paragraph);
            list.appendChild(item);
        }
        return list;
    }

    private ListBlock ordered(char mark) {
        OrderedList list = new OrderedList(chars.subSequence(start, last));
        list.setStartNumber(Integer.parseInt(text, start, start + itemMark(start) - 1, 10));
        list.setDelimiter(mark);
        return list;
    }

    /** How long the bullet or number is that may begin an item at a place; 0 where there is none. */
    private int itemMark(int place) {
        if (BULLETS.indexOf(text.charAt(place)) >= 0) {
            return place + 1 < limit && text.charAt(place + 1) == text.charAt(place) ? 0 : 1;
        }
        int i = place;
        while (i < limit && isDigit(text.charAt(i))) {
            i++;
        }
        boolean mark = i > place && i < limit && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return mark ? i + 1 - place : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is no blank of any kind, so that nobody strips it. */
    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
