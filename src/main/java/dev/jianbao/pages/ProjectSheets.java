package dev.jianbao.pages;

import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How the projects of a plan are spread over pages: a small table on one, a large one stage by stage. */
public final class ProjectSheets {
    /** The largest table that stands on one page. */
    static final int WHOLE = 300;

    /** How many rows a page of a larger one has. */
    static final int SIZE = 200;

    private final Dossier dossier;
    private final ProjectTable table;
    private final List<TableLine> lines;
    private final boolean byStage;
    private final Map<Optional<Stage>, List<ProjectSheet>> sheets = new LinkedHashMap<>();
    private final Map<Integer, PageUrl> places = new HashMap<>();
    private final NavigableMap<Integer, TableLine> byLine = new TreeMap<>();

    private ProjectSheets(Dossier dossier, ProjectTable table) {
        this.dossier = dossier;
        this.table = table;
        this.lines = lines(table);
        lines.forEach(each -> byLine.put(each.range().line(), each));
        boolean whole = lines.size() <= WHOLE;
        this.byStage = !whole && !table.stages().isEmpty();
        EntityId plan = dossier.plan().id();
        Map<Optional<Stage>, List<TableLine>> parts = new LinkedHashMap<>();
        lines.stream()
                .filter(each -> !byStage || each.stage().isPresent() || each instanceof TableLine.Row)
                .forEach(each -> parts.computeIfAbsent(
                                byStage ? each.stage() : Optional.empty(), any -> new ArrayList<>())
                        .add(each));
        parts.forEach((stage, part) -> {
            PageUrl first = byStage ? PlanPages.projects(plan, stage) : PlanPages.projects(plan);
            sheets.put(
                    stage,
                    Stretch.of(part, whole ? WHOLE : SIZE).stream()
                            .map(stretch -> new ProjectSheet(Stretch.url(first, stretch.number()), stage, stretch))
                            .toList());
        });
        sheets.values().forEach(part -> part.forEach(this::place));
    }

    /** The sheets of a plan that has projects. */
    public static Optional<ProjectSheets> of(Dossier dossier) {
        return dossier.plan().projects().map(table -> new ProjectSheets(dossier, table));
    }

    /** The rows in the order of the file, sums where they stand. */
    private static List<TableLine> lines(ProjectTable table) {
        List<TableLine> lines = new ArrayList<>();
        int next = 0;
        List<Subtotal> sums = table.subtotals();
        for (Project project : table.projects()) {
            while (next < sums.size() && sums.get(next).after() < project.ordinal()) {
                lines.add(new TableLine.Sum(sums.get(next++)));
            }
            lines.add(new TableLine.Row(project));
        }
        sums.subList(next, sums.size()).forEach(each -> lines.add(new TableLine.Sum(each)));
        return lines;
    }

    /** The row in which something stands that the file states. */
    public Optional<TableLine> at(SourceRange range) {
        return range.file().equals(table.path())
                ? Optional.ofNullable(byLine.floorEntry(range.line())).map(Map.Entry::getValue)
                : Optional.empty();
    }

    private void place(ProjectSheet sheet) {
        for (TableLine line : sheet.stretch().rows()) {
            if (line instanceof TableLine.Row row) {
                places.put(row.project().ordinal(), sheet.url());
            }
        }
    }

    public Dossier dossier() {
        return dossier;
    }

    public ProjectTable table() {
        return table;
    }

    /** Whether each stage has pages of its own, and the first page leads to them. */
    public boolean isByStage() {
        return byStage;
    }

    /** All rows together, as the page of the whole plan shows them. */
    public ProjectSheet whole() {
        return new ProjectSheet(
                PlanPages.whole(dossier.plan().id()),
                Optional.empty(),
                Stretch.of(lines, Math.max(1, lines.size())).get(0));
    }

    /** The rows that state sums of the whole table. */
    public List<Subtotal> totals() {
        return table.subtotals().stream().filter(each -> each.stage().isEmpty()).toList();
    }

    /** All pages with rows, in order; sums of the whole are left to the first page where stages have pages of their own. */
    public List<ProjectSheet> all() {
        return sheets.values().stream().flatMap(List::stream).toList();
    }

    /** The pages of the part that a stage is; those of the whole table where it is not divided by stage. */
    public List<ProjectSheet> of(Optional<Stage> stage) {
        return Collections.unmodifiableList(sheets.getOrDefault(byStage ? stage : Optional.empty(), List.of()));
    }

    /** The page on which a project stands, by its ordinal. */
    public PageUrl url(int ordinal) {
        return places.getOrDefault(ordinal, first());
    }

    /** The first page on which a stage stands; for the whole table, the first page of all. */
    public PageUrl url(Optional<Stage> stage) {
        return byStage && stage.isPresent() ? PlanPages.projects(dossier.plan().id(), stage) : first();
    }

    private PageUrl first() {
        return PlanPages.projects(dossier.plan().id());
    }
}
