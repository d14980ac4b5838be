package dev.jianbao.render.html.compose.overview;

import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.archive.stats.Tally;
import dev.jianbao.entity.Organisation;
import dev.jianbao.pages.OverviewPage;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.MenuEntry;
import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.overview.StatisticsView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes the statistics of all years, or of one. */
final class StatisticsPage {
    /** So many units of whom there are none are named; of more, the rest is counted. */
    private static final int NAMED = 150;

    private final Sheet sheet;
    private final Words words;
    private final Statistics statistics;
    private final OptionalInt year;

    StatisticsPage(Sheet sheet, OverviewPage.OfStatistics page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.statistics = page.statistics();
        this.year = page.year();
    }

    StatisticsView view() {
        List<TallyTableView> tables = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            new TallyTable(sheet, statistics, year, subject).view().ifPresent(tables::add);
        }
        return new StatisticsView(
                frame(),
                title(),
                words.say(statistics.isWeighted() ? "statisticsRuleWeighted" : "statisticsRule"),
                facts(),
                years(),
                new Plots(words, statistics).items(year),
                tables,
                unlisted());
    }

    private String title() {
        return year.isPresent() ? words.say("statisticsOf", words.year(year.getAsInt())) : words.say("statisticsTitle");
    }

    private Frame frame() {
        PageHead head = PageHead.of(title());
        LinkView all = sheet.to(OverviewPages.STATISTICS, words.say("statistics"));
        PageHead placed =
                year.isPresent() ? head.under(OverviewPages.STATISTICS, all) : head.under(OverviewPages.STATISTICS);
        return new FrameComposer(sheet).frame(placed.tagged(new DocumentTags(words).list(title(), List.of())));
    }

    private int items(Tally tally) {
        return year.isPresent()
                ? tally.in(year.getAsInt()).items()
                : tally.total().items();
    }

    private List<FactView> facts() {
        int senders = 0;
        int sent = 0;
        for (Tally tally : statistics.by(Subject.SENDERS).values()) {
            sent += items(tally);
            senders += items(tally) > 0 ? 1 : 0;
        }
        List<FactView> facts = new ArrayList<>();
        facts.add(fact("adopted", words.say("entries", items(statistics.all()))));
        facts.add(fact("withSender", words.say("entries", sent)));
        if (senders > 0) {
            facts.add(fact("senders", words.say("unitCount", senders)));
        }
        return facts;
    }

    private FactView fact(String key, String value) {
        return new FactView(words.say(key), List.of(LinkView.text(value)));
    }

    /** All years, then each, the newest first. */
    private List<MenuEntry> years() {
        List<MenuEntry> years = new ArrayList<>();
        years.add(entry(OverviewPages.STATISTICS, words.say("allYears")));
        List<MenuEntry> single = new ArrayList<>();
        statistics.years().forEach(each -> single.add(0, entry(OverviewPages.statistics(each), words.year(each))));
        years.addAll(single);
        return years;
    }

    private MenuEntry entry(PageUrl page, String label) {
        return new MenuEntry(sheet.to(page, label), page.equals(sheet.url()));
    }

    private Optional<IndexView> unlisted() {
        List<Organisation> units = year.isPresent() ? statistics.unlisted(year.getAsInt()) : statistics.unlisted();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<CountedView> named = new ArrayList<>();
        units.stream().limit(NAMED).forEach(unit -> named.add(new CountedView(sheet.entity(unit), 0)));
        if (units.size() > NAMED) {
            named.add(new CountedView(LinkView.text(words.say("andMore", units.size() - NAMED)), 0));
        }
        return Optional.of(new IndexView(
                words.say("unlisted"), Optional.of(LinkView.text(words.say("unitCount", units.size()))), named));
    }
}
