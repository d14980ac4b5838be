package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.view.part.table.NoteView;
import dev.jianbao.render.html.view.part.table.TableView.Column;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code budget.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param summary what the table holds, in words
 * @param columns the heads of its columns
 * @param shares the head of the column of shares; missing where no share can be told
 * @param lines its rows
 * @param sums what is stated as the sum, and what the lines come to
 * @param notes explain cells
 */
public record BudgetView(
        Frame frame,
        PlanMenu menu,
        List<String> summary,
        List<Column> columns,
        Optional<String> shares,
        List<Line> lines,
        List<Line> sums,
        List<NoteView> notes) {
    public BudgetView {
        summary = List.copyOf(summary);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        notes = List.copyOf(notes);
    }

    /**
     * A row.
     *
     * @param anchor of its element
     * @param cells in the order of the columns
     * @param share of the whole, where it can be told
     * @param marks what was found when the figure was checked
     */
    public record Line(String anchor, List<CellView> cells, Optional<Share> share, List<MarkView> marks) {
        public Line {
            cells = List.copyOf(cells);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A part of the whole.
     *
     * @param percent in words
     * @param permille as the length of a bar
     */
    public record Share(String percent, int permille) {}
}
