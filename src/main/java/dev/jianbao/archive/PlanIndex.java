package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plans of the archive, which bodies have to do with which measures, and where plans name whom. */
public final class PlanIndex {
    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private final Map<EntityId, List<Commitment>> commitments = new HashMap<>();
    private final Map<EntityId, List<Naming>> namings = new HashMap<>();

    PlanIndex(Collection<Dossier> all, NamingFinder finder) {
        all.forEach(each -> dossiers.put(each.plan().id().value(), each));
        dossiers.values().forEach(each -> {
            commit(each);
            finder.find(each.plan(), each.involved())
                    .forEach((entity, naming) -> namings.computeIfAbsent(entity, any -> new ArrayList<>())
                            .add(naming));
        });
    }

    private void commit(Dossier dossier) {
        dossier.following()
                .positions()
                .forEach(position -> dossier.bodies()
                        .getOrDefault(position.measure().key(), Map.of())
                        .forEach((duty, bodies) -> bodies.forEach(body -> commitments
                                .computeIfAbsent(body, any -> new ArrayList<>())
                                .add(new Commitment(dossier.plan(), position, duty)))));
    }

    /** All plans, by id. */
    public List<Dossier> all() {
        return List.copyOf(dossiers.values());
    }

    public Collection<String> ids() {
        return Collections.unmodifiableCollection(dossiers.keySet());
    }

    public boolean has(String plan) {
        return dossiers.containsKey(plan);
    }

    public Optional<Dossier> plan(EntityId plan) {
        return Optional.ofNullable(dossiers.get(plan.value()));
    }

    /** The measures that a body has to do with, by plan, then in the order of the plan. */
    public List<Commitment> of(EntityId body) {
        return Collections.unmodifiableList(commitments.getOrDefault(body, List.of()));
    }

    /** Where plans name an entity, by plan. */
    public List<Naming> naming(EntityId entity) {
        return Collections.unmodifiableList(namings.getOrDefault(entity, List.of()));
    }
}
