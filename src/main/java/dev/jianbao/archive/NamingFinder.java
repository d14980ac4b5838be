package dev.jianbao.archive;

import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueNames;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.source.markdown.NameSpotter;
import dev.jianbao.source.markdown.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a plan names whom: in its chapters, its measures, the names of its projects, and as the body that issued it. */
final class NamingFinder {
    private final Catalogue catalogue;
    private final NameSpotter names;

    NamingFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new CatalogueNames(catalogue);
    }

    /** The places of one entity. */
    private record Places(Set<Chapter> chapters, Set<Measure> measures, Set<Project> projects) {
        Places() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** By entity; all that the plan involves are there. */
    Map<EntityId, Naming> find(ActionPlan plan, Involved involved) {
        Map<EntityId, Places> named = new LinkedHashMap<>();
        involved.all().forEach(each -> places(each, named));
        List<Entity> issuer =
                plan.particulars().issuer().value().map(catalogue::named).orElse(List.of());
        if (issuer.size() == 1) {
            places(issuer.get(0).id(), named);
        }
        for (Chapter chapter : plan.chapters()) {
            chapter.body()
                    .mentions()
                    .forEach(each -> places(id(each), named).chapters().add(chapter));
        }
        plan.measures()
                .all()
                .forEach(measure -> Stream.concat(measure.title().stream(), measure.text().stream())
                        .flatMap(this::spotted)
                        .forEach(each -> places(each, named).measures().add(measure)));
        plan.projects()
                .map(ProjectTable::projects)
                .orElse(List.of())
                .forEach(project -> spotted(project.name().text())
                        .forEach(each -> places(each, named).projects().add(project)));

        Map<EntityId, Naming> namings = new HashMap<>();
        named.forEach((entity, places) -> namings.put(
                entity,
                new Naming(
                        plan,
                        List.copyOf(places.chapters()),
                        List.copyOf(places.measures()),
                        List.copyOf(places.projects()))));
        return namings;
    }

    private static Places places(EntityId entity, Map<EntityId, Places> named) {
        return named.computeIfAbsent(entity, any -> new Places());
    }

    private Stream<EntityId> spotted(String text) {
        return names.spot(text).stream().map(spot -> id(spot.named()));
    }

    private static EntityId id(Target.Reference name) {
        return new EntityId(name.id());
    }
}
