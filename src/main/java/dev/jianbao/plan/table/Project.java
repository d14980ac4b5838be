package dev.jianbao.plan.table;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A funded undertaking: one row of the table.
 *
 * @param ordinal its place among the projects of the plan, from 1
 * @param stage the group it stands in; empty where there are none, or it stands in none
 * @param number its number as printed
 * @param name what it is called
 * @param measures keys of the measures it is undertaken under
 * @param cells all its cells, in the order of the table's columns
 * @param row its row in a spreadsheet
 * @param range the row in the file
 */
public record Project(
        int ordinal,
        Optional<Stage> stage,
        Cell number,
        Cell name,
        List<Located<String>> measures,
        List<Cell> cells,
        int row,
        SourceRange range) {
    public Project {
        measures = List.copyOf(measures);
        cells = List.copyOf(cells);
    }
}
