package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Partnership;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the entities of a catalogue hang together, seen from above; each list is in the order of the catalogue. */
public final class Relations {
    private final Map<EntityId, List<EntityId>> below = new HashMap<>();
    private final Map<EntityId, List<EntityId>> unitsIn = new HashMap<>();
    private final Map<EntityId, List<Partnership>> partnerships = new HashMap<>();

    public Relations(Catalogue catalogue) {
        for (Entity entity : catalogue.entities()) {
            parent(entity).ifPresent(parent -> add(below, parent, entity.id()));
            if (entity instanceof Organisation unit) {
                unit.region().ifPresent(region -> add(unitsIn, region, unit.id()));
            }
        }
        for (Partnership each : catalogue.partnerships()) {
            Set<EntityId> sides = new LinkedHashSet<>(each.schools());
            each.university().ifPresent(sides::add);
            each.county().ifPresent(sides::add);
            sides.forEach(side -> add(partnerships, side, each));
        }
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /** What an entity belongs to: a body's parent, a region's region, the broader topic. */
    public static Optional<EntityId> parent(Entity entity) {
        if (entity instanceof Organisation unit) {
            return unit.parent();
        } else if (entity instanceof Region region) {
            return region.parent();
        }
        return ((Topic) entity).broader();
    }

    /** What belongs to an entity, of its own type. */
    public List<EntityId> below(EntityId entity) {
        return below.getOrDefault(entity, List.of());
    }

    /** The organisations that lie in a region itself. */
    public List<EntityId> unitsIn(EntityId region) {
        return unitsIn.getOrDefault(region, List.of());
    }

    /** The partnerships that name an entity on either side or among the schools. */
    public List<Partnership> partnerships(EntityId entity) {
        return partnerships.getOrDefault(entity, List.of());
    }
}
