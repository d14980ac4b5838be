package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The projects of a plan.
 *
 * @param columns in the order of the file
 * @param stages in the order of the front matter; none where projects are not grouped
 * @param projects in the order of the file
 * @param subtotals the rows that state sums, in the order of the file
 * @param declared how many projects the plan says there are
 * @param path the file, below the site's root
 */
public record ProjectTable(
        List<Column> columns,
        List<Stage> stages,
        List<Project> projects,
        List<Subtotal> subtotals,
        Optional<Located<Quantity>> declared,
        String path) {
    public ProjectTable {
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        projects = List.copyOf(projects);
        subtotals = List.copyOf(subtotals);
    }

    /** The projects of a stage, in order. */
    public List<Project> of(Stage stage) {
        return projects.stream()
                .filter(each -> each.stage().filter(stage::equals).isPresent())
                .toList();
    }

    /** The place of a column. */
    public OptionalInt index(String columnId) {
        return IntStream.range(0, columns.size())
                .filter(each -> columns.get(each).id().equals(columnId))
                .findFirst();
    }
}
