package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.BodyReader;
import dev.jianbao.importers.structure.FootExtent;
import dev.jianbao.importers.structure.Footnotes;
import dev.jianbao.importers.structure.FoundPlan;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.duty.Deadline;
import dev.jianbao.importers.structure.masthead.ContentsReader;
import dev.jianbao.importers.structure.table.PlanTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the parts of an action plan. */
public final class PlanRecogniser {
    private static final Pattern EDITED =
            Pattern.compile("[（(【\\[]?[\\s　]*(?:责任编辑|责编|网络编辑|编辑|校对|初审|复审|终审|审核|上传|录入)[\\s　]*[：:].{0,40}");

    private final Ledger ledger;
    private final LocalDate today;

    /** @param today the day that the record speaks of where the plan bears none */
    public PlanRecogniser(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    public FoundPlan recognise(Galley galley) {
        Lines whole = new Lines(galley.slips());
        Lines all = whole.part(0, Footnotes.start(whole));
        FootExtent.Span foot = foot(all);
        Imprint imprint = foot.start() > 3
                ? new ImprintReader(ledger).read(unedited(all.part(foot.start(), foot.end())))
                : Imprint.NONE;
        PlanHead head = new PlanHead(ledger);
        Lines footless = all.part(0, foot.start()).plus(all.from(foot.end()));
        Lines body = new ContentsReader(ledger).withoutAny(head.read(foot.start() > 3 ? footless : all));
        PlanFacts facts = head.facts();
        PlanTables tables = new PlanTables(body, NarrativeMeasures.answers(body), ledger);
        Lines text = new PlanTail(facts).without(tables.text());
        Traced title = PlanPeriod.completed(head.title(), text, ledger);
        Optional<LocalDate> issued = facts.date().or(facts::drawnUp).or(imprint::printed);
        Optional<LocalDate> drawn = facts.drawnUp().or(() -> issued);
        if (issued.isEmpty()) {
            ledger.added("as-of " + today, Finding.of(Rule.AS_OF, 0));
            ledger.doubt(Rule.AS_OF, title, 0, today.toString());
        }
        List<Group> groups = new ArrayList<>(tables.groups());
        Set<Integer> others = Set.of();
        if (groups.isEmpty()) {
            NarrativeMeasures narrative = new NarrativeMeasures(text, ledger);
            List<Group> told = DutiesBeside.completed(narrative.find(), tables.beside(), ledger);
            groups.addAll(DividedWork.added(told, text, ledger));
            others = narrative.others();
        }
        MeasureNumbers numbers = new MeasureNumbers(groups, ledger);
        numbers.askForGaps(text);
        numbers.askForGroups();
        new DeclaredRows(tables.tables(), ledger).compare(text);
        List<Integer> lost = numbers.lost(others);
        Optional<String> period =
                PlanPeriod.of(title, text.text(), drawn, facts.documentNumber().text(), ledger);
        groups.replaceAll(each -> new Group(
                each.name(),
                each.count(),
                each.deadline(),
                each.measures().stream().map(one -> dated(one, period)).toList()));
        head.sender();
        Traced issuer = facts.issuer().isEmpty() ? imprint.printer().orElse(Traced.EMPTY) : facts.issuer();
        return new FoundPlan(
                title.isEmpty() ? Traced.added("?") : title,
                facts.keywords(),
                period,
                issuer,
                facts.documentNumber(),
                facts.date(),
                facts.drawnUp(),
                new BodyReader(ledger, false).read(text.plus(whole.from(all.size()))),
                groups,
                lost,
                tables.stated().isPresent() ? numbers.stated(tables.stated(), lost.size()) : numbers.count(text),
                tables.indicators().isEmpty() ? new IndicatorFinder(ledger).find(text) : tables.indicators(),
                tables.tables(),
                imprint,
                Optional.empty());
    }

    /** Where the foot stands: at the end, or above the annexes. */
    private static FootExtent.Span foot(Lines all) {
        int start = FootExtent.start(all);
        FootExtent.Span last = new FootExtent.Span(start, all.size());
        return start < all.size() ? last : FootExtent.aboveAnnexes(all).orElse(last);
    }

    /** The foot of a plan without those who put it on a web page, where nothing but they stand there. */
    private Lines unedited(Lines foot) {
        boolean edited = foot.slips().stream()
                .allMatch(each -> each instanceof Line line
                        && EDITED.matcher(line.text().strip()).matches());
        if (!edited) {
            return foot;
        }
        foot.slips().forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.ORIGIN, 0.9)));
        return new Lines(List.of());
    }

    /** A measure whose deadline names a month alone is due in the year of the plan, if that is one year; it is asked about. */
    private FoundMeasure dated(FoundMeasure measure, Optional<String> period) {
        if (measure.deadline()
                .filter(each -> each.startsWith(Deadline.YEARLESS))
                .isEmpty()) {
            return measure;
        }
        Optional<String> year = period.filter(each -> each.matches("20[0-9]{2}"));
        String month = measure.deadline().orElseThrow().substring(1);
        Optional<String> due = year.map(each -> each + month);
        ledger.doubt(
                Rule.DUTY,
                measure.title(),
                0.7,
                measure.title().text(),
                month.replaceFirst("^-0?", ""),
                due.orElse("?"));
        return measure.due(due);
    }
}
