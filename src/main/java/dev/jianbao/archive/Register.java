package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where entries stand in the archive, by all that they are filed under, places ascending. Made of filings alone: it stands for as
 * long as what takes the place of an entry is filed alike.
 */
public final class Register {
    /** No place. */
    static final int NOWHERE = -1;

    private final Map<Ref, Integer> byRef = new HashMap<>();
    private final Map<EntityId, Places> byEntity = new HashMap<>();
    private final Map<Ref, Places> bySection = new HashMap<>();
    private final Map<String, Places> byMeasure = new HashMap<>();
    private final Places articles = new Places();

    Register(List<Entry> entries) {
        for (int place = 0; place < entries.size(); place++) {
            add(Filing.of(entries.get(place)), place);
        }
    }

    private void add(Filing filing, int place) {
        byRef.putIfAbsent(filing.ref(), place);
        for (EntityId entity : filing.involved().all()) {
            add(byEntity, entity, place);
        }
        if (filing.issue().isEmpty()) {
            articles.add(place);
        }
        if (filing.section().isPresent()) {
            add(bySection, filing.section().get(), place);
        }
        for (String measure : filing.measures()) {
            add(byMeasure, measure, place);
        }
    }

    private static <K> void add(Map<K, Places> places, K key, int place) {
        places.computeIfAbsent(key, any -> new Places()).add(place);
    }

    /** Whether there is an entry of this name. */
    boolean has(Ref entry) {
        return byRef.containsKey(entry);
    }

    /** Where the entry of a name stands; {@link #NOWHERE} if there is none. */
    int find(Ref entry) {
        return byRef.getOrDefault(entry, NOWHERE);
    }

    /** Where the entry of a name stands, or else the first place. */
    public int place(Ref entry) {
        return byRef.getOrDefault(entry, 0);
    }

    /** The entries that involve an entity. */
    public Places of(EntityId entity) {
        return byEntity.getOrDefault(entity, new Places());
    }

    /** Those under a section of a bulletin, across its issues. */
    public Places ofSection(Ref section) {
        return bySection.getOrDefault(section, new Places());
    }

    /** Those that are articles. */
    public Places articles() {
        return articles;
    }

    /** Those that are evidence for a measure. */
    public Places ofMeasure(String measure) {
        return byMeasure.getOrDefault(measure, new Places());
    }
}
