package dev.jianbao.entity;

import java.util.HashSet;
import java.util.Set;

/**
 * What the catalogue's files declare and could not be read, which was reported where it stands: that the documents which name
 * it find nothing is no further mistake.
 */
final class Unread {
    private final Set<Class<? extends Entity>> types = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** Adds all entities of a type: their file was not read to its end. */
    void add(Class<? extends Entity> type) {
        types.add(type);
    }

    /** Adds one entity, by what it is called. */
    void add(Names names) {
        names.all().forEach(this.names::add);
    }

    boolean holds(String name, Class<? extends Entity> type) {
        return types.contains(type) || names.contains(name);
    }
}
