package dev.jianbao.pages;

/** One case for each kind of page, so that a new kind does not compile until everyone knows it. */
public interface PageVisitor<T> {
    T home(Page.Home page);

    T bulletin(Page.OfBulletin page);

    T year(Page.OfYear page);

    T issue(Page.OfIssue page);

    T section(Page.OfSection page);

    T unit(Page.OfUnit page);

    T region(Page.OfRegion page);

    T topic(Page.OfTopic page);

    T units(Page.Units page);

    T regions(Page.Regions page);

    T topics(Page.Topics page);

    T partnerships(Page.Partnerships page);

    T articles(Page.Articles page);

    T article(Page.OfArticle page);

    T plain(Page.Plain page);

    T plan(PlanPage page);

    T overview(OverviewPage page);

    T past(PastPage page);

    T corrections(Page.Corrections page);

    T search(Page.Search page);

    T notFound(Page.NotFound page);

    T moved(Page.Moved page);

    T rendition(Page.Rendition page);
}
