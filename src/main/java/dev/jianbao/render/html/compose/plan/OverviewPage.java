package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.Ledgers;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.render.html.compose.sheet.CitationComposer;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import dev.jianbao.render.html.view.plan.PlanView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes a plan at a glance. */
final class OverviewPage {
    private static final int OVERDUE = 12;

    private final Sheet sheet;
    private final Words words;
    private final Dossier dossier;
    private final ActionPlan plan;
    private final Ledgers ledgers;

    OverviewPage(Sheet sheet, PlanPage.Overview page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.dossier = page.dossier();
        this.plan = dossier.plan();
        this.ledgers = page.ledgers();
    }

    PlanView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        ChapterPage texts = new ChapterPage(sheet, dossier);
        PlanFacts facts = new PlanFacts(sheet, dossier);
        List<Position> overdue = ledgers.rows(new LedgerCut(Kind.STATUS, Scalar.word(MeasureStatus.OVERDUE)));
        MeasureRows rows = new MeasureRows(sheet, plan);
        return new PlanView(
                new FrameComposer(sheet).frame(facts.head()),
                frame.menu(PlanPages.overview(plan.id())),
                plan.title(),
                plan.particulars().documentNumber().value(),
                new StandingComposer(sheet).standing(Ref.plan(plan.id()), plan.standing()),
                facts.validity(),
                facts.facts(),
                facts.about(),
                plan.preamble().isEmpty() ? Optional.empty() : Optional.of(texts.markup(plan.preamble())),
                targets(),
                words.say(hasFigures() ? "ladderKey" : "noReadings"),
                words.say("asOf", words.day(plan.asOf())),
                measures(),
                new StatusCounts(sheet).of(dossier),
                groups(),
                overdue.stream().limit(OVERDUE).map(rows::row).toList(),
                allOverdue(overdue.size()),
                new Money(sheet, dossier).lines(),
                texts.contents(Optional.empty()),
                checks(),
                facts.colophon(),
                new CitationComposer(sheet).plan(plan),
                new PastComposer(sheet).line(Ref.plan(plan.id())));
    }

    private List<TargetView> targets() {
        Targets targets = new Targets(sheet, plan.id());
        return dossier.following().histories().stream().map(targets::target).toList();
    }

    private boolean hasFigures() {
        return dossier.following().histories().stream()
                .anyMatch(each ->
                        each.latest().isPresent() || each.indicator().baseline().isPresent());
    }

    private Optional<LinkView> measures() {
        int count =
                dossier.following().positions().size() + plan.measures().lost().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(sheet.to(PlanPages.ledger(plan.id(), LedgerCut.ALL), words.say("measuresCount", count)));
    }

    /** The headings of the measures, each leading to its first one. */
    private List<CountedView> groups() {
        return plan.measures().groups().stream()
                .filter(group -> !group.measures().isEmpty())
                .map(group -> new CountedView(
                        LinkView.to(
                                sheet.way(Ref.of(plan.idOf(group.measures().get(0)))),
                                words.say("group", ChineseNumber.of(group.ordinal()), group.name())),
                        group.measures().size()))
                .toList();
    }

    private Optional<LinkView> allOverdue(int count) {
        LedgerCut cut = new LedgerCut(Kind.STATUS, Scalar.word(MeasureStatus.OVERDUE));
        return count <= OVERDUE
                ? Optional.empty()
                : Optional.of(sheet.to(PlanPages.ledger(plan.id(), cut), words.say("allMeasures", count)));
    }

    private List<FactView> checks() {
        List<FactView> checks = new ArrayList<>();
        for (Ruling ruling : Ruling.values()) {
            int count = dossier.audit().verdicts(ruling).size();
            if (count > 0) {
                checks.add(new FactView(
                        words.say("ruling." + Scalar.word(ruling)),
                        List.of(sheet.to(PlanPages.audit(plan.id()), words.say("checksCount", count)))));
            }
        }
        return checks;
    }
}
