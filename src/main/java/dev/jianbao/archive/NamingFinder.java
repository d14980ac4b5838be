package dev.jianbao.archive;

import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueNames;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.source.markdown.NameSpotter;
import dev.jianbao.source.markdown.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds where a plan names whom: in its chapters, its measures, the names of its projects, and as the body that issued it. */
final class NamingFinder {
    private final Catalogue catalogue;
    private final NameSpotter names;

    NamingFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new CatalogueNames(catalogue);
    }

    /** What names one entity, each once. */
    private record Found(List<Chapter> chapters, List<Measure> measures, List<Project> projects) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** By entity; all that the plan involves are there. */
    Map<EntityId, Naming> find(ActionPlan plan, Involved involved) {
        Map<EntityId, Found> named = new HashMap<>();
        involved.all().forEach(each -> of(each, named));
        plan.particulars().issuer().value().flatMap(catalogue::organisation).ifPresent(each -> of(each.id(), named));
        for (Chapter chapter : plan.chapters()) {
            chapter.body().mentions().stream()
                    .map(NamingFinder::id)
                    .distinct()
                    .forEach(each -> of(each, named).chapters().add(chapter));
        }
        plan.measures()
                .all()
                .forEach(measure -> Stream.concat(measure.title().stream(), measure.text().stream())
                        .flatMap(this::spotted)
                        .distinct()
                        .forEach(each -> of(each, named).measures().add(measure)));
        plan.projects()
                .map(ProjectTable::projects)
                .orElse(List.of())
                .forEach(project -> spotted(project.name().text())
                        .distinct()
                        .forEach(each -> of(each, named).projects().add(project)));

        Map<EntityId, Naming> namings = new HashMap<>();
        named.forEach((entity, found) ->
                namings.put(entity, new Naming(plan, found.chapters(), found.measures(), found.projects())));
        return namings;
    }

    private static Found of(EntityId entity, Map<EntityId, Found> named) {
        return named.computeIfAbsent(entity, any -> new Found());
    }

    private Stream<EntityId> spotted(String text) {
        return names.spot(text).stream().map(spot -> id(spot.named()));
    }

    private static EntityId id(Target.Reference name) {
        return new EntityId(name.id());
    }
}
