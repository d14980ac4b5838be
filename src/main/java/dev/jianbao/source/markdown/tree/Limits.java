package dev.jianbao.source.markdown.tree;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * What a text may hold before reading it costs too much. Markdown can make a parser work in the square of its length, or
 * nest until the stack runs out; no text that people write comes near these limits.
 *
 * <p>Counted within a block, which is a stretch of lines none of which is blank: no paragraph, list item or table is longer.
 * A block beyond a limit is reported and left out; the rest of the file is read.
 */
public final class Limits {
    /** UTF-16 units in the Markdown of a file: a book of 300 pages of Chinese has half as many. */
    public static final int TEXT = 500_000;

    /** UTF-16 units in a block. */
    public static final int BLOCK = 100_000;

    /** Quotes, lists and notes within each other. */
    public static final int NESTING = 32;

    /** Lines with a column mark in a block: the rows of a table. */
    public static final int ROWS = 2_000;

    /** Column marks in a line. */
    public static final int COLUMNS = 200;

    /** Brackets that may begin a link, and angle brackets that may begin a tag, in a block: each may look far for its end. */
    public static final int OPENERS = 1_500;

    /** Runs of backticks, and of each mark of emphasis, in a block. */
    public static final int RUNS = 10_000;

    /** The marks of one run. */
    public static final int RUN = 100;

    /** Lengths of runs of backticks in a block: a run looks through the whole block for another of its length. */
    public static final int LENGTHS = 16;

    /** Link definitions and notes in a file. */
    public static final int DEFINITIONS = 1_000;

    private static final String COUNTED = "[<`*_~";
    private static final int OPENER_KINDS = 2;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final String text;
    private final int[] counts = new int[COUNTED.length()];
    private final BitSet tickLengths = new BitSet();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int definitions;
    private int rows;
    private boolean refused;

    public Limits(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.text = file.text();
    }

    /** The file's text with whatever goes beyond a limit, from an offset on, turned into blanks. */
    public String fit(int from) {
        if (text.length() - from > TEXT) {
            refuse(Code.MARKDOWN_TOO_LONG, from, text.length() - from, TEXT);
            return text.substring(0, from);
        }
        Excision fitted = new Excision(text);
        int block = from;
        while (block < text.length()) {
            int end = block(block);
            if (refused) {
                fitted.cut(block, end);
            }
            block = end;
        }
        return fitted.text();
    }

    /** Counts a block and returns where it ends, after the blank line that ends it. */
    private int block(int start) {
        Arrays.fill(counts, 0);
        tickLengths.clear();
        rows = 0;
        refused = false;
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end + 1;
            if (!line(line, end)) {
                return end;
            }
            if (end - start > BLOCK) {
                refuse(Code.BLOCK_TOO_LONG, start, BLOCK);
            }
            line = end;
        }
        return text.length();
    }

    /** Counts a line; false for a blank one. */
    private boolean line(int start, int end) {
        boolean blank = true;
        int columns = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= c == ' ' || c == '\t' || c == '\n';
            if (c == '|') {
                columns++;
            } else if (c == ':') {
                definition(i, start);
            } else if (c < 128 && COUNTED.indexOf(c) >= 0) {
                i = mark(c, i, end) - 1;
            }
        }
        rows += columns > 0 ? 1 : 0;
        if (columns > COLUMNS) {
            refuse(Code.TOO_MANY_MARKS, start, "|", COLUMNS);
        }
        if (rows > ROWS) {
            refuse(Code.TABLE_TOO_LONG, start, ROWS);
        }
        if (!blank) {
            nesting(start, end);
        }
        return !blank;
    }

    /** Counts a mark, or a run of marks of emphasis or code, and returns where it ends. */
    private int mark(char c, int start, int lineEnd) {
        int kind = COUNTED.indexOf(c);
        int end = start + 1;
        while (kind >= OPENER_KINDS && end < lineEnd && text.charAt(end) == c) {
            end++;
        }
        int limit = kind < OPENER_KINDS ? OPENERS : RUNS;
        if (++counts[kind] > limit) {
            refuse(Code.TOO_MANY_MARKS, start, c, limit);
        } else if (end - start > RUN) {
            refuse(Code.TOO_MANY_MARKS, start, c, RUN);
        }
        if (c == '`') {
            tickLengths.set(end - start);
            if (tickLengths.cardinality() > LENGTHS) {
                refuse(Code.TOO_MANY_MARKS, start, c, LENGTHS);
            }
        }
        return end;
    }

    private void definition(int colon, int lineStart) {
        if (colon > lineStart && text.charAt(colon - 1) == ']' && ++definitions > DEFINITIONS) {
            refuse(Code.TOO_MANY_MARKS, colon - 1, "]:", DEFINITIONS);
        }
    }

    /** Counts the quotes, lists and notes that a line opens or may stand in. */
    private void nesting(int start, int end) {
        int quotes = 0;
        boolean listed = false;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int marker = c == ' ' || c == '\t' ? i : markerEnd(i, end);
            if (marker > i) {
                if (!listed) {
                    leaveLists(i - start);
                }
                listed = true;
                lists.push(i - start);
                i = marker;
            } else if (c == '>' || c == ' ' || c == '\t') {
                quotes += c == '>' ? 1 : 0;
                i++;
            } else {
                break;
            }
        }
        if (quotes + (listed ? lists.size() : 0) > NESTING) {
            refuse(Code.NESTED_TOO_DEEP, i - 1, NESTING);
        }
    }

    private void leaveLists(int column) {
        while (!lists.isEmpty() && lists.element() >= column) {
            lists.pop();
        }
    }

    /** Where a list marker or a note's label that starts at an index ends; the index itself where there is none. */
    private int markerEnd(int at, int end) {
        char c = text.charAt(at);
        int i = at;
        if (c == '-' || c == '+' || c == '*') {
            i = at + 1;
        } else if (c >= '0' && c <= '9') {
            while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            i = i < end && (text.charAt(i) == '.' || text.charAt(i) == ')') ? i + 1 : at;
        } else if (c == '[' && text.startsWith("[^", at)) {
            int close = text.indexOf("]:", at);
            return close < 0 || close >= end ? at : close + 2;
        }
        boolean apart = i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\n';
        return apart ? i : at;
    }

    private void refuse(Code code, int at, Object... arguments) {
        if (!refused) {
            diagnostics.report(code, file.range(at, Math.min(at + 1, text.length())), arguments);
        }
        refused = true;
    }
}
