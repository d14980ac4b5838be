package dev.jianbao.pages;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import java.util.List;
import java.util.Optional;

/** One planned page of the site: what it shows and where it stands. */
public sealed interface Page
        permits Page.Home,
                Page.OfBulletin,
                Page.OfYear,
                Page.OfIssue,
                Page.OfSection,
                Page.OfUnit,
                Page.OfRegion,
                Page.OfTopic,
                Page.Units,
                Page.Regions,
                Page.Topics,
                Page.Partnerships,
                Page.Articles,
                Page.OfArticle,
                Page.Plain,
                Page.Corrections,
                Page.NotFound,
                Page.Search,
                Page.Moved,
                Page.Rendition,
                OverviewPage,
                PastPage,
                PlanPage {
    PageUrl url();

    <T> T accept(PageVisitor<T> visitor);

    /**
     * The path of the document whose text this page shows. A page of no document shows the text of none; only those of a plan, of
     * which all files count, need not say which.
     */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** What an author wrote that made this page, if one source did. */
    default Optional<SourceRange> origin() {
        return Optional.empty();
    }

    /** The first page of the site. */
    record Home(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.home(this);
        }
    }

    /** A bulletin with its issues, year by year. */
    record OfBulletin(PageUrl url, Series series) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.bulletin(this);
        }
    }

    /** The issues of one year of a bulletin, with what is in them; {@code issues} are those of the year, oldest first. */
    record OfYear(PageUrl url, Series series, int year, List<Issue> issues) implements Page {
        public OfYear {
            issues = List.copyOf(issues);
        }

        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.year(this);
        }
    }

    /** An issue, with the issues before and after it in its bulletin. */
    record OfIssue(PageUrl url, Series series, Issue issue, Optional<Issue> previous, Optional<Issue> next)
            implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.issue(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(issue.standing().source());
        }

        @Override
        public Optional<String> text() {
            return Optional.of(issue.path());
        }
    }

    /** A section of a bulletin, across its issues. */
    record OfSection(PageUrl url, Series series, BulletinSection section, Slice slice) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.section(this);
        }
    }

    /** An organisation and what involves it. */
    record OfUnit(PageUrl url, Organisation unit, Slice slice) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.unit(this);
        }
    }

    /** A region, its units and what involves it. */
    record OfRegion(PageUrl url, Region region, Slice slice) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.region(this);
        }
    }

    /** A topic and what is about it. */
    record OfTopic(PageUrl url, Topic topic, Slice slice) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.topic(this);
        }
    }

    /** All organisations. */
    record Units(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.units(this);
        }
    }

    /** All regions, as a tree. */
    record Regions(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.regions(this);
        }
    }

    /** All topics. */
    record Topics(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.topics(this);
        }
    }

    /** Universities by counties: who is paired with whom. */
    record Partnerships(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.partnerships(this);
        }
    }

    /** Articles, the newest first. */
    record Articles(PageUrl url, Slice slice) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.articles(this);
        }
    }

    /** An article, with those before and after it in time. */
    record OfArticle(PageUrl url, Article article, Optional<Article> previous, Optional<Article> next) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.article(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(article.standing().source());
        }

        @Override
        public Optional<String> text() {
            return Optional.of(article.path());
        }
    }

    /** A plain page. */
    record Plain(PageUrl url, PlainPage page) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.plain(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(page.standing().source());
        }

        @Override
        public Optional<String> text() {
            return Optional.of(page.path());
        }
    }

    /** Every correction and withdrawal. */
    record Corrections(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.corrections(this);
        }
    }

    /** Where readers search. */
    record Search(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.search(this);
        }
    }

    /** What a server shows for an address that does not exist. */
    record NotFound(PageUrl url) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.notFound(this);
        }
    }

    /** A page of a document in traditional characters, derived from {@code original}; its anchors are those of the original. */
    record Rendition(PageUrl url, Page original) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.rendition(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return original.origin();
        }

        @Override
        public Optional<String> text() {
            return original.text();
        }
    }

    /** An earlier address of a document, which leads on to it; {@code alias} is where the author wrote it. */
    record Moved(PageUrl url, Ref target, SourceRange alias) implements Page {
        @Override
        public <T> T accept(PageVisitor<T> visitor) {
            return visitor.moved(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(alias);
        }
    }
}
