package dev.jianbao.archive.stats;

import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The things by which items are counted: their names, and the order in which tables list them. */
final class Subjects {
    private static final int DEEPEST = 8;

    private final Map<Ref, Place> places = new HashMap<>();
    private final Map<EntityId, List<Region>> below = new HashMap<>();

    private record Place(String name, int order, int depth) {}

    Subjects(Catalogue catalogue, List<Bulletin> bulletins) {
        bulletins.forEach(this::add);
        catalogue.entities(Organisation.class).forEach(unit -> add(Ref.of(unit), unit.name(), 0));
        List<Region> outermost = new ArrayList<>();
        catalogue
                .entities(Region.class)
                .forEach(region -> region.parent()
                        .map(parent -> below.computeIfAbsent(parent, any -> new ArrayList<>()))
                        .orElse(outermost)
                        .add(region));
        outermost.forEach(region -> add(region, 0));
    }

    private void add(Bulletin bulletin) {
        bulletin.sections().forEach(section -> add(Ref.section(bulletin.id(), section.id()), section.name(), 0));
        add(Ref.bulletin(bulletin.id()), bulletin.shortName(), 0);
    }

    private void add(Region region, int depth) {
        add(Ref.of(region), region.name(), depth);
        if (depth < DEEPEST) {
            below.getOrDefault(region.id(), List.of()).forEach(each -> add(each, depth + 1));
        }
    }

    private void add(Ref ref, String name, int depth) {
        places.putIfAbsent(ref, new Place(name, places.size(), depth));
    }

    private Place place(Ref ref) {
        return places.getOrDefault(ref, new Place(ref.id(), Integer.MAX_VALUE, 0));
    }

    String name(Ref ref) {
        return place(ref).name();
    }

    int order(Ref ref) {
        return place(ref).order();
    }

    int depth(Ref ref) {
        return place(ref).depth();
    }
}
