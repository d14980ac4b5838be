package dev.jianbao.entity;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of the catalogue as a whole: hierarchies without loops, names that mean one thing in prose, where topics are not linked. */
record CatalogueShape(Catalogue catalogue, Diagnostics diagnostics) {
    void check() {
        for (Entity entity : catalogue.entities()) {
            if (isItsOwnAncestor(entity)) {
                diagnostics.report(Code.PARENT_LOOP, entity.declared(), entity.name());
            }
            entity.names().all().distinct().forEach(name -> shared(name, entity));
        }
    }

    private boolean isItsOwnAncestor(Entity entity) {
        Set<EntityId> seen = new HashSet<>();
        for (Optional<EntityId> above = above(entity);
                above.isPresent();
                above = catalogue.entity(above.get()).flatMap(CatalogueShape::above)) {
            if (above.get().equals(entity.id())) {
                return true;
            }
            if (!seen.add(above.get())) {
                return false;
            }
        }
        return false;
    }

    private static Optional<EntityId> above(Entity entity) {
        if (entity instanceof Organisation organisation) {
            return organisation.parent();
        }
        return entity instanceof Region region ? region.parent() : ((Topic) entity).broader();
    }

    private void shared(String name, Entity entity) {
        List<Entity> bearing = catalogue.named(name).stream()
                .filter(each -> !(each instanceof Topic))
                .toList();
        if (bearing.size() > 1 && bearing.get(0) == entity) {
            List<String> others =
                    bearing.stream().skip(1).map(each -> each.id().value()).toList();
            diagnostics.report(Code.SHARED_NAME, entity.declared(), name, String.join(" / ", others));
        }
    }
}
