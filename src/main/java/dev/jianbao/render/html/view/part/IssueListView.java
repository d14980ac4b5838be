package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * Issues under a label.
 *
 * @param label a year, or a bulletin
 * @param more how many there are; leads to all of them
 * @param rows the newest first
 */
public record IssueListView(LinkView label, LinkView more, List<IssueRowView> rows) {
    public IssueListView {
        rows = List.copyOf(rows);
    }
}
