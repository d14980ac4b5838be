package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each entity, and each section of a bulletin, occurs: entries from the oldest to the newest. */
public final class EntityIndex {
    private final Map<EntityId, List<Entry>> byEntity = new HashMap<>();
    private final Map<Ref, List<Entry>> bySection = new HashMap<>();

    /** Indexes entries that come from the oldest to the newest. */
    EntityIndex(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.involved().all().forEach(entity -> add(byEntity, entity, entry));
            if (entry instanceof Entry.OfItem item) {
                item.sectionId()
                        .ifPresent(section ->
                                add(bySection, Ref.section(item.issue().id().bulletin(), section), entry));
            }
        }
    }

    private static <K> void add(Map<K, List<Entry>> lists, K key, Entry entry) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }

    /** What is about an entity or names it. */
    public List<Entry> of(EntityId entity) {
        return Collections.unmodifiableList(byEntity.getOrDefault(entity, List.of()));
    }

    /** What stands under a section of a bulletin, across its issues. */
    public List<Entry> ofSection(Ref section) {
        return Collections.unmodifiableList(bySection.getOrDefault(section, List.of()));
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
