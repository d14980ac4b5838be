package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Column.Role;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.csv.Csv;
import dev.jianbao.source.csv.CsvRow;
import dev.jianbao.source.csv.CsvTable;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code projects.csv} row by row. */
final class ProjectsReader {
    private final ProjectSettings settings;
    private final Diagnostics diagnostics;
    private final List<Project> projects = new ArrayList<>();
    private final List<Subtotal> subtotals = new ArrayList<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final ProjectNumbers numbers;

    private List<Column> columns = List.of();
    private Optional<Stage> stage = Optional.empty();

    ProjectsReader(ProjectSettings settings, Diagnostics diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
        this.numbers = new ProjectNumbers(settings.numbering(), diagnostics);
        settings.stages().forEach(each -> {
            stages.put(each.id(), each);
            stages.put(each.name(), each);
        });
    }

    /** The table of a file; empty, and reported, where its columns are not those that were declared. */
    Optional<ProjectTable> read(SourceFile file) {
        Optional<CsvTable> table = Csv.table(file, diagnostics);
        Optional<List<Column>> found = table.flatMap(read -> new Headings(diagnostics).match(read.header(), settings));
        if (table.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        columns = found.get();
        RowReader rows = new RowReader(columns, diagnostics);
        table.get().rows().forEach(row -> row(row, rows));
        numbers.done();
        Set<Stage> used =
                projects.stream().flatMap(each -> each.stage().stream()).collect(Collectors.toSet());
        settings.stages().stream()
                .filter(each -> !used.contains(each))
                .forEach(each -> diagnostics.report(Code.STAGE_EMPTY, settings.range(), each.name()));
        return Optional.of(
                new ProjectTable(columns, settings.stages(), projects, subtotals, settings.declared(), file.path()));
    }

    private void row(CsvRow row, RowReader rows) {
        Optional<Stage> opened = openedBy(row);
        if (opened.isPresent()) {
            enter(opened.get(), rows);
            return;
        }
        Optional<SumLabel> label = label(row);
        boolean whole = label.filter(each -> each.whole() || settings.stages().isEmpty())
                .isPresent();
        if (!whole) {
            at(row, Role.STAGE)
                    .filter(cell -> !cell.value().isEmpty() && SumLabel.of(cell).isEmpty())
                    .ifPresent(cell -> named(cell).ifPresent(each -> enter(each, rows)));
        }
        if (label.isPresent()) {
            subtotals.add(new Subtotal(
                    whole ? Optional.empty() : stage,
                    label.get().word(),
                    label.get().declared(beside(row)),
                    rows.sums(row),
                    projects.size(),
                    row.range()));
        } else {
            add(row, rows);
        }
    }

    private void enter(Stage next, RowReader rows) {
        if (stage.isEmpty() || !stage.get().equals(next)) {
            rows.startStage();
            stage = Optional.of(next);
        }
    }

    private void add(CsvRow row, RowReader rows) {
        Project project = rows.project(row, projects.size() + 1, stage);
        if (stage.isEmpty() && !settings.stages().isEmpty()) {
            diagnostics.report(
                    Code.PROJECT_WITHOUT_STAGE, row.range(), project.name().text());
        }
        numbers.add(project);
        projects.add(project);
    }

    /** The stage that a row opens which holds its name and nothing else, wherever that stands. */
    private Optional<Stage> openedBy(CsvRow row) {
        List<Located<String>> filled =
                row.cells().stream().filter(cell -> !cell.value().isEmpty()).toList();
        return filled.size() == 1
                ? Optional.ofNullable(stages.get(StageNames.bare(filled.get(0).value())))
                : Optional.empty();
    }

    private Optional<Stage> named(Located<String> cell) {
        String name = StageNames.bare(cell.value());
        Stage found = stages.getOrDefault(cell.value(), stages.get(name));
        if (found == null && !settings.stages().isEmpty()) {
            List<String> names = settings.stages().stream().map(Stage::name).toList();
            diagnostics.add(
                    Diagnostic.of(Code.UNKNOWN_STAGE, cell.range(), name).withNearest(Nearest.of(name, names)));
        }
        return Optional.ofNullable(found);
    }

    /** The word that marks a row as one of sums, in the columns that name a row. */
    private Optional<SumLabel> label(CsvRow row) {
        for (Role role : List.of(Role.NUMBER, Role.NAME, Role.STAGE)) {
            Optional<SumLabel> label = at(row, role).flatMap(SumLabel::of);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** The cell of the name, which beside a label of the column of numbers may hold a count. */
    private List<Located<String>> beside(CsvRow row) {
        return at(row, Role.NAME)
                .filter(cell -> SumLabel.of(cell).isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Located<String>> at(CsvRow row, Role role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return Optional.of(row.cells().get(i));
            }
        }
        return Optional.empty();
    }
}
