package dev.jianbao.source.csv;

import dev.jianbao.source.Located;
import java.util.List;

/**
 * A CSV file with a header.
 *
 * @param header the headings, none empty and no two the same
 * @param rows the rows below, without those that hold nothing and those that could not be read
 */
public record CsvTable(List<Located<String>> header, List<CsvRow> rows) {
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
