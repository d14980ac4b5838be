package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.render.html.compose.sheet.CitationComposer;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.tags.StructuredFacts;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.part.EntryView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import dev.jianbao.render.html.view.plan.MeasureView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.text.ChineseNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Composes the page of a measure. */
final class MeasurePage {
    private static final int PROJECTS = 50;

    private final Sheet sheet;
    private final Words words;
    private final PlanPage.OfMeasure page;
    private final Dossier dossier;
    private final ActionPlan plan;
    private final MeasureRows rows;

    MeasurePage(Sheet sheet, PlanPage.OfMeasure page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.page = page;
        this.dossier = page.dossier();
        this.plan = dossier.plan();
        this.rows = new MeasureRows(sheet, plan);
    }

    MeasureView view() {
        Position position = page.position();
        Measure measure = position.measure();
        Ref ref = Ref.of(plan.idOf(measure));
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new MeasureView(
                new FrameComposer(sheet).frame(head(frame, ref)),
                frame.menu(PlanPages.ledger(plan.id(), LedgerCut.ALL)),
                Sheet.thing(ref),
                rows.row(position),
                rows.title(measure),
                words.say("measureNumber", measure.number()),
                words.say(
                        "group",
                        ChineseNumber.of(position.group().ordinal()),
                        position.group().name()),
                new CitationComposer(sheet).measure(plan, measure),
                measure.text(),
                measure.textLost(),
                targets(measure),
                words.say("asOf", words.day(plan.asOf())),
                newestFirst(position.steps()).stream().map(rows::report).toList(),
                newestFirst(dossier.evidence(measure)).stream()
                        .map(this::evidence)
                        .toList(),
                noEvidence(position),
                projects(),
                furtherProjects(),
                page.previous().map(this::neighbour),
                page.next().map(this::neighbour));
    }

    private PageHead head(PlanFrame frame, Ref ref) {
        Measure measure = page.position().measure();
        LinkView ledger = sheet.to(PlanPages.ledger(plan.id(), LedgerCut.ALL), words.say("ledger"));
        List<HeadLink> links = new ArrayList<>();
        page.previous().ifPresent(other -> links.add(HeadLink.to("prev", way(other))));
        page.next().ifPresent(other -> links.add(HeadLink.to("next", way(other))));
        String title = words.say("measureTitle", measure.number(), rows.title(measure));
        return frame.head(title, ledger)
                .tagged(new DocumentTags(words).plan(plan))
                .linked(links)
                .describedBy(StructuredFacts.of("CreativeWork")
                        .with("@id", sheet.address(PageUrl.of(ref), ""))
                        .with("name", rows.title(measure))
                        .with("position", String.valueOf(measure.number()))
                        .with(
                                "isPartOf",
                                StructuredFacts.of("DigitalDocument")
                                        .with("@id", sheet.address(PlanPages.overview(plan.id()), ""))
                                        .with("name", plan.title()))
                        .markup());
    }

    private String way(Position position) {
        return sheet.way(Ref.of(plan.idOf(position.measure())));
    }

    private NeighbourView neighbour(Position other) {
        Measure measure = other.measure();
        String label = words.say("measureTitle", measure.number(), rows.title(measure));
        return new NeighbourView(sheet.to(Ref.of(plan.idOf(measure)), label), Optional.empty(), Optional.empty());
    }

    /** An item or article with the date of its document, which the order is by. */
    private EntryView evidence(Entry entry) {
        return new EntryLists(sheet)
                .entry(entry)
                .on(List.of(sheet.desk().dates().day(entry.date())));
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<TargetView> targets(Measure measure) {
        Targets targets = new Targets(sheet, plan.id());
        return measure.indicators().stream()
                .flatMap(id -> dossier.following().history(id.value()).stream())
                .map(targets::target)
                .toList();
    }

    /** That a measure that is not done has had no evidence for longer than the plan allows. */
    private Optional<String> noEvidence(Position position) {
        if (plan.evidenceMonths().isEmpty()) {
            return Optional.empty();
        }
        long months = dossier.monthsWithoutEvidence(position);
        return months < plan.evidenceMonths().getAsInt()
                ? Optional.empty()
                : Optional.of(words.say("noEvidenceFor", months, words.day(plan.asOf())));
    }

    private List<LinkView> projects() {
        return page.sheets().map(this::projects).orElse(List.of());
    }

    private List<LinkView> projects(ProjectSheets sheets) {
        return page.projects().stream()
                .limit(PROJECTS)
                .map(project -> LinkView.to(
                        sheet.way(sheets.url(project.ordinal()), new TableLine.Row(project).anchor()),
                        project.name().isLost()
                                ? words.say("lost")
                                : project.name().text()))
                .toList();
    }

    private Optional<LinkView> furtherProjects() {
        int further = page.projects().size() - PROJECTS;
        return further <= 0
                ? Optional.empty()
                : Optional.of(sheet.to(PlanPages.projects(plan.id()), words.say("furtherProjects", further)));
    }
}
