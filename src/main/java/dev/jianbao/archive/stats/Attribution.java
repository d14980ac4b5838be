package dev.jianbao.archive.stats;

import dev.jianbao.archive.Entry;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For whom an item counts. */
record Attribution(Catalogue catalogue) {
    private static final int DEEPEST = 8;

    Collection<Ref> refs(Subject subject, Entry.OfItem item) {
        Involved involved = item.involved();
        return switch (subject) {
            case SENDERS ->
                involved.sender().flatMap(catalogue::entity).map(Ref::of).stream()
                        .toList();
            case UNITS -> declared(involved, Organisation.class).map(Ref::of).toList();
            case REGIONS -> regions(involved);
            case SECTIONS -> List.of(section(item));
        };
    }

    private <E extends Entity> Stream<E> declared(Involved involved, Class<E> type) {
        return involved.declared().stream().flatMap(id -> catalogue.entity(id, type).stream());
    }

    private static Ref section(Entry.OfItem item) {
        EntityId bulletin = item.issue().id().bulletin();
        return item.sectionId().map(id -> Ref.section(bulletin, id)).orElseGet(() -> Ref.bulletin(bulletin));
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
    Stream<OrganisationKind> kindsOfSenders(Collection<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.involved().sender().stream())
                .flatMap(id -> catalogue.entity(id, Organisation.class).stream())
                .map(Organisation::kind)
                .distinct();
    }
}
