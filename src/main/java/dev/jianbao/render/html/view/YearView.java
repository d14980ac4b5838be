package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.ContentsGroup;
import dev.jianbao.render.html.view.part.IssueListView;
import dev.jianbao.render.html.view.part.IssueRowView;
import dev.jianbao.render.html.view.part.NeighbourView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code year.ftlh}.
 *
 * @param frame what surrounds it
 * @param bulletin its name
 * @param year in words
 * @param previous the year before
 * @param next the year after
 * @param table its issues, where they are too many to list their items
 * @param issues with their items, the newest first
 */
public record YearView(
        Frame frame,
        String bulletin,
        String year,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next,
        Optional<IssueListView> table,
        List<Contents> issues) {
    public YearView {
        issues = List.copyOf(issues);
    }

    /**
     * An issue with what is in it.
     *
     * @param row the issue
     * @param contents its sections and items
     */
    public record Contents(IssueRowView row, List<ContentsGroup> contents) {
        public Contents {
            contents = List.copyOf(contents);
        }
    }
}
