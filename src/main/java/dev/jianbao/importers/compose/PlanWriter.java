package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundPlan;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.FoundPlan.Stated;
import dev.jianbao.importers.structure.Subjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes an action plan: its text, its measures, its indicators, its tables. */
final class PlanWriter {
    private static final String UNKNOWN = "\"?\"";
    private static final Pattern LINE_END = Pattern.compile("\n");

    private final SiteShelf shelf;
    private final Comments comments;
    private final Settings settings;
    private final Names names;

    PlanWriter(SiteShelf shelf, Comments comments, Settings settings) {
        this.shelf = shelf;
        this.comments = comments;
        this.settings = settings;
        this.names = new Names(shelf, settings.addNames());
    }

    List<Sheet> write(FoundPlan plan) {
        String title = plan.title().text().replaceAll("[（(].*$", "");
        String year = plan.period()
                .map(each -> "-" + each.substring(0, Math.min(4, each.length())))
                .orElse("");
        String marker =
                shelf.freePath("content/plans/" + shelf.slugs().of(title, 10) + year, "/plan.md", settings.original());
        String folder = marker.substring(0, marker.lastIndexOf('/') + 1);
        List<Sheet> sheets = new ArrayList<>();
        Sheet measures = new Sheet(folder + "measures.yaml");
        measures(plan, measures);
        Sheet indicators = new Sheet(folder + "indicators.yaml");
        indicators(plan, indicators);
        TableWriter tables = new TableWriter(folder);
        plan.tables().forEach(table -> sheets.add(tables.write(table)));
        Sheet text = new Sheet(marker);
        text(plan, text);
        sheets.add(0, text);
        if (!plan.groups().isEmpty()) {
            sheets.add(1, measures);
        }
        if (!plan.indicators().isEmpty()) {
            sheets.add(indicators);
        }
        return sheets;
    }

    private void text(FoundPlan plan, Sheet sheet) {
        sheet.line("---");
        settings.original(sheet);
        comments.yaml(sheet, "", plan.title());
        sheet.add("title: ").add(Escapes.yaml(plan.title())).line("");
        sheet.line("period: "
                + plan.period().orElse(String.valueOf(settings.today().getYear())));
        sheet.line("status: " + settings.status());
        plan.stated().ifPresentOrElse(stated -> stated(stated, sheet), () -> found(plan, sheet));
        if (!plan.keywords().isEmpty()) {
            sheet.add("keywords: ").add(Escapes.list(plan.keywords())).line("");
        }
        plan.imprint().printed().ifPresent(day -> sheet.line("printed: " + day));
        if (plan.stated().isEmpty()
                && plan.date().or(plan::drawnUp).or(plan.imprint()::printed).isEmpty()) {
            sheet.line("as-of: " + settings.today());
        }
        plan.imprint().copies().ifPresent(copies -> sheet.line("copies: " + copies));
        IssueWriter.people(plan.imprint(), sheet);
        IssueWriter.distribution(plan.imprint(), sheet, comments);
        subjects(plan, sheet);
        plan.tables().forEach(table -> TableWriter.settings(table, sheet));
        sheet.line("---").line("");
        new BodyWriter(sheet, comments, 2).write(plan.body());
        comments.rest(sheet);
    }

    /** What the source itself says, key by key. */
    private static void stated(Stated stated, Sheet sheet) {
        stated.facts()
                .forEach((key, value) -> sheet.add(key + ": ")
                        .add(value.text().matches("[0-9-]+|[a-z-]+") ? value : Escapes.yaml(value))
                        .line(""));
    }

    private void found(FoundPlan plan, Sheet sheet) {
        comments.yaml(sheet, "", plan.issuer(), plan.documentNumber());
        sheet.add("issuer: ")
                .add(plan.issuer().isEmpty() ? Traced.added(UNKNOWN) : Escapes.yaml(plan.issuer()))
                .line("");
        sheet.line("date: " + plan.date().map(Object::toString).orElse(UNKNOWN));
        sheet.add("document-number: ")
                .add(plan.documentNumber().isEmpty() ? Traced.added(UNKNOWN) : Escapes.yaml(plan.documentNumber()))
                .line("");
        plan.drawnUp().ifPresent(day -> sheet.line("drawn-up: " + day));
    }

    private void subjects(FoundPlan plan, Sheet sheet) {
        if (plan.stated().isPresent()) {
            Subjects subjects = plan.stated().get().subjects();
            NameFinder.Found said = NameFinder.Found.of(subjects);
            ArticleWriter.list(sheet, "units", names.bodies(said.units()));
            ArticleWriter.list(sheet, "regions", names.regions(said.regions()));
            ArticleWriter.list(sheet, "topics", names.topics(subjects.topics()));
            return;
        }
        NameFinder.Found found = shelf.names().find("", IssueWriter.text(plan.body()));
        ArticleWriter.list(
                sheet,
                "units",
                found.units().stream().filter(shelf.names()::isKnown).toList());
        ArticleWriter.list(
                sheet,
                "regions",
                found.regions().stream().filter(shelf.names()::isKnown).toList());
    }

