package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The projects in the format that they are read from: cells in the notation of the source, subtotals where they stand, units in
 * the headings. The stage stands in every row, so that rows can be filtered and sorted.
 */
record ProjectsCsv(ProjectTable table, Language language) {
    private static final Column.Role STAGE = Column.Role.STAGE;

    byte[] document() {
        return CsvSheet.document(sheet -> {
            sheet.row(headings());
            int sums = 0;
            for (int above = 0; above <= table.projects().size(); above++) {
                while (sums < table.subtotals().size()
                        && table.subtotals().get(sums).after() <= above) {
                    sheet.row(row(table.subtotals().get(sums++)));
                }
                if (above < table.projects().size()) {
                    sheet.row(row(table.projects().get(above)));
                }
            }
        });
    }

    /** Whether the table has stages and no column for them, as where each stands in a row of its own. */
    private boolean addsStage() {
        return !table.stages().isEmpty() && table.columns().stream().noneMatch(each -> each.role() == STAGE);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (addsStage()) {
            headings.add(Word.STAGE.in(language));
        }
        table.columns().forEach(each -> headings.add(HeadingText.of(each.name(), each.unit())));
        return headings;
    }

    private List<String> row(Project project) {
        return row(project.cells(), project.stage(), true);
    }

    private List<String> row(Subtotal subtotal) {
        return row(subtotal.cells(), subtotal.stage(), false);
    }

    private List<String> row(List<Cell> cells, Optional<Stage> stage, boolean own) {
        String name = stage.map(Stage::name).orElse("");
        List<String> row = new ArrayList<>();
        if (addsStage()) {
            row.add(name);
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean states = table.columns().get(i).role() == STAGE && (own || cell.state() == CellState.NONE);
            row.add(states && stage.isPresent() ? name : CellText.of(cell));
        }
        return row;
    }
}
