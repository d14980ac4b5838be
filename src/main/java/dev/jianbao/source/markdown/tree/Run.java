package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.jianbao.text.Spacing;
import java.util.Arrays;

/**
 * A stretch of text that no markup interrupts: gathered from the tree's small pieces with escapes undone, then settled,
 * which takes out the blanks and line ends that do not show. Keeps for each UTF-16 unit where it came from.
 */
public final class Run {
    /** Stands beside a run at the start or end of its block. */
    public static final int EDGE = -1;

    private static final char WIDE_BLANK = '\u3000';
    private static final char EM_BLANK = '\u2003';

    private char[] units = new char[256];
    private int[] offsets = new int[256];
    private int length;

    private int indent = -1;
    private int innerIndent = -1;
    private int marks = -1;
    private int brackets = -1;
    private char before;

    public boolean isEmpty() {
        return length == 0;
    }

    public void clear() {
        length = 0;
        indent = -1;
        innerIndent = -1;
        marks = -1;
        brackets = -1;
        before = 0;
    }

    public void add(char unit, int offset) {
        if (length == units.length) {
            units = Arrays.copyOf(units, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length);
        }
        units[length] = unit;
        offsets[length++] = offset;
    }

    /** Adds text as it stands in the source, undoing backslash escapes. */
    public void addEscaped(BasedSequence chars) {
        int length = chars.length();
        int start = chars.getStartOffset();
        boolean whole = chars.getEndOffset() - start == length;
        for (int i = 0; i < length; i++) {
            char c = chars.charAt(i);
            int offset = whole ? start + i : chars.getIndexOffset(i);
            if (c == '\\' && i + 1 < length && isEscapable(chars.charAt(i + 1))) {
                add(chars.charAt(++i), offset);
                before = 0;
            } else {
                noteMarks(c, offset - 1);
                add(c, offset);
                before = c;
            }
        }
    }

    /** Notes what an author hardly meant to print. */
    private void noteMarks(char c, int offset) {
        if (c == '*' && before == '*' && marks < 0) {
            marks = offset;
        } else if (c == '(' && before == ']' && brackets < 0) {
            brackets = offset;
        }
    }

    /** Adds text in which nothing is escaped. */
    public void addVerbatim(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            add(chars.charAt(i), chars.getIndexOffset(i));
        }
    }

    /** Adds what an entity stands for. */
    public void addEntity(BasedSequence chars) {
        String meant = entity(chars);
        for (int i = 0; i < meant.length(); i++) {
            add(meant.charAt(i), chars.getStartOffset());
        }
    }

    /**
     * What an entity stands for; itself where its number has more digits than any character. The parser's table has nothing
     * for a tab.
     */
    public static String entity(BasedSequence chars) {
        String written = chars.toString();
        boolean number = written.startsWith("&#");
        boolean hexadecimal = number && (written.charAt(2) == 'x' || written.charAt(2) == 'X');
        if (number && written.length() > (hexadecimal ? "&#x10FFFF;" : "&#1114111;").length()) {
            return written;
        }
        String meant = Html5Entities.entityToString(written);
        boolean half = meant.length() == 1 && Character.isSurrogate(meant.charAt(0));
        return half ? "\uFFFD" : meant.isEmpty() ? "\t" : meant;
    }

    public static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** Whether the run ends in a blank, so that settling it needs to know what comes next. */
    public boolean endsInBlank() {
        return length > 0 && isBlank(units[length - 1]);
    }

    /**
     * Takes out the blanks that do not show.
     *
     * @param left the code point before the run, or {@link #EDGE}
     * @param right the code point after it, or {@link #EDGE}
     */
    public void settle(int left, int right) {
        int kept = 0;
        int i = 0;
        int before = left;
        while (i < length) {
            int end = i;
            boolean lineEnd = false;
            while (end < length && (isBlank(units[end]) || isIndent(units[end], before == EDGE || lineEnd))) {
                lineEnd |= units[end] == '\n';
                note(end, before);
                end++;
            }
            if (end > i && shows(before, end < length ? codePointAt(end) : right, lineEnd)) {
                kept = keep(i, end, kept);
            }
            i = end;
            while (i < length && !isBlank(units[i])) {
                units[kept] = units[i];
                offsets[kept++] = offsets[i++];
            }
            before = kept > 0 ? Character.codePointBefore(units, kept) : before;
        }
        length = kept;
    }

    /** Keeps a blank, without the wide ones that indent the line after it. */
    private int keep(int start, int end, int kept) {
        int to = kept;
        for (int i = start; i < end; i++) {
            if (isBlank(units[i])) {
                units[to] = units[i];
                offsets[to++] = offsets[i];
            }
        }
        return to;
    }

    private void note(int index, int before) {
        if (isBlank(units[index])) {
            return;
        }
        if (before == EDGE) {
            indent = indent < 0 ? offsets[index] : indent;
        } else {
            innerIndent = innerIndent < 0 ? offsets[index] : innerIndent;
        }
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n';
    }

    private static boolean isIndent(char unit, boolean atLineStart) {
        return atLineStart && (unit == WIDE_BLANK || unit == EM_BLANK);
    }

    private static boolean shows(int left, int right, boolean lineEnd) {
        if (left == EDGE || right == EDGE) {
            return false;
        }
        return lineEnd ? !Spacing.swallowsLineEnd(left, right) : !Spacing.swallowsBlank(left, right);
    }

    private int codePointAt(int index) {
        return Character.codePointAt(units, index, length);
    }

    public int length() {
        return length;
    }

    public char unit(int index) {
        return units[index];
    }

    /** Appends a stretch of the run as it is. */
    public void appendTo(StringBuilder out, int from, int to) {
        out.append(units, from, to - from);
    }

    /** Where a unit stands in the file. */
    public int offset(int index) {
        return offsets[index];
    }

    /** The code point the run ends in; only where it is not empty. */
    public int last() {
        return Character.codePointBefore(units, length);
    }

    /** Where wide blanks indented the block, or -1. */
    public int indent() {
        return indent;
    }

    /** Where wide blanks indented a line inside the block, or -1. */
    public int innerIndent() {
        return innerIndent;
    }

    /** Where marks of strong emphasis were left over as text, or -1. */
    public int marks() {
        return marks;
    }

    /** Where brackets that look like a link were left over as text, or -1. */
    public int brackets() {
        return brackets;
    }

    public String text() {
        return new String(units, 0, length);
    }
}
