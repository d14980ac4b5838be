package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of projects or of a budget.
 *
 * @param kind which of the two
 * @param title what stands over it; may be empty
 * @param columns its columns
 * @param rows its rows, those that name a stage or state a sum included
 * @param stated what the source itself says of it, where it says what is what
 */
public record FoundTable(Kind kind, Traced title, List<Column> columns, List<Row> rows, Optional<Stated> stated) {
    private static final Pattern COUNTED =
            Pattern.compile("[（(]共?[\\s　]*([0-9]{1,4}[项个所座处家件条])(?:\\p{IsHan}{0,4}(?:项目|任务|工程|举措|措施))?[）)]$");

    /** One of which the source says nothing else. */
    public FoundTable(Kind kind, Traced title, List<Column> columns, List<Row> rows) {
        this(kind, title, columns, rows, Optional.empty());
    }

    public FoundTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many rows it has, as its title says in brackets: 项目表（23项）. */
    public static Optional<String> counted(Traced title) {
        Matcher count = COUNTED.matcher(title.text());
        return count.find() ? Optional.of(count.group(1)) : Optional.empty();
    }

    /** How many of its rows are neither sums nor headings. */
    public int entries() {
        return (int) rows.stream().filter(each -> each.sum().isEmpty()).count();
    }

    /**
     * What sources seldom say of their tables.
     *
     * @param columns in order
     * @param counts how many projects stages have, by their names
     * @param count how many projects there are; may be empty
     */
    public record Stated(List<StatedColumn> columns, Map<String, String> counts, String count) {
        public Stated {
            columns = List.copyOf(columns);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * What a column is, in the form of the content.
     *
     * @param id what the content calls it
     * @param type what its cells hold
     * @param merged whether an empty cell belongs to the one above
     */
    public record StatedColumn(String id, String type, boolean merged) {}

    /** What a table is of. */
    public enum Kind {
        PROJECTS,
        BUDGET
    }

    /** What stands in a column. */
    public enum Sort {
        SERIAL,
        NAME,
        WHOLE,
        DECIMAL,
        BODY,
        NOTE
    }

    /**
     * A column.
     *
     * @param sort what stands in it
     * @param heading without its unit
     * @param unit of its figures; empty for words
     */
    public record Column(Sort sort, Traced heading, Traced unit) {
        public boolean isFigure() {
            return sort == Sort.WHOLE || sort == Sort.DECIMAL;
        }

        /** Whether it says where money comes from. */
        public boolean isSource() {
            return !isFigure() && sort != Sort.NAME && heading.text().matches(".*(?:来源|渠道)");
        }

        /** Whether it says when. */
        public boolean isPeriod() {
            return !isFigure() && heading.text().matches("年度|年份|年限|期间|.{0,4}年度");
        }
    }

    /**
     * A row.
     *
     * @param stage the stage that it opens; empty where it goes on with the one before
     * @param sum the word by which it states a sum, such as 小计; empty for a project
     * @param cells one for each column
     */
    public record Row(Optional<Traced> stage, Optional<Traced> sum, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row with(int column, Cell cell) {
            List<Cell> changed = new ArrayList<>(cells);
            changed.set(column, cell);
            return new Row(stage, sum, changed);
        }
    }

    /**
     * A cell.
     *
     * @param state whether the source gives it
     * @param text what it gives; for an undecided cell what may belong there
     * @param rule how an inferred one was found; of a lost one, what is known of it
     */
    public record Cell(State state, Traced text, String rule) {
        public static final Cell LOST = new Cell(State.LOST, Traced.EMPTY, "");
        public static final Cell NONE = new Cell(State.NONE, Traced.EMPTY, "");

        public static Cell given(Traced text) {
            return new Cell(State.GIVEN, text, "");
        }

        public static Cell inferred(String value, String rule) {
            return new Cell(State.INFERRED, Traced.added(value), rule);
        }

        public static Cell undecided(Traced printed) {
            return new Cell(State.LOST, printed, "");
        }
    }

    /** The states of a cell. */
    public enum State {
        GIVEN,
        INFERRED,
        LOST,
        NONE
    }
}
