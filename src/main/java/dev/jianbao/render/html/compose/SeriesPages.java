package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.pages.Feeds;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.BulletinView;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.SectionView;
import dev.jianbao.render.html.view.YearView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.IssueListView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Composes the pages of a bulletin: its own, its years, its sections. */
final class SeriesPages {
    /** A page of the bulletin lists whole years, newest first, until it has this many rows. */
    private static final int ROWS = 40;

    /** A year of more issues than these lists them without their items. */
    private static final int FULL_YEAR = 60;

    private final Sheet sheet;
    private final Desk desk;
    private final Words words;
    private final Series series;
    private final Bulletin bulletin;

    SeriesPages(Sheet sheet, Series series) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.words = sheet.words();
        this.series = series;
        this.bulletin = series.bulletin();
    }

    private PageUrl home() {
        return PageUrl.of(Ref.bulletin(bulletin.id()));
    }

    LinkView link() {
        return sheet.to(Ref.bulletin(bulletin.id()), bulletin.shortName());
    }

    /** The feeds of the bulletin, where the site has feeds. */
    List<HeadLink> feeds() {
        return new FrameComposer(sheet).feeds(Feeds.of(bulletin), bulletin.shortName());
    }

    BulletinView bulletin() {
        return new BulletinView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(bulletin.shortName())
                                .under(home())
                                .tagged(new DocumentTags(words).bulletin(bulletin))
                                .linked(feeds())
                                .describedBy(new FactsOf(sheet).bulletin(bulletin))),
                Sheet.thing(Ref.bulletin(bulletin.id())),
                bulletin.name(),
                bulletin.description(),
                facts(),
                new CalendarComposer(sheet, series).years(),
                newest(),
                sections());
    }

    private List<FactView> facts() {
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView(words.say("issuer"), List.of(sheet.organisation(bulletin.issuer()))));
        int missing = series.gaps().stream().mapToInt(Gap::count).sum();
        String held = words.say("issues", series.issues().size());
        facts.add(new FactView(words.say("held"), List.of(LinkView.text(held))));
        if (missing > 0) {
            String count = words.say("issues", missing);
            facts.add(new FactView(words.say("lacking"), List.of(LinkView.text(count))));
        }
        new FrameComposer(sheet).subscription(Feeds.of(bulletin)).ifPresent(facts::add);
        return facts;
    }

    private List<IssueListView> newest() {
        List<IssueListView> years = new ArrayList<>();
        int rows = 0;
        for (Map.Entry<Integer, List<Issue>> year : series.byYear().entrySet()) {
            if (rows > 0 && rows + year.getValue().size() > ROWS) {
                break;
            }
            IssueListView list = year(year.getKey(), year.getValue());
            years.add(list);
            rows += list.rows().size();
        }
        return years;
    }

    private IssueListView year(int year, List<Issue> issues) {
        return new IssueListView(
                LinkView.text(words.year(year)),
                sheet.to(StandardPages.year(bulletin.id(), year), words.say("issues", issues.size())),
                new IssueRows(sheet, series).year(year, issues));
    }

    /** The sections that run through the issues, with the number of their items. */
    Optional<IndexView> sections() {
        List<CountedView> counted = new ArrayList<>();
        for (BulletinSection section : bulletin.sections()) {
            Ref ref = Ref.section(bulletin.id(), section.id());
            int items = desk.archive().index().ofSection(ref).size();
            counted.add(new CountedView(sheet.to(ref, section.name()), items));
        }
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndexView(words.say("sections"), Optional.empty(), counted));
    }

    YearView year(Page.OfYear page) {
        NavigableMap<Integer, List<Issue>> years = series.byYear();
        boolean full = page.issues().size() > FULL_YEAR;
        IssueListView table = year(page.year(), page.issues());
        ContentsComposer contents = new ContentsComposer(sheet);
        Map<Ref, Issue> byRef =
                page.issues().stream().collect(Collectors.toMap(issue -> Ref.of(issue.id()), issue -> issue));
        return new YearView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(words.year(page.year()), bulletin.shortName())
                                .under(home(), link())
                                .tagged(new DocumentTags(words).bulletin(bulletin))
                                .linked(feeds())),
                bulletin.name(),
                words.year(page.year()),
                neighbour(years.higherKey(page.year())),
                neighbour(years.lowerKey(page.year())),
                full ? Optional.of(table) : Optional.empty(),
                full
                        ? List.of()
                        : table.rows().stream()
                                .map(row -> new YearView.Contents(
                                        row,
                                        row.number()
                                                .thing()
                                                .map(thing -> byRef.get(Ref.document(thing.id())))
                                                .map(contents::brief)
                                                .orElse(List.of())))
                                .toList());
    }

    private Optional<NeighbourView> neighbour(@Nullable Integer year) {
        return Optional.ofNullable(year)
                .map(other -> new NeighbourView(
                        sheet.to(StandardPages.year(bulletin.id(), other), words.year(other)),
                        Optional.empty(),
                        Optional.empty()));
    }

    SectionView section(Page.OfSection page) {
        BulletinSection section = page.section();
        Ref ref = Ref.section(bulletin.id(), section.id());
        PageUrl first = PageUrl.of(ref);
        EntryLists lists = new EntryLists(sheet);
        return new SectionView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(section.name(), bulletin.shortName())
                                .under(home(), link())
                                .tagged(new DocumentTags(words).section(bulletin, section))
                                .partOf(lists.slice(first, page.slice()))
                                .linked(lists.links(first, page.slice()))),
                Sheet.thing(ref),
                section.name(),
                bulletin.name(),
                section.description(),
                List.of(new FactView(
                        words.say("found"),
                        List.of(LinkView.text(words.say("entries", page.slice().total()))))),
                lists.byYear(page.slice().entries()),
                lists.slice(first, page.slice()));
    }
}
