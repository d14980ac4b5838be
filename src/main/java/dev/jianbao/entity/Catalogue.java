package dev.jianbao.entity;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The declared organisations, regions and topics, found by id or by any of their names. */
public final class Catalogue {
    private final Map<EntityId, Entity> byId;
    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final List<Partnership> partnerships;
    private final Unread unread;
    private final Map<String, List<String>> nearest = new ConcurrentHashMap<>();

    /** The order of the entities is the order of the catalogue's files; of two with one id the first counts. */
    public Catalogue(Collection<Entity> entities, List<Partnership> partnerships) {
        this(entities, partnerships, new Unread());
    }

    Catalogue(Collection<Entity> entities, List<Partnership> partnerships, Unread unread) {
        Map<EntityId, Entity> all = new LinkedHashMap<>();
        entities.forEach(each -> all.putIfAbsent(each.id(), each));
        this.byId = all;
        this.partnerships = List.copyOf(partnerships);
        this.unread = unread;
        all.values()
                .forEach(each -> each.names()
                        .all()
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>(1))
                                .add(each)));
    }

    public Collection<Entity> entities() {
        return byId.values();
    }

    public <E extends Entity> Stream<E> entities(Class<E> type) {
        return byId.values().stream().filter(type::isInstance).map(type::cast);
    }

    public List<Partnership> partnerships() {
        return partnerships;
    }

    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entity of a type that has this id. */
    public <E extends Entity> Optional<E> entity(EntityId id, Class<E> type) {
        Entity found = byId.get(id);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** All that bear a name, full, short or former. */
    public List<Entity> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The one organisation that bears a name; empty where none does, or several. */
    public Optional<Organisation> organisation(String name) {
        List<Organisation> bearing = named(name).stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .toList();
        return bearing.size() == 1 ? Optional.of(bearing.get(0)) : Optional.empty();
    }

    /**
     * The one entity of a type that an author meant by a name or an id. One that is unknown, or that may be several, is
     * reported; the nearest names are offered.
     */
    public <E extends Entity> Optional<E> find(Located<String> written, Class<E> type, Diagnostics diagnostics) {
        List<E> found = candidates(written.value(), type);
        if (found.isEmpty() && !isUnread(written.value(), type)) {
            diagnostics.add(Diagnostic.of(unknown(type), written.range(), written.value())
                    .withNearest(nearest(written.value(), type)));
        } else if (found.size() > 1) {
            List<String> ids = found.stream().map(each -> each.id().value()).toList();
            diagnostics.report(Code.AMBIGUOUS_NAME, written.range(), written.value(), String.join(" / ", ids));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The names near an unknown one; looked for once, however often it is written. */
    private <E extends Entity> List<String> nearest(String name, Class<E> type) {
        return nearest.computeIfAbsent(
                type.getSimpleName() + ":" + name,
                any -> Nearest.of(
                        name, entities(type).flatMap(each -> each.names().all()).toList()));
    }

    /** Whether an entity was declared, or may have been, in what could not be read. */
    public boolean isUnread(String name, Class<? extends Entity> type) {
        return unread.holds(name, type);
    }

    private <E extends Entity> List<E> candidates(String written, Class<E> type) {
        if (EntityId.isValid(written)) {
            Optional<E> exact = entity(new EntityId(written), type);
            if (exact.isPresent()) {
                return List.of(exact.get());
            }
        }
        List<E> bearing = new ArrayList<>(1);
        List<E> inFull = new ArrayList<>(1);
        for (Entity each : named(written)) {
            if (type.isInstance(each)) {
                bearing.add(type.cast(each));
                if (each.name().equals(written)) {
                    inFull.add(type.cast(each));
                }
            }
        }
        return inFull.size() == 1 ? inFull : bearing;
    }

    private static Code unknown(Class<? extends Entity> type) {
        if (type == Region.class) {
            return Code.UNKNOWN_REGION;
        }
        return type == Topic.class ? Code.UNKNOWN_TOPIC : Code.UNKNOWN_ORGANISATION;
    }
}
