package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The things that stand near one that is not there: items of its issue, issues and articles of its year, entities of its
 * kind. Few enough to compare each with what was written, however large the archive.
 */
final class Relatives {
    private static final int OFFERED = 3;

    private final Archive archive;
    private final Map<String, List<Ref>> byParent = new HashMap<>();

    Relatives(Archive archive) {
        this.archive = archive;
    }

    /**
     * What the author may have meant.
     *
     * @param missing what is not there
     * @param form how references are written where it stands
     */
    List<String> nearest(Ref missing, Function<Ref, String> form) {
        Stream<String> named = archive.catalogue().named(missing.id()).stream()
                .map(Ref::of)
                .filter(ref -> ref.kind() == missing.kind())
                .map(form);
        Stream<String> like =
                Nearest.of(form.apply(missing), of(missing).stream().map(form).toList()).stream();
        return Stream.concat(named, like).distinct().limit(OFFERED).toList();
    }

    private List<Ref> of(Ref missing) {
        return switch (missing.kind()) {
            case ITEM -> items(missing);
            case ISSUE, ARTICLE, PAGE, BULLETIN, SECTION, PLAN, MEASURE -> siblings(missing);
            case UNIT, REGION, TOPIC ->
                archive.catalogue().entities().stream()
                        .map(Ref::of)
                        .filter(ref -> ref.kind() == missing.kind())
                        .toList();
        };
    }

    private List<Ref> items(Ref missing) {
        int hash = Math.max(0, missing.id().indexOf('#'));
        List<Ref> own = byParent().getOrDefault(missing.id().substring(0, hash), List.of());
        if (!own.isEmpty()) {
            return own;
        }
        String key = missing.id().substring(hash);
        return siblings(new Ref(RefKind.ISSUE, missing.id().substring(0, hash))).stream()
                .map(issue -> new Ref(RefKind.ITEM, issue.id() + key))
                .toList();
    }

    private List<Ref> siblings(Ref missing) {
        return byParent().getOrDefault(parent(missing), List.of());
    }

    private Map<String, List<Ref>> byParent() {
        if (byParent.isEmpty()) {
            archive.series().forEach(this::add);
            archive.documents().issues().forEach(this::add);
            archive.documents().articles().forEach(article -> add(Ref.of(article.id())));
            archive.documents().pages().forEach(page -> add(Ref.page(page.id())));
            archive.documents().plans().forEach(this::add);
        }
        return byParent;
    }

    private void add(Series series) {
        add(Ref.bulletin(series.bulletin().id()));
        series.bulletin()
                .sections()
                .forEach(section -> add(Ref.section(series.bulletin().id(), section.id())));
    }

    private void add(ActionPlan plan) {
        add(Ref.plan(plan.id()));
        plan.measures().all().forEach(measure -> add(Ref.of(plan.idOf(measure))));
    }

    private void add(Issue issue) {
        add(Ref.of(issue.id()));
        issue.items().forEach(item -> add(Ref.of(issue.id(), item.key())));
    }

    private void add(Ref ref) {
        byParent.computeIfAbsent(parent(ref), any -> new ArrayList<>()).add(ref);
    }

    /** Under what a thing is listed: {@code b/2024} for an issue, the issue for an item, its kind where nothing is above. */
    private static String parent(Ref ref) {
        int end = ref.id().lastIndexOf(ref.kind() == RefKind.ITEM ? '#' : '/');
        boolean top = end < 0 || ref.kind() == RefKind.PAGE;
        String above = top ? "" : ref.id().substring(0, end);
        return ref.kind() == RefKind.ITEM ? above : ref.kind().word() + ":" + above;
    }
}
