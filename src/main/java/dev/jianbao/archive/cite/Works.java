package dev.jianbao.archive.cite;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.cite.Work.Form;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import java.time.LocalDate;
import java.util.Optional;

/** Documents of the archive as citations name them. */
public final class Works {
    private Works() {}

    public static Work of(Issue issue, Optional<String> address) {
        String bulletin = bulletin(issue);
        return new Work(
                Form.ISSUE,
                key(Ref.of(issue.id())),
                Optional.of(issue.masthead().issuer()),
                issue.masthead().title().orElse(bulletin),
                false,
                Optional.of(bulletin),
                issue.id().year(),
                number(issue),
                Optional.empty(),
                Optional.of(issue.date()),
                false,
                address);
    }

    /** An item; {@code place} says in words where it stands in its issue. */
    public static Work of(Issue issue, Item item, String place, Optional<String> address) {
        return new Work(
                Form.ITEM,
                key(Ref.of(issue.id(), item.key())),
                Optional.of(item.facts().author().orElse(issue.masthead().issuer())),
                item.title(),
                false,
                Optional.of(bulletin(issue)),
                issue.id().year(),
                number(issue),
                Optional.of(place),
                Optional.of(issue.date()),
                false,
                address);
    }

    private static String bulletin(Issue issue) {
        return String.join("", issue.masthead().name());
    }

    /** The number alone; a supplement keeps its word. */
    private static Optional<String> number(Issue issue) {
        if (issue.number().ordinal().isEmpty()) {
            return Optional.empty();
        }
        boolean supplement = issue.number().slug().startsWith("s");
        return Optional.of(supplement ? issue.number().label() : issue.number().slug());
    }

    /** Of a repost, whoever its source names, and nobody else. */
    public static Work of(Article article, Optional<String> publisher, Optional<String> address) {
        Optional<String> author =
                article.origin().isPresent() ? article.origin().flatMap(Origin::name) : publisher;
        Optional<String> source = article.origin().flatMap(Origin::url).map(String::valueOf);
        return new Work(
                Form.NEWS,
                key(Ref.of(article.id())),
                author,
                article.title(),
                article.supplied(),
                Optional.empty(),
                article.id().year(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(article.date().value()),
                article.dateSupplied(),
                source.or(() -> address));
    }

    public static Work of(ActionPlan plan, Optional<String> address) {
        return part(plan, Ref.plan(plan.id()), Optional.empty(), address);
    }

    /** A measure; {@code place} says in words which one. */
    public static Work of(ActionPlan plan, Measure measure, String place, Optional<String> address) {
        return part(plan, Ref.of(plan.idOf(measure)), Optional.of(place), address);
    }

    private static Work part(ActionPlan plan, Ref ref, Optional<String> place, Optional<String> address) {
        Optional<LocalDate> date =
                plan.particulars().date().value().or(plan.particulars().drawnUp()::value);
        return new Work(
                Form.PLAN,
                key(ref),
                plan.particulars().issuer().value(),
                plan.title(),
                false,
                Optional.empty(),
                plan.period().value().start().getYear(),
                Optional.empty(),
                place,
                date,
                false,
                address);
    }

    private static String key(Ref ref) {
        String id = ref.id();
        StringBuilder key = new StringBuilder(id.length());
        boolean joined = false;
        for (int i = 0; i < id.length(); i++) {
            char unit = id.charAt(i);
            boolean kept = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
            if (kept || !joined) {
                key.append(kept ? unit : '-');
            }
            joined = !kept;
        }
        return key.toString();
    }
}
