package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.source.markdown.OutlineEntry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the figures of a plan are stated, as links; each place is found by its line. */
public final class VerdictPlaces {
    private final Sheet sheet;
    private final ActionPlan plan;
    private final Optional<ProjectSheets> projects;
    private final Map<String, TreeMap<Integer, LinkView>> byFile = new TreeMap<>();

    public VerdictPlaces(Sheet sheet, ActionPlan plan, Optional<ProjectSheets> projects) {
        this.sheet = sheet;
        this.plan = plan;
        this.projects = projects;
        plan.chapters().forEach(this::chapter);
        plan.budget().ifPresent(budget -> budget.lines().forEach(this::line));
        plan.budget()
                .flatMap(budget -> budget.total())
                .ifPresent(total -> add(
                        total.range(),
                        PlanPages.budget(plan.id()),
                        "total",
                        sheet.words().say("budget")));
        plan.indicators()
                .forEach(each -> add(
                        each.range(),
                        PlanPages.indicators(plan.id()),
                        "",
                        sheet.words().say("indicators")));
    }

    private void add(SourceRange range, PageUrl page, String anchor, String label) {
        byFile.computeIfAbsent(range.file(), any -> new TreeMap<>()).put(range.line(), link(page, anchor, label));
    }

    private void chapter(Chapter chapter) {
        PageUrl page = PlanPages.chapter(plan.id(), chapter);
        add(chapter.range(), page, "", chapter.title());
        for (OutlineEntry entry : chapter.body().outline()) {
            String label = sheet.words().say("audit.inChapter", chapter.title(), entry.text());
            add(entry.range(), page, entry.anchor(), label);
        }
    }

    private void line(BudgetLine line) {
        String label = inTable(sheet.words().say("budget"), line.name().text());
        add(line.range(), PlanPages.budget(plan.id()), "line-" + line.ordinal(), label);
    }

    /** The place where a figure is stated; where no page shows it, the file and the line. */
    LinkView of(Verdict verdict) {
        SourceRange range = verdict.range();
        LinkView written = LinkView.text(range.file() + ":" + range.line());
        return switch (verdict.question().kind()) {
            case MEASURE_COUNT ->
                sheet.to(
                        PlanPages.ledger(plan.id(), LedgerCut.ALL),
                        sheet.words().say("ledger"));
            case ASSERTION -> written;
            case TEXT ->
                at(range)
                        .orElseGet(() ->
                                sheet.to(Ref.plan(plan.id()), plan.particulars().shortTitle()));
            case PROJECT_COUNT, SUBTOTAL, TOTAL, RULE, PARTS -> at(range).orElse(written);
        };
    }

    private Optional<LinkView> at(SourceRange range) {
        return projects.flatMap(sheets -> sheets.at(range).map(line -> inTable(line, sheets)))
                .or(() -> Optional.ofNullable(byFile.get(range.file()))
                        .map(lines -> lines.floorEntry(range.line()))
                        .map(Map.Entry::getValue));
    }

    private LinkView inTable(TableLine line, ProjectSheets sheets) {
        String label = sheet.words().say("projects");
        if (line instanceof TableLine.Row row) {
            String name = row.project().name().text();
            return link(sheets.url(row.project().ordinal()), line.anchor(), inTable(label, name));
        }
        Subtotal sum = ((TableLine.Sum) line).subtotal();
        String scope = line.stage().map(Stage::name).orElse("");
        return link(sheets.url(line.stage()), line.anchor(), inTable(label, scope + sum.label()));
    }

    private String inTable(String table, String row) {
        return sheet.words()
                .say("audit.inTable", table, row.equals("?") ? sheet.words().say("table.lost") : row);
    }

    private LinkView link(PageUrl page, String anchor, String label) {
        return LinkView.to(sheet.way(page, anchor), label);
    }
}
