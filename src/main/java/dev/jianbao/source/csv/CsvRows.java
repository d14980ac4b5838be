package dev.jianbao.source.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text, header and all, of whatever width. A row whose quotes are broken is reported and left out, and reading
 * goes on below it.
 */
final class CsvRows {
    /** After so many broken rows the rest of the file is not worth reading. */
    private static final int MOST_BROKEN = 20;

    private final CsvText text;
    private final Diagnostics diagnostics;
    private final List<CsvRow> rows = new ArrayList<>();
    private int lineOffset;
    private int number;
    private int broken;

    CsvRows(CsvText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Reads from an offset, which is the start of a line. */
    List<CsvRow> from(int offset) {
        int next = offset;
        while (next < text.text().length() && broken < MOST_BROKEN) {
            next = stretch(next);
        }
        return rows;
    }

    /** Reads up to the end or a broken row, and says where to go on. */
    private int stretch(int start) {
        RawRows handler = new RawRows();
        lineOffset = start;
        int line = 1;
        try (CsvReader<RawRow> reader = open(handler, start);
                CloseableIterator<RawRow> each = reader.iterator()) {
            while (each.hasNext()) {
                RawRow row = each.next();
                line = advance(line, row.line());
                add(row);
            }
            return text.text().length();
        } catch (CsvParseException malformed) {
            RawRow row = handler.unfinished();
            advance(line, row.line());
            return explain(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot read " + text.file().path(), impossible);
        }
    }

    /** Rows of any width are let through: widths are judged together with the header. */
    private CsvReader<RawRow> open(RawRows handler, int start) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text.text().substring(start));
    }

    private int advance(int from, int to) {
        for (int line = from; line < to; line++) {
            lineOffset = text.afterLine(lineOffset);
        }
        return to;
    }

    private void add(RawRow raw) {
        number++;
        List<Located<String>> cells = text.locate(raw, lineOffset);
        rows.add(new CsvRow(number, cells, text.range(lineOffset, text.end(raw, lineOffset))));
        for (int i = 0; i < cells.size(); i++) {
            if (!raw.cells().get(i).quoted() && cells.get(i).value().startsWith("\"")) {
                diagnostics.report(Code.CSV_BLANK_BEFORE_QUOTE, cells.get(i).range());
            }
        }
    }

    /** Reports the cell at which a row could not be finished. */
    private int explain(RawRow row) {
        number++;
        broken++;
        int opening = row.cells().isEmpty() ? lineOffset : text.end(row, lineOffset) + 1;
        if (opening >= text.text().length() || text.text().charAt(opening) != '"') {
            diagnostics.report(
                    Code.CSV_TOO_WIDE,
                    text.range(lineOffset, lineOffset),
                    row.cells().size(),
                    Csv.WIDEST);
            return text.afterLine(opening);
        }
        int closing = text.closingQuote(opening);
        int line = text.file().lineAt(opening);
        if (closing < 0 || text.file().lineAt(closing) > line) {
            diagnostics.report(Code.CSV_UNCLOSED_QUOTE, text.range(opening, opening + 1));
            return text.afterLine(opening);
        }
        diagnostics.report(Code.CSV_TEXT_AFTER_QUOTE, text.range(closing + 1, closing + 2));
        return text.afterLine(closing);
    }
}
