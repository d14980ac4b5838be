package dev.jianbao;

import dev.jianbao.archive.Archive;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Topic;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a plan says, line by line, without ids, which are the archive's own, and without what was reported or checked since. */
final class PlanLines {
    private final ActionPlan plan;
    private final Archive archive;
    private final List<String> lines = new ArrayList<>();

    private PlanLines(ActionPlan plan, Archive archive) {
        this.plan = plan;
        this.archive = archive;
    }

    static List<String> of(ActionPlan plan, Archive archive) {
        PlanLines lines = new PlanLines(plan, archive);
        lines.head();
        plan.measures().groups().forEach(lines::group);
        plan.indicators().forEach(lines::indicator);
        plan.projects().ifPresent(lines::projects);
        plan.budget().ifPresent(lines::budget);
        return lines.lines;
    }

    private void head() {
        Particulars says = plan.particulars();
        lines.add(
                "plan " + plan.title() + " " + plan.period().value() + " " + says.issuer() + " " + says.documentNumber()
                        + " " + says.drawnUp() + " " + says.date() + " " + says.indexNumber() + " " + says.subject());
        lines.add("holds " + says.validity() + " " + says.replacedBy().isPresent());
        lines.add("foot " + says.printed() + " " + says.copies() + " " + says.distribution());
        lines.add("keywords " + plan.standing().keywords());
        lines.add(RoundTripTest.hands(plan.standing()));
        lines.add("about "
                + archive.plans().plan(plan.id()).orElseThrow().involved().declared().stream()
                        .flatMap(each -> archive.catalogue().entity(each).stream())
                        .filter(each -> !(each instanceof Topic))
                        .map(Entity::name)
                        .sorted()
                        .toList());
        lines.add("preamble " + RoundTripTest.plain(plan.preamble().text()));
        plan.chapters().forEach(chapter -> {
            lines.add("chapter " + RoundTripTest.plain(chapter.title()) + " " + RoundTripTest.outline(chapter.body()));
            lines.add("text " + RoundTripTest.plain(chapter.body().text()));
        });
        lines.add("measures " + plan.measures().declared().map(Located::value) + " "
                + plan.measures().lost());
    }

    private void group(MeasureGroup group) {
        lines.add("group " + group.name() + " " + group.declared().map(Located::value));
        for (Measure measure : group.measures()) {
            lines.add("measure " + measure.number() + " " + measure.title() + " "
                    + due(measure.deadline().value()));
            lines.add("text " + measure.text() + " " + measure.textLost());
            measure.duties().forEach((duty, bodies) -> lines.add(duty + " " + bodies(bodies)));
        }
    }

    private static String due(Deadline deadline) {
        return deadline.kind() + " " + deadline.last() + " " + deadline.own();
    }

    /** Bodies as they are called; one written by its id is called by its name. */
    private String bodies(Bodies bodies) {
        return bodies.names().stream().map(Located::value).map(this::name).toList() + (bodies.lost() ? " lost" : "");
    }

    private String name(String written) {
        return EntityId.isValid(written)
                ? archive.catalogue()
                        .entity(new EntityId(written), Organisation.class)
                        .map(Organisation::name)
                        .orElse(written)
                : written;
    }

    private void indicator(Indicator each) {
        lines.add("indicator " + each.name() + " " + each.unit().name() + " " + each.nature() + " " + each.direction()
                + " " + each.baseline().map(base -> cell(base.value()) + base.year()) + " "
                + each.target().map(PlanLines::cell) + " " + each.statement() + " " + each.year());
    }

    private void projects(ProjectTable table) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(each -> table.columns().get(each).role() != Column.Role.STAGE)
                .boxed()
                .toList();
        lines.add("projects " + table.declared().map(Located::value)
                + shown.stream()
                        .map(table.columns()::get)
                        .map(each -> each.name() + " " + each.role() + " " + each.type() + " "
                                + each.unit().name())
                        .toList());
        lines.add("stages " + table.stages().stream().map(PlanLines::stage).toList());
        for (Project project : table.projects()) {
            lines.add("project " + project.stage().map(Stage::name) + cells(project.cells(), shown) + " "
                    + project.measures().stream().map(Located::value).toList());
        }
        for (Subtotal sum : table.subtotals()) {
            lines.add("sum " + sum.stage().map(Stage::name) + " " + sum.label() + " "
                    + sum.declared().map(Located::value) + " " + sum.after()
                    + shown.stream()
                            .filter(each -> table.columns().get(each).type().isFigure())
                            .map(sum.cells()::get)
                            .map(PlanLines::cell)
                            .toList());
        }
    }

    private static String stage(Stage stage) {
        return stage.name() + " " + stage.declared().map(Located::value);
    }

    private static String cells(List<Cell> cells, List<Integer> shown) {
        return shown.stream().map(cells::get).map(PlanLines::cell).collect(Collectors.joining(" | ", " | ", ""));
    }

    /** What a cell says and how far that is known; of one that runs on, what it says above. */
    private static String cell(Cell cell) {
        return cell.accept(new Cell.Visitor<String>() {
            @Override
            public String given(Cell.Given given) {
                return given.text() + given.quantity() + given.remark();
            }

            @Override
            public String inferred(Cell.Inferred inferred) {
                return "=" + inferred.text() + inferred.quantity() + " " + inferred.rule() + " " + inferred.words();
            }

            @Override
            public String lost(Cell.Lost lost) {
                return "?" + lost.remark();
            }

            @Override
            public String none(Cell.None none) {
                return "none";
            }

            @Override
            public String merged(Cell.Merged merged) {
                return "\"" + PlanLines.cell(merged.above());
            }
        });
    }

    private void budget(Budget budget) {
        String unit = "（" + budget.unit().name() + "）";
        lines.add("budget " + unit + budget.headings().toString().replace(unit, "") + " " + budget.totalLabel() + " "
                + budget.total().map(PlanLines::cell));
        budget.lines()
                .forEach(line -> lines.add("line " + cell(line.name()) + " | " + cell(line.content()) + " | "
                        + cell(line.amount()) + " | " + line.source().map(PlanLines::cell) + " | "
                        + line.period().map(PlanLines::cell)));
    }
}
