package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.ItemKind;
import dev.jianbao.bulletin.Section;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.CitationComposer;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.MastheadComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.IssueView;
import dev.jianbao.render.html.view.part.ColophonView;
import dev.jianbao.render.html.view.part.IssueSectionView;
import dev.jianbao.render.html.view.part.ItemView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.words.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Composes the page of an issue. */
final class IssuePage {
    private final Sheet sheet;
    private final Desk desk;
    private final Page.OfIssue page;
    private final Issue issue;
    private final Bulletin bulletin;
    private final Map<String, LinkView> changed;
    private final EntryLists lists;

    IssuePage(Sheet sheet, Page.OfIssue page) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.page = page;
        this.issue = page.issue();
        this.bulletin = page.series().bulletin();
        this.changed = new PastComposer(sheet).items(issue);
        this.lists = new EntryLists(sheet);
    }

    IssueView view() {
        boolean withdrawn = issue.standing().isWithdrawn();
        return new IssueView(
                frame(),
                Sheet.thing(Ref.of(issue.id())),
                new MastheadComposer(sheet).head(issue, Optional.empty()),
                new StandingComposer(sheet).standing(Ref.of(issue.id()), issue.standing()),
                new ContentsComposer(sheet).issue(issue),
                withdrawn || issue.editorsNote().isEmpty()
                        ? Optional.empty()
                        : Optional.of(sheet.markup(issue.editorsNote())),
                NoteLabel.begins(issue.editorsNote().text()),
                withdrawn ? List.of() : sections(),
                withdrawn ? Optional.empty() : Optional.of(colophon()),
                new CitationComposer(sheet).issue(issue),
                LinkView.to(sheet.way(sheet.url().json()), "JSON"),
                new PastComposer(sheet).line(Ref.of(issue.id())),
                page.previous().map(this::previous),
                page.next().map(this::next));
    }

    private Frame frame() {
        LinkView series = sheet.to(Ref.bulletin(bulletin.id()), bulletin.shortName());
        LinkView year = sheet.to(
                StandardPages.year(bulletin.id(), issue.id().year()),
                desk.words().year(issue.id().year()));
        PageUrl menu = PageUrl.of(Ref.bulletin(bulletin.id()));
        List<HeadLink> links = new ArrayList<>(new SeriesPages(sheet, page.series()).feeds());
        page.previous().ifPresent(other -> links.add(HeadLink.to("prev", sheet.way(Ref.of(other.id())))));
        page.next().ifPresent(other -> links.add(HeadLink.to("next", sheet.way(Ref.of(other.id())))));
        links.add(HeadLink.to("alternate", sheet.way(sheet.url().json()), "application/json", Optional.empty()));
        return new FrameComposer(sheet)
                .frame(PageHead.of(sheet.number(issue), bulletin.shortName())
                        .under(menu, series, year)
                        .tagged(new DocumentTags(desk.words()).issue(bulletin, issue))
                        .linked(links)
                        .describedBy(new FactsOf(sheet).issue(bulletin, issue)));
    }

    private List<IssueSectionView> sections() {
        List<IssueSectionView> sections = new ArrayList<>();
        for (Section section : issue.sections()) {
            boolean hidden =
                    section.section().isEmpty() && section.items().stream().anyMatch(IssuePage::hasHeadings);
            boolean deeper = hidden || section.section().isPresent();
            List<ItemView> items = new ArrayList<>();
            for (Item item : section.items()) {
                items.add(item(item, items.size() + 1, deeper ? 3 : 2));
            }
            sections.add(new IssueSectionView(
                    section.section().map(named -> sheet.to(Ref.section(bulletin.id(), named.id()), named.name())),
                    hidden ? Optional.of(desk.words().say("items")) : Optional.empty(),
                    section.anchor(),
                    items));
        }
        return sections;
    }

    private static boolean hasHeadings(Item item) {
        return item.body().outline().stream().anyMatch(entry -> !entry.runIn());
    }

    private ItemView item(Item item, int place, int level) {
        Ref ref = Ref.of(issue.id(), item.key());
        Entry.OfItem entry = desk.archive()
                .entry(ref)
                .filter(Entry.OfItem.class::isInstance)
                .map(Entry.OfItem.class::cast)
                .orElseThrow(() -> new IllegalStateException("not in the archive: " + ref));
        boolean marked = item.kind() == ItemKind.BRIEF && !bulletin.marker().isEmpty();
        return new ItemView(
                item.anchor(),
                ref.shown(),
                level,
                item.kind().name().toLowerCase(Locale.ROOT),
                marked ? Optional.of(Marks.of(bulletin.marker(), place)) : Optional.empty(),
                marked && Marks.counts(bulletin.marker()),
                new Markup(item.titleHtml()),
                item.supplied(),
                item.subtitle().map(IssuePage::undashed),
                new NotesComposer(sheet).item(entry, Optional.ofNullable(changed.get(item.key()))),
                item.body().isEmpty() ? Optional.empty() : Optional.of(sheet.markup(item.body())),
                lists.related(entry));
    }

    /** Authors write the dash before a subtitle or leave it out; the template sets it. */
    static String undashed(String subtitle) {
        return subtitle.startsWith("——") ? subtitle.substring(2) : subtitle;
    }

    private ColophonView colophon() {
        StandingComposer standing = new StandingComposer(sheet);
        return new ColophonView(
                standing.distribution(issue.colophon().distribution()),
                standing.hands(issue.standing().credits()),
                sheet.organisation(issue.colophon().issuer()),
                issue.colophon().printed().map(date -> desk.dates().day(date.value())),
                issue.colophon().copies().map(count -> desk.words().say("copies", count)));
    }

    private NeighbourView previous(Issue other) {
        return neighbour(other, desk.gaps(bulletin.id()).before(issue));
    }

    private NeighbourView next(Issue other) {
        return neighbour(other, desk.gaps(bulletin.id()).before(other));
    }

    private NeighbourView neighbour(Issue other, Optional<String> missing) {
        return new NeighbourView(
                sheet.to(Ref.of(other.id()), sheet.number(other)),
                other.number().label().isEmpty()
                        ? Optional.empty()
                        : Optional.of(desk.dates().day(other.date())),
                missing);
    }
}
