package dev.jianbao.archive;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.Report;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.follow.Following;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Links plans to the catalogue and to the entries that are evidence for their measures. */
final class DossierMaker {
    private final Catalogue catalogue;
    private final InvolvedFinder finder;
    private final Diagnostics diagnostics;
    private final Map<Ref, Entry> entries = new HashMap<>();
    private final Map<String, Map<Ref, Entry>> evidence = new HashMap<>();

    /**
     * @param entries from the oldest to the newest
     */
    DossierMaker(Catalogue catalogue, InvolvedFinder finder, List<Entry> entries, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.finder = finder;
        this.diagnostics = diagnostics;
        for (Entry entry : entries) {
            this.entries.putIfAbsent(entry.ref(), entry);
            if (entry instanceof Entry.OfItem item) {
                item.item().facts().measures().forEach(measure -> add(measure.value(), entry));
            }
        }
    }

    PlanIndex index(List<ActionPlan> plans) {
        List<ActionPlan> open =
                plans.stream().filter(each -> !each.standing().isWithdrawn()).toList();
        Map<EntityId, Audit> audits = new TreeMap<>(Audit.of(open, diagnostics));
        List<Dossier> dossiers = new ArrayList<>();
        for (ActionPlan plan : open) {
            Audit audit = audits.get(plan.id());
            if (audit != null) {
                dossiers.add(dossier(plan, audit));
            }
        }
        return new PlanIndex(dossiers);
    }

    private void add(String measure, Entry entry) {
        evidence.computeIfAbsent(measure, any -> new LinkedHashMap<>()).putIfAbsent(entry.ref(), entry);
    }

    private Dossier dossier(ActionPlan plan, Audit audit) {
        for (Report report : plan.reports()) {
            for (Report.Entry entry : report.entries()) {
                found(entry.reporter());
                String measure = plan.id() + "/" + entry.measure().value();
                entry.evidence().forEach(each -> document(each.value()).ifPresent(shown -> add(measure, shown)));
            }
        }
        Map<String, List<Entry>> shown = new TreeMap<>();
        Map<String, Map<Duty, List<EntityId>>> bodies = new TreeMap<>();
        plan.measures().all().forEach(measure -> {
            Map<Ref, Entry> found = evidence.getOrDefault(plan.idOf(measure).toString(), Map.of());
            shown.put(
                    measure.key(),
                    found.values().stream()
                            .sorted(Comparator.comparing(Entry::date))
                            .toList());
            bodies.put(measure.key(), bodies(measure));
        });
        Prose[] texts = plan.texts().toArray(Prose[]::new);
        Involved involved = finder.find(plan.subjects(), Optional.empty(), texts);
        return new Dossier(plan, involved, audit, Following.of(plan), shown, bodies);
    }

    private Map<Duty, List<EntityId>> bodies(Measure measure) {
        Map<Duty, List<EntityId>> bodies = new EnumMap<>(Duty.class);
        measure.duties()
                .forEach((duty, named) -> bodies.put(
                        duty,
                        named.names().stream()
                                .flatMap(name -> found(Optional.of(name)))
                                .toList()));
        return bodies;
    }

    private Stream<EntityId> found(Optional<Located<String>> name) {
        return name.flatMap(each -> catalogue.find(each, Organisation.class, diagnostics)).map(Entity::id).stream();
    }

    /** The item or article that a report calls evidence. */
    private Optional<Entry> document(String id) {
        return Optional.ofNullable(entries.get(Ref.document(id)));
    }
}
