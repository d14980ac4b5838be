package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.entity.Period;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Slice;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.EntryView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Composes lists of items and articles. */
public final class EntryLists {
    private final Sheet sheet;
    private final Desk desk;

    /** How an item is shown, anywhere and under its year, which the name of its issue does not repeat; and an article. */
    private final Function<Entry.OfItem, EntryView> item;

    private final Function<Entry.OfItem, EntryView> itemInYear;
    private final Function<Entry.OfArticle, EntryView> article;

    public EntryLists(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.item = entry -> item(entry, false);
        this.itemInYear = entry -> item(entry, true);
        this.article = entry -> article(entry.article());
    }

    /** The anchor of a year's entries. */
    public static String anchor(int year) {
        return "y" + year;
    }

    /** Entries under the years of their documents. */
    public List<EntryListView> byYear(List<Entry> newestFirst) {
        Map<Integer, List<EntryView>> years = new TreeMap<>((one, other) -> Integer.compare(other, one));
        for (Entry entry : newestFirst) {
            years.computeIfAbsent(entry.date().getYear(), any -> new ArrayList<>())
                    .add(entry.map(itemInYear, article));
        }
        return years.entrySet().stream()
                .map(year -> new EntryListView(
                        anchor(year.getKey()),
                        LinkView.text(desk.words().year(year.getKey())),
                        Optional.empty(),
                        Optional.of(desk.words().say("entries", year.getValue().size())),
                        year.getValue()))
                .toList();
    }

    /** The entries that are akin to one. */
    public List<EntryView> related(Entry entry) {
        return desk.overview().kindred().of(entry).among(desk.archive().entries()).stream()
                .map(this::entry)
                .toList();
    }

    public EntryView entry(Entry entry) {
        return entry.map(item, article);
    }

    private EntryView item(Entry.OfItem entry, boolean inYear) {
        Signpost post = desk.signpost(entry.issue());
        String way = sheet.way(post.url(), "");
        Optional<Located<Period>> when = entry.item().facts().when();
        return new EntryView(
                entry.title(),
                way + Sheet.fragment(entry.item().anchor()),
                Sheet.thing(entry.ref()),
                entry.item().supplied(),
                when.isPresent()
                        ? desk.dates().period(when.get().value(), entry.date().getYear())
                        : List.of(),
                Optional.of(post.link(way, inYear)),
                Optional.of(sheet.place(entry.issue(), entry.item())));
    }

    public EntryView article(Article article) {
        Ref ref = Ref.of(article.id());
        Optional<LinkView> source = article.origin()
                .flatMap(Origin::name)
                .map(name -> LinkView.text(desk.words().say("repostedFrom", name)));
        return new EntryView(
                article.title(),
                sheet.way(ref),
                Sheet.thing(ref),
                article.supplied(),
                List.of(desk.dates().day(article.date().value())),
                source,
                Optional.empty());
    }

    /** Where a page stands in its list; nothing where the list has one page. */
    public Optional<SliceView> slice(PageUrl first, Slice slice) {
        if (slice.last() == 1) {
            return Optional.empty();
        }
        int page = slice.last() - slice.number() + 1;
        return Optional.of(new SliceView(
                desk.words().say("slice", page, slice.last()),
                newer(first, slice).map(url -> sheet.to(url, desk.words().say("newer"))),
                older(first, slice).map(url -> sheet.to(url, desk.words().say("older")))));
    }

    public List<HeadLink> links(PageUrl first, Slice slice) {
        List<HeadLink> links = new ArrayList<>();
        newer(first, slice).ifPresent(url -> links.add(HeadLink.to("prev", sheet.way(url, ""))));
        older(first, slice).ifPresent(url -> links.add(HeadLink.to("next", sheet.way(url, ""))));
        return links;
    }

    private static Optional<PageUrl> newer(PageUrl first, Slice slice) {
        return slice.isNewest() ? Optional.empty() : Optional.of(Flatplan.url(first, slice, slice.number() + 1));
    }

    private static Optional<PageUrl> older(PageUrl first, Slice slice) {
        return slice.number() == 1 ? Optional.empty() : Optional.of(Flatplan.url(first, slice, slice.number() - 1));
    }
}
