package dev.jianbao.pages;

import dev.jianbao.entity.EntityId;

/** The addresses of pages that show no single thing of the archive. */
public final class StandardPages {
    public static final PageUrl HOME = new PageUrl("index.html");
    public static final PageUrl ARTICLES = new PageUrl("articles/index.html");
    public static final PageUrl PLANS = new PageUrl("plans/index.html");
    public static final PageUrl UNITS = new PageUrl("units/index.html");
    public static final PageUrl REGIONS = new PageUrl("regions/index.html");
    public static final PageUrl TOPICS = new PageUrl("topics/index.html");
    public static final PageUrl PARTNERSHIPS = new PageUrl("partnerships.html");
    public static final PageUrl CORRECTIONS = new PageUrl("corrections.html");
    public static final PageUrl SEARCH = new PageUrl("search.html");
    public static final PageUrl NOT_FOUND = new PageUrl("404.html");

    private StandardPages() {}

    /** The issues of one year of a bulletin. */
    public static PageUrl year(EntityId bulletin, int year) {
        return new PageUrl("bulletins/" + bulletin + "/" + year + "/index.html");
    }
}
