package dev.jianbao.source.csv;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.csv.RawRow.RawCell;
import java.util.ArrayList;
import java.util.List;

/** The text of a CSV file, and where in it the rows and cells stand. */
record CsvText(SourceFile file) {
    private static final char NO_BREAK_SPACE = '\u00A0';

    String text() {
        return file.text();
    }

    /** Where the line after an offset begins, or the end of the text. */
    int afterLine(int offset) {
        int end = text().indexOf('\n', offset);
        return end < 0 ? text().length() : end + 1;
    }

    SourceRange range(int start, int end) {
        return file.range(start, end);
    }

    /** The cells of a row that starts at an offset, each with its place. */
    List<Located<String>> locate(RawRow row, int start) {
        List<Located<String>> cells = new ArrayList<>(row.cells().size());
        int at = start;
        for (RawCell cell : row.cells()) {
            cells.add(locate(cell, at));
            at += cell.length() + 1;
        }
        return cells;
    }

    private Located<String> locate(RawCell cell, int start) {
        String text = cell.text();
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to && Formulas.isShielded(text, from)) {
            from++;
        }
        SourceRange range =
                cell.quoted() || from == to ? range(start, start + cell.length()) : range(start + from, start + to);
        return new Located<>(text.substring(from, to), range);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == NO_BREAK_SPACE;
    }

    /** Where a row ends that starts at an offset, before its line break. */
    int end(RawRow row, int start) {
        int at = start - 1;
        for (RawCell cell : row.cells()) {
            at += cell.length() + 1;
        }
        return Math.max(start, at);
    }

    /** Where the quoted cell that opens at an offset is closed, or -1: the place of its closing quote. */
    int closingQuote(int opening) {
        String text = text();
        int at = text.indexOf('"', opening + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }
}
