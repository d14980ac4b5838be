package dev.jianbao.render.html.tags;

import dev.jianbao.config.PageTags;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.document.Standing;
import dev.jianbao.render.html.view.Frame.Meta;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page tags (网页标签) of 国办发〔2017〕47号, annex 1. Their names mean the same in upper and lower case, so that
 * {@code Description} and {@code Keywords} are also what search engines read.
 */
public final class PageTagging {
    private final SiteConfig config;

    public PageTagging(SiteConfig config) {
        this.config = config;
    }

    /** The tags that every page bears; more may be added. */
    public List<Meta> site() {
        PageTags own = config.pageTags();
        List<Meta> tags = new ArrayList<>();
        tags.add(new Meta("SiteName", own.siteName()));
        own.siteDomain().ifPresent(domain -> tags.add(new Meta("SiteDomain", domain)));
        own.siteIdCode().ifPresent(code -> tags.add(new Meta("SiteIDCode", code)));
        return tags;
    }

    /**
     * A column (栏目), which all pages but the home page belong to.
     *
     * @param name ColumnName
     * @param description ColumnDescription, the name where nothing is said
     * @param keywords ColumnKeywords, the name where there are none
     * @param type ColumnType
     */
    record Column(String name, Optional<String> description, List<String> keywords, String type) {
        Column {
            keywords = List.copyOf(keywords);
        }

        List<Meta> tags() {
            List<Meta> tags = new ArrayList<>();
            tags.add(new Meta("ColumnName", name));
            tags.add(new Meta("ColumnDescription", description.orElse(name)));
            tags.add(new Meta("ColumnKeywords", keywords.isEmpty() ? name : String.join(",", keywords)));
            tags.add(new Meta("ColumnType", type));
            return tags;
        }

        /** The same with a description that search engines read too, for the column's own page. */
        List<Meta> ownTags() {
            List<Meta> tags = tags();
            description.ifPresent(text -> tags.add(new Meta("Description", text)));
            return tags;
        }
    }

    /**
     * A document.
     *
     * @param title ArticleTitle
     * @param published PubDate, at midnight where no time of day is stated; empty where nobody knows
     * @param source ContentSource
     * @param standing its keywords, summary and authors
     */
    record Document(String title, Optional<LocalDateTime> published, String source, Standing standing) {
        List<Meta> tags() {
            List<Meta> tags = new ArrayList<>();
            tags.add(new Meta("ArticleTitle", title));
            published.ifPresent(moment -> tags.add(new Meta(
                    "PubDate",
                    moment.toLocalDate() + " " + moment.toLocalTime().toString().substring(0, 5))));
            tags.add(new Meta("ContentSource", source));
            List<String> authors = standing.credits().written().names();
            if (!authors.isEmpty()) {
                tags.add(new Meta("Author", String.join(",", authors)));
            }
            if (!standing.keywords().isEmpty()) {
                String keywords = String.join(",", standing.keywords());
                tags.add(new Meta("Keywords", keywords));
            }
            standing.summary().ifPresent(summary -> tags.add(new Meta("Description", summary)));
            return tags;
        }
    }
}
