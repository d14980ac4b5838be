package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * Issues under a label.
 *
 * @param label a year, or a bulletin
 * @param count how many
 * @param rows the newest first
 */
public record IssueListView(LinkView label, Optional<String> count, List<IssueRowView> rows) {
    public IssueListView {
        rows = List.copyOf(rows);
    }
}
