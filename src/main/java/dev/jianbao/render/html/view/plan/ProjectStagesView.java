package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.view.part.table.TableView;
import java.util.List;

/**
 * Given to {@code project_stages.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param summary what the tables hold, in words
 * @param marks what was found when the number of all projects was checked
 * @param table a row a stage, with its sums
 */
public record ProjectStagesView(
        Frame frame, PlanMenu menu, List<String> summary, List<MarkView> marks, TableView table) {
    public ProjectStagesView {
        summary = List.copyOf(summary);
        marks = List.copyOf(marks);
    }
}
