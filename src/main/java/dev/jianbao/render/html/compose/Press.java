package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.pages.OverviewPage;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageVisitor;
import dev.jianbao.pages.PastPage;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.overview.OverviewPress;
import dev.jianbao.render.html.compose.past.PastPress;
import dev.jianbao.render.html.compose.plan.PlanPress;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.MovedView;
import dev.jianbao.render.html.view.NotFoundView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.markdown.Target;
import java.util.List;
import java.util.Optional;

/** Composes any page of a site. Safe for use by several threads. */
public final class Press {
    private final Desk desk;

    /**
     * @param site all that pages are made of
     * @param words of the frame
     */
    public Press(Site site, Words words) {
        this(new Desk(site, words, false));
    }

    private Press(Desk desk) {
        this.desk = desk;
    }

    /** A press for renditions. Its words are those of a frame in traditional characters; all that documents say is composed as it was written. */
    public static Press ofRenditions(Site site, Words words) {
        Site rendered =
                new Site(site.config().rendered(), site.archive(), site.overview(), site.past(), site.flatplan());
        return new Press(new Desk(rendered, words, true));
    }

    /** The view of a page, and the template that shows it. */
    public Composed compose(Page page) {
        Page shown = page instanceof Page.Rendition rendition ? rendition.original() : page;
        return shown.accept(new Composing(sheet(shown)));
    }

    private Sheet sheet(Page page) {
        return new Sheet(desk, page.url(), page.text().isPresent() || page instanceof PlanPage);
    }

    private record Composing(Sheet sheet) implements PageVisitor<Composed> {
        @Override
        public Composed home(Page.Home page) {
            return new Composed("home.ftlh", new HomePage(sheet).view());
        }

        @Override
        public Composed bulletin(Page.OfBulletin page) {
            return new Composed("bulletin.ftlh", new SeriesPages(sheet, page.series()).bulletin());
        }

        @Override
        public Composed year(Page.OfYear page) {
            return new Composed("year.ftlh", new SeriesPages(sheet, page.series()).year(page));
        }

        @Override
        public Composed issue(Page.OfIssue page) {
            return new Composed("issue.ftlh", new IssuePage(sheet, page).view());
        }

        @Override
        public Composed section(Page.OfSection page) {
            return new Composed("section.ftlh", new SeriesPages(sheet, page.series()).section(page));
        }

        @Override
        public Composed unit(Page.OfUnit page) {
            return new Composed("unit.ftlh", new EntityPages(sheet).unit(page));
        }

        @Override
        public Composed region(Page.OfRegion page) {
            return new Composed("region.ftlh", new EntityPages(sheet).region(page));
        }

        @Override
        public Composed topic(Page.OfTopic page) {
            return new Composed("topic.ftlh", new EntityPages(sheet).topic(page));
        }

        @Override
        public Composed units(Page.Units page) {
            return new Composed("units.ftlh", new IndexPages(sheet).units());
        }

        @Override
        public Composed regions(Page.Regions page) {
            return new Composed("regions.ftlh", new IndexPages(sheet).regions());
        }

        @Override
        public Composed topics(Page.Topics page) {
            return new Composed("topics.ftlh", new IndexPages(sheet).topics());
        }

        @Override
        public Composed partnerships(Page.Partnerships page) {
            return new Composed("partnerships.ftlh", new PartnershipsPage(sheet).view());
        }

        @Override
        public Composed articles(Page.Articles page) {
            return new Composed("articles.ftlh", new ArticlePages(sheet).list(page));
        }

        @Override
        public Composed article(Page.OfArticle page) {
            return new Composed("article.ftlh", new ArticlePages(sheet).article(page));
        }

        @Override
        public Composed plain(Page.Plain page) {
            return new Composed("page.ftlh", new ArticlePages(sheet).plain(page));
        }

        @Override
        public Composed plan(PlanPage page) {
            return page.accept(new PlanPress(sheet));
        }

        @Override
        public Composed overview(OverviewPage page) {
            return page.accept(new OverviewPress(sheet));
        }

        @Override
        public Composed past(PastPage page) {
            return page.accept(new PastPress(sheet));
        }

        @Override
        public Composed corrections(Page.Corrections page) {
            return new Composed("corrections.ftlh", new CorrectionsPage(sheet).view());
        }

        @Override
        public Composed search(Page.Search page) {
            return new Composed("search.ftlh", new SearchPage(sheet).view());
        }

        @Override
        public Composed notFound(Page.NotFound page) {
            String title = sheet.words().say("notFound");
            FrameComposer frame = new FrameComposer(sheet);
            List<LinkView> ways =
                    List.of(sheet.to(StandardPages.HOME, sheet.words().say("home")));
            return new Composed("404.ftlh", new NotFoundView(frame.frame(PageHead.of(title)), ways));
        }

        @Override
        public Composed rendition(Page.Rendition page) {
            throw new IllegalArgumentException("composed as its original is: " + page.url());
        }

        @Override
        public Composed moved(Page.Moved page) {
            Ref target = page.target();
            String title = sheet.words().say("moved");
            String href = sheet.href(new Target.Reference(target.kind().word(), target.id()))
                    .orElseGet(() -> sheet.way(target));
            LinkView link = new LinkView(title, Optional.of(href), Optional.of(Sheet.thing(target)));
            return new Composed("moved.ftlh", new MovedView(new FrameComposer(sheet).frame(PageHead.of(title)), link));
        }
    }
}
