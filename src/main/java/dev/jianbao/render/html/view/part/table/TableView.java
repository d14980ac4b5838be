package dev.jianbao.render.html.view.part.table;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param caption what it is
 * @param columns its heads, without that of the marks
 * @param marked whether the last column says what was found when figures were checked
 * @param groups its rows
 * @param notes explain cells
 * @param width of all columns, marks included
 * @param wide whether it is likely to be wider than a page
 */
public record TableView(
        String caption,
        List<Column> columns,
        boolean marked,
        List<Group> groups,
        List<NoteView> notes,
        int width,
        boolean wide) {
    public TableView {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /**
     * The head of a column.
     *
     * @param name its name
     * @param unit of its figures
     * @param figure whether it holds figures
     * @param kind what it is to programs, where it is a column of the source
     */
    public record Column(String name, Optional<String> unit, boolean figure, Optional<Kind> kind) {
        /** One that stands in no source. */
        public Column(String name, Optional<String> unit, boolean figure) {
            this(name, unit, figure, Optional.empty());
        }
    }

    /**
     * What a column is to programs.
     *
     * @param id what the source calls it
     * @param type what its cells hold, in a word
     */
    public record Kind(String id, String type) {}

    /**
     * Rows that belong together.
     *
     * @param heading names them; missing where the table has no groups
     * @param rows in order
     */
    public record Group(Optional<Heading> heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The name of a group.
     *
     * @param anchor of its element; empty where another page has it
     * @param name of the group
     * @param count how many rows it has, in words
     * @param marks what was found when that number was checked
     */
    public record Heading(String anchor, String name, String count, List<MarkView> marks) {
        public Heading {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A row.
     *
     * @param anchor of its element
     * @param kind {@code row}, {@code sum} for one that states sums, {@code reckoned} for sums that nobody stated
     * @param cells those that start in it
     * @param marks what was found when its figures were checked
     */
    public record Row(String anchor, String kind, List<CellView> cells, List<MarkView> marks) {
        public Row {
            cells = List.copyOf(cells);
            marks = List.copyOf(marks);
        }
    }
}
