package dev.jianbao.archive.stats;

import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.entity.Region;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For whom an item counts. */
record Attribution(Catalogue catalogue) {
    private static final int DEEPEST = 8;

    Collection<Ref> refs(Subject subject, Filing item) {
        Involved involved = item.involved();
        return switch (subject) {
            case SENDERS ->
                involved.sender().flatMap(catalogue::entity).map(Ref::of).stream()
                        .toList();
            case UNITS -> declared(involved, Organisation.class).map(Ref::of).toList();
            case REGIONS -> regions(involved);
            case SECTIONS -> section(item).toList();
        };
    }

    private <E extends Entity> Stream<E> declared(Involved involved, Class<E> type) {
        return involved.declared().stream().flatMap(id -> catalogue.entity(id, type).stream());
    }

    private static Stream<Ref> section(Filing item) {
        return item.section().or(item::bulletin).stream();
    }

    private Set<Ref> regions(Involved involved) {
        Set<Ref> refs = new LinkedHashSet<>();
        declared(involved, Region.class).forEach(region -> addUpwards(Optional.of(region.id()), refs));
        if (refs.isEmpty()) {
            addUpwards(
                    involved.sender()
                            .flatMap(id -> catalogue.entity(id, Organisation.class))
                            .flatMap(Organisation::region),
                    refs);
        }
        return refs;
    }

    private void addUpwards(Optional<EntityId> from, Set<Ref> refs) {
        Optional<EntityId> next = from;
        for (int steps = 0; steps < DEEPEST && next.isPresent(); steps++) {
            Optional<Region> region = catalogue.entity(next.get(), Region.class);
            region.map(Ref::of).ifPresent(refs::add);
            next = region.flatMap(Region::parent);
        }
    }

    /** The kinds of those who sent items in. */
    Stream<OrganisationKind> kindsOfSenders(Collection<Filing> items) {
        return items.stream()
                .flatMap(item -> item.involved().sender().stream())
                .flatMap(id -> catalogue.entity(id, Organisation.class).stream())
                .map(Organisation::kind)
                .distinct();
    }
}
