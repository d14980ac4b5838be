package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose lines all begin and end with a bar, have no more cells than its head, and {@linkplain PlainWords plain words} in them. */
final class PlainTable {
    private static final char BAR = '|';
    private static final char COLON = ':';

    private final String text;
    private final BasedSequence chars;
    private final PlainWords words;
    private final List<TableCell.@Nullable Alignment> columns = new ArrayList<>();

    /** @param chars the text as the tree holds it */
    PlainTable(String text, BasedSequence chars) {
        this.text = text;
        this.chars = chars;
        this.words = new PlainWords(text, chars);
    }

    /** The node of the table that a block is, from the beginning of its first line to the end of its last; null where it is none. */
    @Nullable
    Node node(int start, int last) {
        int headEnd = lineEnd(start, last);
        int ruleEnd = lineEnd(headEnd + 1, last);
        if (headEnd == last || !columns(headEnd + 1, ruleEnd)) {
            return null;
        }
        TableRow names = row(start, headEnd);
        if (names == null || cells(names) < columns.size()) {
            return null;
        }
        TableBody body = new TableBody(chars.subSequence(Math.min(last, ruleEnd + 1), last));
        for (int line = ruleEnd + 1; line < last; line = lineEnd(line, last) + 1) {
            TableRow row = row(line, lineEnd(line, last));
            if (row == null) {
                return null;
            }
            body.appendChild(row);
        }
        TableHead head = new TableHead(chars.subSequence(start, headEnd));
        head.appendChild(names);
        TableBlock table = new TableBlock(chars.subSequence(start, last));
        table.appendChild(head);
        table.appendChild(body);
        return table;
    }

    private int lineEnd(int from, int last) {
        int found = from < last ? text.indexOf('\n', from) : last;
        return found < 0 || found > last ? last : found;
    }

    private static int cells(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** Takes the columns from the line of dashes below the head; says whether it is one. */
    private boolean columns(int start, int end) {
        int at = start;
        while (at < end - 1) {
            int bar = text.indexOf(BAR, at + 1);
            int from = text.charAt(at) == BAR ? pastBlanks(at + 1, end) : end;
            int to = bar < 0 || bar >= end ? from : beforeBlanks(from, bar);
            boolean left = from < to && text.charAt(from) == COLON;
            boolean right = from < to - 1 && text.charAt(to - 1) == COLON;
            if (!areDashes(left ? from + 1 : from, right ? to - 1 : to)) {
                return false;
            }
            columns.add(alignment(left, right));
            at = bar;
        }
        return at == end - 1;
    }

    private static TableCell.@Nullable Alignment alignment(boolean left, boolean right) {
        if (right) {
            return left ? TableCell.Alignment.CENTER : TableCell.Alignment.RIGHT;
        }
        return left ? TableCell.Alignment.LEFT : null;
    }

    private boolean areDashes(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '-') {
            i++;
        }
        return i == to && to > from;
    }

    private @Nullable TableRow row(int start, int end) {
        if (end - start < 2 || text.charAt(start) != BAR || text.charAt(end - 1) != BAR) {
            return null;
        }
        TableRow row = new TableRow(chars.subSequence(start, end));
        int at = start;
        while (at < end - 1) {
            int bar = text.indexOf(BAR, at + 1);
            int column = cells(row);
            if (bar == at + 1 || column == columns.size()) {
                return null;
            }
            int from = pastBlanks(at + 1, bar);
            int to = beforeBlanks(from, bar);
            TableCell cell = new TableCell(chars.subSequence(from, to));
            cell.setAlignment(columns.get(column));
            if (!words.rest(cell, from, to)) {
                return null;
            }
            row.appendChild(cell);
            at = bar;
        }
        return row;
    }

    private int pastBlanks(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private int beforeBlanks(int from, int to) {
        int i = to;
        while (i > from && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }
}