    private void measures(FoundPlan plan, Sheet sheet) {
        settings.provenance(sheet);
        plan.count().ifPresent(count -> sheet.line("count: " + count));
        plan.stated().ifPresent(stated -> optional("count", stated.count(), "", sheet));
        if (!plan.lost().isEmpty()) {
            sheet.line("lost: " + plan.lost());
        }
        if (restarts(plan)) {
            sheet.line("numbering: group");
        }
        sheet.line("groups:");
        for (Group group : plan.groups()) {
            comments.yaml(sheet, "  ", group.name());
            sheet.add("  - name: ")
                    .add(group.name().isEmpty() ? Traced.added("\"?\"") : Escapes.yaml(group.name()))
                    .line("");
            optional("count", group.count(), "    ", sheet);
            optional("deadline", group.deadline(), "    ", sheet);
            sheet.line(group.measures().isEmpty() ? "    measures: []" : "    measures:");
            group.measures().forEach(measure -> measure(measure, sheet));
        }
    }

    private static void optional(String key, String value, String indent, Sheet sheet) {
        if (!value.isEmpty()) {
            sheet.line(indent + key + ": " + (value.matches("[0-9-]+") ? value : Escapes.yaml(value)));
        }
    }

    private static boolean restarts(FoundPlan plan) {
        Set<Integer> seen = new HashSet<>();
        return plan.groups().stream()
                .flatMap(group -> group.measures().stream())
                .anyMatch(each -> !seen.add(each.number()));
    }

    private void measure(FoundMeasure measure, Sheet sheet) {
        comments.yaml(sheet, "      ", measure.title(), measure.text());
        sheet.line("      - number: " + measure.number());
        sheet.add("        title: ").add(Escapes.yaml(measure.title())).line("");
        text(measure.text(), sheet);
        bodies("lead", measure.lead(), false, sheet);
        bodies("supporting", measure.supporting(), false, sheet);
        boolean lost = measure.lostBodies() && measure.lead().isEmpty();
        bodies("responsible", measure.responsible(), lost, sheet);
        measure.deadline().ifPresent(deadline -> sheet.line("        deadline: " + deadline));
    }

    /** Several paragraphs stand a line each. */
    private static void text(Traced text, Sheet sheet) {
        if (text.text().indexOf('\n') >= 0) {
            sheet.line("        text: |");
            text.split(LINE_END)
                    .forEach(line -> sheet.add("          ").add(line.strip()).line(""));
        } else if (!text.isBlank()) {
            sheet.add("        text: ").add(Escapes.yaml(text)).line("");
        }
    }

    private void bodies(String key, List<Traced> bodies, boolean lost, Sheet sheet) {
        if (bodies.isEmpty() && !lost) {
            return;
        }
        comments.yaml(sheet, "        ", bodies.toArray(Traced[]::new));
        List<Traced> listed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        bodies.stream().filter(each -> seen.add(each.text())).forEach(listed::add);
        if (lost) {
            listed.add(Traced.added("?"));
        }
        bodies.stream().map(Traced::text).filter(each -> !each.equals("?")).forEach(names::answerable);
        sheet.add("        " + key + ": ").add(Escapes.list(listed)).line("");
    }

    private void indicators(FoundPlan plan, Sheet sheet) {
        settings.provenance(sheet);
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (FoundIndicator each : plan.indicators()) {
            number++;
            String id = shelf.slugs().of(each.name().text(), 8);
            sheet.line("- id: " + (ids.add(id) ? id : id + "-" + number));
            sheet.add("  name: ").add(Escapes.yaml(each.name())).line("");
            String nature = each.nature().text().contains("约束")
                    ? "binding"
                    : each.nature().text().contains("预期") ? "expected" : "";
            if (!nature.isEmpty()) {
                sheet.line("  nature: " + nature);
            }
            optional("direction", each.direction(), "  ", sheet);
            if (!each.baseline().isEmpty()) {
                sheet.add("  baseline: { value: ").add(figure(each.baseline()));
                sheet.line((each.since().isEmpty() ? "" : ", year: " + Escapes.yaml(each.since())) + " }");
            }
            if (each.unit().isEmpty()) {
                sheet.add("  statement: ").add(Escapes.yaml(each.value())).line("");
            } else {
                sheet.add("  unit: ").add(Escapes.yaml(each.unit())).line("");
                sheet.add("  target: ").add(figure(each.value())).line("");
            }
            optional("year", each.year(), "  ", sheet);
        }
    }

    private static Traced figure(Traced value) {
        return value.text().matches("[0-9.]+") ? value : Escapes.yaml(value);
    }
}
