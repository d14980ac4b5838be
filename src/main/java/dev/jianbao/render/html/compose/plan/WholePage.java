package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.Measures;
import dev.jianbao.render.html.compose.plan.table.IndicatorTable;
import dev.jianbao.render.html.compose.plan.table.ProjectTables;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.plan.MeasuresView;
import dev.jianbao.render.html.view.plan.WholePlanView;
import dev.jianbao.render.html.view.plan.WholePlanView.Annex;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes all of a plan on one page, as it was issued, to be printed and handed on. */
final class WholePage {
    /** Before the anchor of a part of the plan that is no chapter. */
    private static final String PART = "part-";

    private static final String MEASURES = "measures";

    private final Sheet sheet;
    private final Words words;
    private final PlanPage.Whole page;
    private final Dossier dossier;
    private final ActionPlan plan;

    WholePage(Sheet sheet, PlanPage.Whole page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.page = page;
        this.dossier = page.dossier();
        this.plan = dossier.plan();
    }

    WholePlanView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        ChapterPage texts = new ChapterPage(sheet, dossier);
        PlanFacts facts = new PlanFacts(sheet, dossier);
        List<Annex> annexes = annexes();
        return new WholePlanView(
                new FrameComposer(sheet)
                        .frame(frame.head(words.say("planWhole")).tagged(new DocumentTags(words).plan(plan))),
                frame.menu(page.url()),
                plan.title(),
                plan.particulars().documentNumber().value(),
                plan.period().value().toString(),
                new StandingComposer(sheet).standing(Ref.plan(plan.id()), plan.standing()),
                facts.validity(),
                facts.facts(),
                facts.about(),
                contents(annexes),
                plan.preamble().isEmpty() ? Optional.empty() : Optional.of(texts.markup(plan.preamble())),
                plan.chapters().stream().map(texts::text).toList(),
                measures(),
                annexes,
                facts.colophon());
    }

    private List<LinkView> contents(List<Annex> annexes) {
        List<LinkView> contents = new ArrayList<>();
        plan.chapters().forEach(each -> contents.add(LinkView.to("#" + each.anchor(), each.title())));
        if (!plan.measures().isEmpty()) {
            contents.add(LinkView.to("#" + PART + MEASURES, words.say("annex.measures")));
        }
        annexes.forEach(each -> contents.add(LinkView.to("#" + PART + each.key(), each.title())));
        return contents;
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        if (!plan.indicators().isEmpty()) {
            annexes.add(new Annex(
                    "indicators",
                    words.say("annex.indicators"),
                    Optional.empty(),
                    new IndicatorTable(sheet, plan).view()));
        }
        page.projects()
                .ifPresent(sheets -> annexes.add(new Annex(
                        "projects",
                        words.say("annex.projects"),
                        sheets.table().declared().map(each -> each.value().toString()),
                        ProjectTables.issued(sheet, sheets, page.audit()))));
        if (plan.budget().isPresent()) {
            annexes.add(new Annex(
                    "budget", words.say("annex.budget"), Optional.empty(), BudgetPage.issued(sheet, page.audit())));
        }
        return annexes;
    }

    private Optional<MeasuresView> measures() {
        Measures measures = plan.measures();
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        MeasureRows rows = new MeasureRows(sheet, plan);
        String lost = measures.lost().stream().map(String::valueOf).collect(Collectors.joining(words.say("listJoin")));
        return Optional.of(new MeasuresView(
                measures.declared().map(each -> each.value().toString()),
                measures.groups().stream().map(group -> group(group, rows)).toList(),
                measures.all().anyMatch(this::isDated),
                measures.all().anyMatch(each -> !each.text().isEmpty() || each.textLost()),
                lost.isEmpty() ? Optional.empty() : Optional.of(words.say("lostMeasures", lost)),
                measures.lost()));
    }

    private MeasuresView.Group group(MeasureGroup group, MeasureRows rows) {
        return new MeasuresView.Group(
                ChineseNumber.of(group.ordinal()),
                group.name(),
                group.declared().map(each -> each.value().toString()),
                group.measures().stream()
                        .flatMap(each -> dossier.following().position(each.key()).stream()
                                .map(position -> new MeasuresView.Row(
                                        rows.row(position), each.text(), each.textLost(), isDated(each))))
                        .toList());
    }

    /** Whether a measure or its group states by when, and not the period of the plan alone. */
    private boolean isDated(Measure measure) {
        Deadline deadline = measure.deadline().value();
        return deadline.own()
                || deadline.last().filter(plan.period().value().end()::equals).isEmpty();
    }
}
