package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.source.markdown.OutlineEntry;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.source.markdown.Target;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Everything a link can lead to, with the anchors there are on its page. Entries that readers may read are looked up among those. */
final class LinkTargets {
    private final Map<String, Ref> byPath = new HashMap<>();
    private final Map<Ref, Supplier<Set<String>>> anchors = new HashMap<>();
    private final Map<Ref, Set<String>> known = new ConcurrentHashMap<>();
    private final Set<Ref> withdrawn = new HashSet<>();
    private final Map<Ref, Ref> holders = new HashMap<>();
    private final Register entries;
    private final Set<String> assets;

    LinkTargets(Documents documents, Catalogue catalogue, Register entries, Set<String> assets) {
        this.entries = entries;
        this.assets = assets;
        documents.bulletins().forEach(bulletin -> {
            anchors.put(Ref.bulletin(bulletin.id()), Set::of);
            bulletin.sections().forEach(section -> anchors.put(Ref.section(bulletin.id(), section.id()), Set::of));
        });
        catalogue.entities().forEach(entity -> anchors.put(Ref.of(entity), Set::of));
        documents.issues().forEach(this::add);
        documents.articles().forEach(this::add);
        documents.pages().forEach(this::add);
        documents.plans().forEach(this::add);
    }

    private void add(Issue issue) {
        Ref ref = Ref.of(issue.id());
        byPath.put(issue.path(), ref);
        anchors.put(ref, () -> anchors(issue));
        if (issue.standing().isWithdrawn()) {
            withdrawn.add(ref);
            issue.items().forEach(item -> hold(Ref.of(issue.id(), item.key()), ref));
        }
    }

    private static Set<String> anchors(Issue issue) {
        Set<String> own = new HashSet<>();
        outline(issue.editorsNote(), own);
        for (Section section : issue.sections()) {
            own.add(section.anchor());
            for (Item item : section.items()) {
                own.add(item.anchor());
                outline(item.body(), own);
            }
        }
        return own;
    }

    private void add(Article article) {
        Ref ref = Ref.of(article.id());
        byPath.put(article.path(), ref);
        anchors.put(ref, () -> outline(article.body(), new HashSet<>()));
        if (article.standing().isWithdrawn()) {
            withdrawn.add(ref);
        }
    }

    private void add(PlainPage page) {
        Ref ref = Ref.page(page.id());
        byPath.put(page.path(), ref);
        anchors.put(ref, () -> outline(page.body(), new HashSet<>()));
    }

    private void add(ActionPlan plan) {
        Ref ref = Ref.plan(plan.id());
        byPath.put(plan.path(), ref);
        anchors.put(ref, () -> anchors(plan));
        if (plan.standing().isWithdrawn()) {
            withdrawn.add(ref);
        }
        plan.measures().all().forEach(measure -> hold(Ref.of(plan.idOf(measure)), ref));
    }

    private static Set<String> anchors(ActionPlan plan) {
        Set<String> own = new HashSet<>();
        plan.chapters().forEach(chapter -> own.add(chapter.anchor()));
        plan.texts().forEach(text -> outline(text, own));
        return own;
    }

    private void hold(Ref part, Ref document) {
        anchors.put(part, Set::of);
        holders.put(part, document);
    }

    private static Set<String> outline(Prose prose, Set<String> into) {
        prose.outline().stream().map(OutlineEntry::anchor).forEach(into::add);
        return into;
    }

    Optional<Destination> resolve(Target target) {
        if (target instanceof Target.External external) {
            return Optional.of(new Destination.Outside(external.url()));
        } else if (target instanceof Target.Asset asset) {
            return assets.contains(asset.path())
                    ? Optional.of(new Destination.Asset(asset.path(), asset.fragment()))
                    : Optional.empty();
        } else if (target instanceof Target.Page page) {
            return Optional.ofNullable(byPath.get(page.path())).flatMap(ref -> thing(ref, page.fragment()));
        }
        Target.Reference reference = (Target.Reference) target;
        return Ref.parse(reference.kind() + ":" + reference.id()).flatMap(ref -> thing(ref, ""));
    }

    /** A thing that is there. A withdrawn document has lost its anchors, so links lead to its head. */
    private Optional<Destination> thing(Ref ref, String fragment) {
        if (!anchors.containsKey(ref) && !entries.has(ref)) {
            return Optional.empty();
        }
        Ref holder = holders.getOrDefault(ref, ref);
        if (withdrawn.contains(holder)) {
            return Optional.of(new Destination.Thing(holder, ""));
        }
        return fragment.isEmpty() || known(ref).contains(fragment)
                ? Optional.of(new Destination.Thing(ref, fragment))
                : Optional.empty();
    }

    /** The anchors on the page of a source file; none where it has no page. */
    Set<String> anchors(String path) {
        Ref ref = byPath.get(path);
        return ref == null ? Set.of() : Collections.unmodifiableSet(known(ref));
    }

    /** Found when they are first asked for: most documents are linked to as a whole. */
    private Set<String> known(Ref ref) {
        return known.computeIfAbsent(
                ref, any -> anchors.getOrDefault(ref, Set::of).get());
    }

    /** Whether a target's document is there, whatever its anchor. */
    boolean hasDocument(Target target) {
        return target instanceof Target.Page page && byPath.containsKey(page.path());
    }
}
