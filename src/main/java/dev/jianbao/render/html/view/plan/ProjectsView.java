package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.view.part.table.TableView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code projects.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param title of the page
 * @param summary what the table holds, in words
 * @param marks what was found when the number of all projects was checked
 * @param table the rows
 * @param pager the way to the pages before and after; missing where there is one page
 * @param script sorts the table; missing where it is not all on this page
 */
public record ProjectsView(
        Frame frame,
        PlanMenu menu,
        String title,
        List<String> summary,
        List<MarkView> marks,
        TableView table,
        Optional<SliceView> pager,
        Optional<String> script) {
    public ProjectsView {
        summary = List.copyOf(summary);
        marks = List.copyOf(marks);
    }
}
