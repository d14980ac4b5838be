package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.entity.EntityId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What lists list: an item of an issue, or an article. Entries are ordered by date, then by their place in the archive. */
public sealed interface Entry {
    Ref ref();

    /** The date of the document it stands in. */
    LocalDate date();

    String title();

    /** The entities it is about, found in the catalogue. */
    Involved involved();

    /** Gives the entry to the case that fits it. */
    <T> T map(Function<OfItem, T> item, Function<OfArticle, T> article);

    /**
     * An item.
     *
     * @param ref its name
     * @param issue it stands in
     * @param section it stands under
     * @param item the item
     * @param involved whom it is about
     */
    record OfItem(Ref ref, Issue issue, Section section, Item item, Involved involved) implements Entry {
        static OfItem of(Issue issue, Section section, Item item, Involved involved) {
            return new OfItem(Ref.of(issue.id(), item.key()), issue, section, item, involved);
        }

        @Override
        public LocalDate date() {
            return issue.date();
        }

        @Override
        public String title() {
            return item.title();
        }

        /** The bulletin's section it stands under, if any. */
        public Optional<EntityId> sectionId() {
            return section.section().map(each -> each.id());
        }

        @Override
        public <T> T map(Function<OfItem, T> item, Function<OfArticle, T> article) {
            return item.apply(this);
        }
    }

    /**
     * An article.
     *
     * @param ref its name
     * @param article the article
     * @param involved whom it is about
     */
    record OfArticle(Ref ref, Article article, Involved involved) implements Entry {
        static OfArticle of(Article article, Involved involved) {
            return new OfArticle(Ref.of(article.id()), article, involved);
        }

        @Override
        public LocalDate date() {
            return article.date().value();
        }

        @Override
        public String title() {
            return article.title();
        }

        @Override
        public <T> T map(Function<OfItem, T> item, Function<OfArticle, T> article) {
            return article.apply(this);
        }
    }
}
