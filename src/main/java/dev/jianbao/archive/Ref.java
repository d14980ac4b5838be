package dev.jianbao.archive;

import dev.jianbao.article.ArticleId;
import dev.jianbao.bulletin.IssueId;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.plan.MeasureId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names one thing of the archive, as links, lists and machines do.
 *
 * @param kind what it is
 * @param id which one: {@code work-bulletin/2024/12} for an issue, {@code work-bulletin/2024/12#7} for an item,
 *     {@code 2025/some-slug} for an article, {@code work-bulletin/provincial} for a section, {@code demo-2022/7} for a
 *     measure, an id for an entity or a plan
 */
public record Ref(RefKind kind, String id) implements Comparable<Ref> {
    private static final String ARTICLES = "articles/";

    public static Ref of(IssueId issue) {
        return new Ref(RefKind.ISSUE, issue.toString());
    }

    /** An item of an issue, by the key that is its ordinal or the author's id. */
    public static Ref of(IssueId issue, String key) {
        return new Ref(RefKind.ITEM, issue + "#" + key);
    }

    public static Ref of(ArticleId article) {
        return new Ref(RefKind.ARTICLE, article.year() + "/" + article.slug());
    }

    public static Ref of(MeasureId measure) {
        return new Ref(RefKind.MEASURE, measure.toString());
    }

    public static Ref plan(EntityId plan) {
        return new Ref(RefKind.PLAN, plan.value());
    }

    public static Ref of(Entity entity) {
        if (entity instanceof Organisation) {
            return new Ref(RefKind.UNIT, entity.id().value());
        }
        return new Ref(
                entity instanceof Region ? RefKind.REGION : RefKind.TOPIC,
                entity.id().value());
    }

    public static Ref bulletin(EntityId bulletin) {
        return new Ref(RefKind.BULLETIN, bulletin.value());
    }

    public static Ref section(EntityId bulletin, EntityId section) {
        return new Ref(RefKind.SECTION, bulletin + "/" + section);
    }

    public static Ref page(String id) {
        return new Ref(RefKind.PAGE, id);
    }

    /** The bulletin of a section, an issue or an item. */
    public Ref bulletin() {
        return new Ref(RefKind.BULLETIN, id.substring(0, id.indexOf('/')));
    }

    /** Reads {@code kind:id}; empty where the kind is none of ours. */
    public static Optional<Ref> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : RefKind.of(text.substring(0, colon)).map(kind -> new Ref(kind, text.substring(colon + 1)));
    }

    /** Reads the id of a document as pages show it: {@code b/2024/12}, {@code b/2024/12#7} or {@code articles/2025/slug}. */
    public static Ref document(String id) {
        if (id.startsWith(ARTICLES)) {
            return new Ref(RefKind.ARTICLE, id.substring(ARTICLES.length()));
        }
        return new Ref(id.contains("#") ? RefKind.ITEM : RefKind.ISSUE, id);
    }

    /** The id by which pages, feeds and lists show the thing, unique among its kind. */
    public String shown() {
        return kind == RefKind.ARTICLE ? ARTICLES + id : id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref ref && kind == ref.kind && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + kind.ordinal();
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** As an author writes it in a link: {@code item:work-bulletin/2024/12#7}. */
    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
