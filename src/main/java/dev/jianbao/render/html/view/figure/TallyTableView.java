package dev.jianbao.render.html.view.figure;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * A table of counts.
 *
 * @param anchor of its part of the page
 * @param label by what is counted
 * @param caption what to see in it
 * @param csv leads to the whole of it as a file
 * @param subject what the first column holds
 * @param columns the heads of the others
 * @param rows in order
 * @param total their sum, where they can be added up
 * @param more how many rows the file has besides
 */
public record TallyTableView(
        String anchor,
        String label,
        String caption,
        Optional<LinkView> csv,
        String subject,
        List<String> columns,
        List<Row> rows,
        Optional<Row> total,
        Optional<String> more) {
    public TallyTableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param name of what is counted
     * @param depth how far it stands in, from 0
     * @param length of its bar, in hundredths of the longest
     * @param cells its numbers
     */
    public record Row(LinkView name, int depth, int length, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
