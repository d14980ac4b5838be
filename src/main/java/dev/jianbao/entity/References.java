package dev.jianbao.entity;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/** Turns the names by which entities refer to each other into ids. */
record References(Catalogue catalogue, Diagnostics diagnostics) {
    Optional<EntityId> to(Optional<Located<String>> written, Class<? extends Entity> type) {
        return written.flatMap(name -> catalogue.find(name, type, diagnostics)).map(Entity::id);
    }

    List<EntityId> toAll(List<Located<String>> written, Class<? extends Entity> type) {
        return written.stream()
                .flatMap(name -> catalogue.find(name, type, diagnostics).stream())
                .<EntityId>map(Entity::id)
                .toList();
    }
}
