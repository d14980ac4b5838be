package dev.jianbao.render.html.compose.plan;

import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.Ledgers;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.Stretch;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.plan.LedgerView;
import dev.jianbao.render.html.view.plan.LedgerView.Choice;
import dev.jianbao.render.html.view.plan.LedgerView.Filter;
import dev.jianbao.render.html.view.plan.LedgerView.Group;
import dev.jianbao.render.html.view.plan.MeasureRowView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.ChineseNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes a ledger: the measures of a plan, all or some, and the way to its other ledgers. */
final class LedgerPage {
    private static final String SCRIPT = "theme/ledger.js";
    private static final int UNFOLDED = 24;

    private final Sheet sheet;
    private final Words words;
    private final PlanPage.Ledger page;
    private final Ledgers ledgers;
    private final ActionPlan plan;
    private final LedgerCuts cuts;

    LedgerPage(Sheet sheet, PlanPage.Ledger page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.page = page;
        this.ledgers = page.ledgers();
        this.plan = ledgers.dossier().plan();
        this.cuts = new LedgerCuts(sheet, ledgers);
    }

    LedgerView view() {
        boolean all = page.cut().kind() == Kind.ALL;
        boolean last = page.stretch().number() == page.stretch().last();
        PlanFrame frame = new PlanFrame(sheet, ledgers.dossier());
        return new LedgerView(
                new FrameComposer(sheet).frame(head(frame)),
                frame.menu(PlanPages.ledger(plan.id(), LedgerCut.ALL)),
                title(),
                cuts.of(page.cut()),
                words.say("measuresCount", page.stretch().total()),
                words.say("asOf", words.day(plan.asOf())),
                filters(),
                groups(),
                all && last ? lostNumbers() : Optional.empty(),
                slice(),
                sheet.way(SCRIPT));
    }

    private String title() {
        return page.cut().kind() == Kind.ALL ? words.say("ledger") : words.say("ledgerOf", cuts.label(page.cut()));
    }

    private PageHead head(PlanFrame frame) {
        LinkView all = sheet.to(PlanPages.ledger(plan.id(), LedgerCut.ALL), words.say("ledger"));
        PageHead head = page.cut().kind() == Kind.ALL ? frame.head(title()) : frame.head(title(), all);
        List<HeadLink> links = new ArrayList<>();
        neighbour(-1).ifPresent(url -> links.add(HeadLink.to("prev", sheet.way(url, ""))));
        neighbour(1).ifPresent(url -> links.add(HeadLink.to("next", sheet.way(url, ""))));
        return head.partOf(slice()).tagged(new DocumentTags(words).plan(plan)).linked(links);
    }

    private Optional<PageUrl> neighbour(int step) {
        int number = page.stretch().number() + step;
        return number < 1 || number > page.stretch().last()
                ? Optional.empty()
                : Optional.of(Stretch.url(PlanPages.ledger(plan.id(), page.cut()), number));
    }

    private Optional<SliceView> slice() {
        if (page.stretch().last() == 1) {
            return Optional.empty();
        }
        return Optional.of(Pager.of(sheet, PlanPages.ledger(plan.id(), page.cut()), page.stretch()));
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        Choice all = choice(LedgerCut.ALL, ledgers.rows(LedgerCut.ALL).size());
        filter(filters, "status", List.of(all), Kind.STATUS);
        filter(filters, "due", List.of(), Kind.DUE);
        filter(filters, "units", List.of(), Kind.UNIT, Kind.LOST_UNITS);
        return filters;
    }

    private void filter(List<Filter> filters, String key, List<Choice> first, Kind... kinds) {
        List<Choice> choices = new ArrayList<>(first);
        cuts.sorted(kinds)
                .forEach(cut -> choices.add(choice(cut, ledgers.rows(cut).size())));
        if (!choices.isEmpty()) {
            filters.add(new Filter(words.say("filter." + key), choices.size() > UNFOLDED, choices));
        }
    }

    private Choice choice(LedgerCut cut, int count) {
        LinkView link = sheet.to(PlanPages.ledger(plan.id(), cut), cuts.label(cut));
        return new Choice(link, count, cut.equals(page.cut()));
    }

    /** Rows under the headings of the plan; on the page of a unit, under its duties. */
    private List<Group> groups() {
        MeasureRows rows = new MeasureRows(sheet, plan);
        Map<String, List<MeasureRowView>> groups = new LinkedHashMap<>();
        for (Position position : page.stretch().rows()) {
            groups.computeIfAbsent(heading(position), any -> new ArrayList<>()).add(rows.row(position));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String heading(Position position) {
        if (page.cut().kind() == Kind.UNIT) {
            Duty duty = ledgers.duty(new EntityId(page.cut().key()), position.measure());
            return words.say("duty." + Scalar.word(duty));
        }
        return words.say(
                "group",
                ChineseNumber.of(position.group().ordinal()),
                position.group().name());
    }

    private Optional<String> lostNumbers() {
        List<String> numbers =
                plan.measures().lost().stream().map(String::valueOf).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("lostMeasures", String.join(words.say("listJoin"), numbers)));
    }
}
