package dev.jianbao.source.csv;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CSV files (RFC 4180) as WPS and Excel write them: commas, double quotes, a header. Strict: what would have to be guessed,
 * such as a row of another width than the header, is reported and left out.
 */
public final class Csv {
    /** More columns than any table that people read. */
    static final int WIDEST = 256;

    private static final String SEP = "sep=";

    private final CsvText text;
    private final Diagnostics diagnostics;

    private Csv(CsvText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The table that a file holds; empty, and reported, where it has no header to go by. */
    public static Optional<CsvTable> table(SourceFile file, Diagnostics diagnostics) {
        return new Csv(new CsvText(file), diagnostics).table();
    }

    private Optional<CsvTable> table() {
        List<CsvRow> rows = new ArrayList<>(new CsvRows(text, diagnostics).from(skipSep()));
        rows.removeIf(Csv::isEmpty);
        if (rows.isEmpty()) {
            diagnostics.report(Code.CSV_EMPTY, SourceRange.ofFile(text.file().path()));
            return Optional.empty();
        }
        CsvRow header = rows.remove(0);
        if (header.cells().size() > WIDEST) {
            diagnostics.report(Code.CSV_TOO_WIDE, header.range(), header.cells().size(), WIDEST);
            return Optional.empty();
        }
        if (header.cells().size() == 1 && hasOtherSeparator(header)) {
            return Optional.empty();
        }
        int width = width(header, rows);
        rows.removeIf(row -> !fits(row, width, header.cells().size()));
        List<Located<String>> headings =
                header.cells().subList(0, Math.min(width, header.cells().size()));
        return headings(headings)
                ? Optional.of(new CsvTable(
                        headings, rows.stream().map(row -> cut(row, width)).toList()))
                : Optional.empty();
    }

    /** Excel's own first line that names the separator. */
    private int skipSep() {
        String start = text.text();
        if (!start.regionMatches(true, 0, SEP, 0, SEP.length())) {
            return 0;
        }
        int end = text.afterLine(0);
        diagnostics.report(Code.CSV_SEP_LINE, text.range(0, Math.min(end, SEP.length() + 1)));
        return end;
    }

    private static boolean isEmpty(CsvRow row) {
        return row.cells().stream().allMatch(cell -> cell.value().isEmpty());
    }

    private boolean hasOtherSeparator(CsvRow header) {
        Located<String> cell = header.cells().get(0);
        for (char each : new char[] {';', '\t', '，', '；', '|', '、'}) {
            if (cell.value().indexOf(each) >= 0) {
                String name = each == '\t' ? "tab" : String.valueOf(each);
                diagnostics.report(Code.CSV_SEPARATOR, cell.range(), name);
                return true;
            }
        }
        return false;
    }

    /** How many columns count: empty ones at the right end, which spreadsheets leave behind, do not. */
    private static int width(CsvRow header, List<CsvRow> rows) {
        int width = header.cells().size();
        while (width > 0 && isEmptyColumn(width - 1, header, rows)) {
            width--;
        }
        return width;
    }

    private static boolean isEmptyColumn(int index, CsvRow header, List<CsvRow> rows) {
        return header.cells().get(index).value().isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().size() <= index
                                || row.cells().get(index).value().isEmpty());
    }

    /** Whether a row is as wide as the header; a longer one may only have been shifted by a comma, so it does not count. */
    private boolean fits(CsvRow row, int width, int headerWidth) {
        List<Located<String>> cells = row.cells();
        if (cells.size() < width) {
            Optional<Located<String>> comma = cells.stream()
                    .filter(cell -> cell.value().indexOf('，') >= 0)
                    .findFirst();
            SourceRange end = cells.get(cells.size() - 1).range();
            comma.ifPresentOrElse(
                    cell -> diagnostics.report(Code.CSV_WIDE_COMMA, cell.range(), row.number(), cells.size(), width),
                    () -> diagnostics.report(Code.CSV_SHORT_ROW, end, row.number(), cells.size(), width));
            return false;
        }
        Optional<Located<String>> surplus = cells.size() > headerWidth
                ? Optional.of(cells.get(headerWidth))
                : cells.stream()
                        .skip(width)
                        .filter(cell -> !cell.value().isEmpty())
                        .findFirst();
        surplus.ifPresent(
                cell -> diagnostics.report(Code.CSV_LONG_ROW, cell.range(), row.number(), cells.size(), width));
        return surplus.isEmpty();
    }

    private static CsvRow cut(CsvRow row, int width) {
        return row.cells().size() == width
                ? row
                : new CsvRow(row.number(), row.cells().subList(0, width), row.range());
    }

    private boolean headings(List<Located<String>> headings) {
        Map<String, Integer> columns = new HashMap<>();
        boolean clear = true;
        for (int i = 0; i < headings.size(); i++) {
            Located<String> heading = headings.get(i);
            Integer first = columns.putIfAbsent(heading.value(), i + 1);
            if (heading.value().isEmpty()) {
                diagnostics.report(Code.CSV_NO_HEADING, heading.range(), i + 1);
                clear = false;
            } else if (first != null) {
                diagnostics.report(Code.CSV_HEADING_TWICE, heading.range(), heading.value(), first, i + 1);
                clear = false;
            }
        }
        return clear;
    }
}
