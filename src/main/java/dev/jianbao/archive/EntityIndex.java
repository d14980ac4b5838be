package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import java.util.List;

/** Where each entity, and each section of a bulletin, occurs: entries from the oldest to the newest. */
public final class EntityIndex {
    private final Register register;
    private final List<Entry> entries;

    EntityIndex(Register register, List<Entry> entries) {
        this.register = register;
        this.entries = entries;
    }

    /** What is about an entity or names it. */
    public List<Entry> of(EntityId entity) {
        return register.of(entity).among(entries);
    }

    /** What stands under a section of a bulletin, across its issues. */
    public List<Entry> ofSection(Ref section) {
        return register.ofSection(section).among(entries);
    }

    /** What involves both of two entities. */
    public List<Entry> ofBoth(EntityId one, EntityId other) {
        List<Entry> first = of(one);
        List<Entry> second = of(other);
        boolean swap = second.size() < first.size();
        EntityId sought = swap ? one : other;
        return (swap ? second : first)
                .stream().filter(entry -> entry.involved().has(sought)).toList();
    }
}
