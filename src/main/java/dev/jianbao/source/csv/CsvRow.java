package dev.jianbao.source.csv;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.List;

/**
 * One row below the header, as wide as the header.
 *
 * @param number its number in a spreadsheet: the header is row 1, and a cell with line breaks does not count twice
 * @param cells their texts without blanks around them, in the order of the header; an empty cell has a place too
 * @param range all of the row
 */
public record CsvRow(int number, List<Located<String>> cells, SourceRange range) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
