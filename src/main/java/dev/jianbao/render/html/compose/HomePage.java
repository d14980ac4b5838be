package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.plan.PlanLines;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.MastheadComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.HomeView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.EntryView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.IssueListView;
import dev.jianbao.render.html.view.part.IssueRowView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the first page: the newest issue's head and contents, then the way to everything else. */
final class HomePage {
    private static final int EARLIER_ROWS = 8;
    private static final int EARLIER_ROWS_OF_SEVERAL = 4;
    private static final int ARTICLES = 6;
    private static final int PLANS = 6;
    private static final int INDEXED = 36;

    private final Sheet sheet;
    private final Desk desk;
    private final Words words;

    HomePage(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.words = sheet.words();
    }

    HomeView view() {
        Optional<Issue> newest = newest();
        return new HomeView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(desk.config().title())
                                .under(StandardPages.HOME)
                                .tagged(new DocumentTags(words).home(desk.config()))
                                .describedBy(new FactsOf(sheet).site())),
                desk.config().description(),
                newest.map(issue ->
                        new MastheadComposer(sheet).head(issue, Optional.of(sheet.way(Ref.of(issue.id()))))),
                newest.map(new ContentsComposer(sheet)::brief).orElse(List.of()),
                earlier(newest),
                articles(),
                new PlanLines(sheet).newest(PLANS),
                allPlans(),
                indexes());
    }

    private Optional<Issue> newest() {
        return desk.archive().series().stream()
                .flatMap(series -> last(series).stream())
                .max(Comparator.comparing(Issue::date).thenComparing(Issue::path));
    }

    private static Optional<Issue> last(Series series) {
        for (int at = series.issues().size() - 1; at >= 0; at--) {
            Issue issue = series.issues().get(at);
            if (!issue.standing().isWithdrawn()) {
                return Optional.of(issue);
            }
        }
        return Optional.empty();
    }

    /** The bulletins; of several, each, so that all can be reached. */
    private List<IssueListView> earlier(Optional<Issue> newest) {
        List<IssueListView> lists = new ArrayList<>();
        for (Series series : desk.archive().series()) {
            List<IssueRowView> rows = rows(series, newest);
            if (!rows.isEmpty() || desk.hasSeveralBulletins()) {
                PageUrl page = PageUrl.of(Ref.bulletin(series.bulletin().id()));
                String label = desk.hasSeveralBulletins() ? series.bulletin().shortName() : words.say("earlier");
                LinkView more =
                        sheet.to(page, words.say("allIssues", series.issues().size()));
                lists.add(new IssueListView(LinkView.text(label), more, rows));
            }
        }
        return lists;
    }

    /** The newest rows of a bulletin, without the issue at the head of the page. */
    private List<IssueRowView> rows(Series series, Optional<Issue> newest) {
        Optional<String> shown = newest.map(issue -> Ref.of(issue.id()).shown());
        int most = desk.hasSeveralBulletins() ? EARLIER_ROWS_OF_SEVERAL : EARLIER_ROWS;
        List<IssueRowView> rows = new ArrayList<>();
        for (Map.Entry<Integer, List<Issue>> year : series.byYear().entrySet()) {
            new IssueRows(sheet, series)
                    .year(year.getKey(), year.getValue()).stream()
                            .filter(row -> row.missing()
                                    || !shown.equals(row.number().thing().map(thing -> thing.id())))
                            .limit(most - rows.size())
                            .forEach(rows::add);
            if (rows.size() >= most) {
                break;
            }
        }
        return rows;
    }

    private Optional<EntryListView> articles() {
        EntryLists lists = new EntryLists(sheet);
        List<EntryView> newest = new ArrayList<>();
        List<Article> all = desk.archive().articles();
        for (int at = all.size() - 1; at >= 0 && newest.size() < ARTICLES; at--) {
            Article article = all.get(at);
            if (!article.standing().isWithdrawn()) {
                newest.add(lists.article(article));
            }
        }
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Optional<LinkView> more = Optional.of(sheet.to(StandardPages.ARTICLES, words.say("allArticles", all.size())));
        return Optional.of(new EntryListView("", LinkView.text(words.say("articles")), more, Optional.empty(), newest));
    }

    private Optional<LinkView> allPlans() {
        int count = desk.archive().documents().plans().size();
        return count == 0 ? Optional.empty() : Optional.of(sheet.to(StandardPages.PLANS, words.say("allPlans", count)));
    }

    private List<IndexView> indexes() {
        List<IndexView> indexes = new ArrayList<>();
        for (Series series : desk.archive().series()) {
            new SeriesPages(sheet, series).sections().ifPresent(sections -> indexes.add(titled(sections, series)));
        }
        index(Organisation.class, "units", StandardPages.UNITS).ifPresent(indexes::add);
        index(Region.class, "regions", StandardPages.REGIONS).ifPresent(indexes::add);
        index(Topic.class, "topics", StandardPages.TOPICS).ifPresent(indexes::add);
        return indexes;
    }

    private IndexView titled(IndexView sections, Series series) {
        return desk.hasSeveralBulletins()
                ? new IndexView(
                        words.say("sectionsOf", series.bulletin().shortName()), sections.more(), sections.entries())
                : sections;
    }

    /** The entities that occur most, in the order of the catalogue. */
    private Optional<IndexView> index(Class<? extends Entity> type, String key, PageUrl page) {
        List<CountedView> all = desk.archive()
                .catalogue()
                .entities(type)
                .map(entity -> sheet.counted(entity.id()))
                .filter(counted -> counted.count() > 0)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int least = all.stream()
                .map(CountedView::count)
                .sorted(Comparator.reverseOrder())
                .limit(INDEXED)
                .reduce(0, (first, second) -> second);
        List<CountedView> most = all.stream()
                .filter(each -> each.count() >= least)
                .limit(INDEXED)
                .toList();
        long known = desk.archive().catalogue().entities(type).count();
        LinkView more = sheet.to(page, words.say("all", known));
        return Optional.of(new IndexView(words.say(key), Optional.of(more), most));
    }
}
