package dev.jianbao.archive.overview;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.EntityIndex;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.IssueId;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Topic;
import dev.jianbao.source.Located;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which entries are akin: those that declare the same units or topics, or are evidence for the same measure. Of those
 * who share one of these only the nearest before and behind in time are looked at, so that the work for an entry does not grow with the
 * archive. What nearly every entry declares makes no two akin.
 */
public final class Kindred {
    private static final int NEAR = 6;
    private static final int FURTHEST = 24;
    private static final int MOST_SHARED = 8;
    private static final int MOST_KIN = 3;
    private static final int ENOUGH = 3;
    private static final int OF_MEASURE = 5;
    private static final int OF_TOPIC = 3;
    private static final int OF_UNIT = 3;
    private static final int OF_REGION = 1;

    /** What this part of all entries declares is no mark of any of them; of few entries it may be. */
    private static final int COMMON_PART = 5;

    private static final int FEW = 40;

    private final Catalogue catalogue;
    private final EntityIndex index;
    private final Map<Ref, Integer> places = new HashMap<>();
    private final Map<String, List<Entry>> byMeasure = new HashMap<>();

    private Kindred(Archive archive) {
        this.catalogue = archive.catalogue();
        this.index = archive.index();
        for (Entry entry : archive.entries()) {
            places.put(entry.ref(), places.size());
            measures(entry)
                    .forEach(measure -> byMeasure
                            .computeIfAbsent(measure, any -> new ArrayList<>())
                            .add(entry));
        }
    }

    static Kindred of(Archive archive) {
        return new Kindred(archive);
    }

    private static Stream<String> measures(Entry entry) {
        return entry.map(item -> item.item().facts().measures().stream().map(Located::value), article -> Stream.of());
    }

    /** An entry that shares something, and how much. */
    private record Kin(Entry entry, int mark) {
        Kin and(Kin same) {
            return new Kin(entry, mark + same.mark);
        }
    }

    /** The entries most akin to one, {@value #MOST_KIN} at most, the closest first; none of its own issue. */
    public List<Entry> of(Entry entry) {
        Map<Ref, Kin> kin = new HashMap<>();
        measures(entry)
                .limit(MOST_SHARED)
                .forEach(measure -> near(entry, byMeasure.getOrDefault(measure, List.of()), OF_MEASURE, kin));
        entry.involved().declared().stream().limit(MOST_SHARED).forEach(id -> {
            List<Entry> same = index.of(id);
            if (same.size() <= Math.max(FEW, places.size() / COMMON_PART)) {
                near(entry, same, weight(id), kin);
            }
        });
        return kin.values().stream()
                .filter(each -> each.mark() >= ENOUGH)
                .sorted(Comparator.comparingInt((Kin each) -> -each.mark())
                        .thenComparingLong(each -> distance(entry, each.entry()))
                        .thenComparing(each -> each.entry().ref()))
                .map(Kin::entry)
                .limit(MOST_KIN)
                .toList();
    }

    private static Optional<IssueId> issue(Entry entry) {
        return entry.map(item -> Optional.of(item.issue().id()), article -> Optional.empty());
    }

    private int weight(EntityId id) {
        Optional<Entity> entity = catalogue.entity(id);
        if (entity.filter(Topic.class::isInstance).isPresent()) {
            return OF_TOPIC;
        }
        return entity.filter(Organisation.class::isInstance).isPresent() ? OF_UNIT : OF_REGION;
    }

    private static long distance(Entry one, Entry other) {
        return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
    }

    /** Marks the nearest entries that share something, before it and behind it; those of its own issue are passed over. */
    private void near(Entry entry, List<Entry> same, int weight, Map<Ref, Kin> kin) {
        int at = place(entry, same);
        for (int step = -1; step <= 1; step += 2) {
            int found = 0;
            for (int away = 1; away <= FURTHEST && found < NEAR; away++) {
                int next = at + step * away;
                if (next >= 0 && next < same.size() && !areOfOneIssue(entry, same.get(next))) {
                    kin.merge(same.get(next).ref(), new Kin(same.get(next), weight), Kin::and);
                    found++;
                }
            }
        }
    }

    private static boolean areOfOneIssue(Entry one, Entry other) {
        Optional<IssueId> issue = issue(one);
        return issue.isPresent() && issue.equals(issue(other));
    }

    /** Where an entry stands among entries in the order of the archive. */
    private int place(Entry entry, List<Entry> same) {
        Comparator<Entry> order = Comparator.comparing(each -> places.getOrDefault(each.ref(), 0));
        return Math.max(0, Collections.binarySearch(same, entry, order));
    }
}
