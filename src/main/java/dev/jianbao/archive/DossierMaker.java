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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Links plans to the catalogue and to the entries that are evidence for their measures. */
final class DossierMaker {
    private final Catalogue catalogue;
    private final Register register;
    private final List<Entry> entries;
    private final InvolvedFinder finder;
    private final Diagnostics diagnostics;

    /**
     * @param entries from the oldest to the newest
     */
    DossierMaker(Catalogue catalogue, Register register, List<Entry> entries, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.register = register;
        this.entries = entries;
        this.finder = new InvolvedFinder(catalogue, diagnostics);
        this.diagnostics = diagnostics;
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
        return new PlanIndex(dossiers, new NamingFinder(catalogue));
    }

    private Dossier dossier(ActionPlan plan, Audit audit) {
        Map<String, SortedSet<Integer>> places = new HashMap<>();
        plan.measures().all().forEach(measure -> places.put(measure.key(), declared(plan, measure)));
        for (Report report : plan.reports()) {
            for (Report.Entry entry : report.entries()) {
                found(entry.reporter());
                SortedSet<Integer> reported =
                        places.computeIfAbsent(entry.measure().value(), any -> new TreeSet<>());
                entry.evidence().stream()
                        .map(each -> Ref.document(each.value()))
                        .filter(register::has)
                        .map(register::place)
                        .forEach(reported::add);
            }
        }
        Map<String, List<Entry>> evidence = new TreeMap<>();
        Map<String, Map<Duty, List<EntityId>>> bodies = new TreeMap<>();
        places.forEach((measure, those) ->
                evidence.put(measure, those.stream().map(entries::get).toList()));
        plan.measures().all().forEach(measure -> bodies.put(measure.key(), bodies(measure)));
        Prose[] texts = plan.texts().toArray(Prose[]::new);
        Involved involved = finder.find(plan.subjects(), Optional.empty(), texts);
        return new Dossier(plan, involved, audit, Following.of(plan), evidence, bodies);
    }

    /** The items that say themselves that a measure moves. */
    private SortedSet<Integer> declared(ActionPlan plan, Measure measure) {
        SortedSet<Integer> declared = new TreeSet<>();
        Places places = register.ofMeasure(plan.idOf(measure).toString());
        for (int at = 0; at < places.count(); at++) {
            declared.add(places.get(at));
        }
        return declared;
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
}
