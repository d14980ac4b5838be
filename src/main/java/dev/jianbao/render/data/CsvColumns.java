package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A table as columns, each a heading and what it says of a row. */
final class CsvColumns<T> {
    private final Language language;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    CsvColumns(Language language) {
        this.language = language;
    }

    CsvColumns<T> add(Word heading, Function<T, String> cell) {
        return add(heading.in(language), cell);
    }

    CsvColumns<T> add(String heading, Function<T, String> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    byte[] document(Collection<T> rows) {
        return CsvSheet.document(sheet -> {
            sheet.row(headings);
            rows.forEach(
                    row -> sheet.row(cells.stream().map(cell -> cell.apply(row)).toList()));
        });
    }
}
