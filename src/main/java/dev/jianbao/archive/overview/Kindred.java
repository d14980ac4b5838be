package dev.jianbao.archive.overview;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Places;
import dev.jianbao.archive.Register;
import dev.jianbao.bulletin.IssueId;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

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
    private static final int NO_ISSUE = -1;

    private final Catalogue catalogue;
    private final Register register;

    /** The day of each entry's document, and which issue it stands in; side by side, since many are asked for each entry. */
    private final int[] days;

    private final int[] issues;

    /** What was found for each entry; null for one that nobody asked for. */
    private final AtomicReferenceArray<Places> known;

    private Kindred(Catalogue catalogue, Register register, List<Filing> filings) {
        this.catalogue = catalogue;
        this.register = register;
        this.days = new int[filings.size()];
        this.issues = new int[filings.size()];
        this.known = new AtomicReferenceArray<>(filings.size());
        Map<IssueId, Integer> numbers = new HashMap<>();
        for (int place = 0; place < filings.size(); place++) {
            Filing filing = filings.get(place);
            days[place] = (int) filing.date().toEpochDay();
            issues[place] = filing.issue()
                    .map(issue -> numbers.computeIfAbsent(issue, any -> numbers.size()))
                    .orElse(NO_ISSUE);
        }
    }

    static Kindred of(Catalogue catalogue, Register register, List<Filing> filings) {
        return new Kindred(catalogue, register, filings);
    }

    /** Where the entries stand that are most akin to one, {@value #MOST_KIN} at most, the closest first; none of its own issue. */
    public Places of(Entry entry) {
        int place = register.place(entry.ref());
        Places closest = known.get(place);
        if (closest == null) { // two threads that come at once find the same
            closest = closest(Filing.of(entry), place);
            known.set(place, closest);
        }
        return closest;
    }

    private Places closest(Filing filing, int place) {
        Kin kin = new Kin();
        for (String measure : first(filing.measures())) {
            near(place, register.ofMeasure(measure), OF_MEASURE, kin);
        }
        for (EntityId id : first(filing.involved().declared())) {
            Places same = register.of(id);
            if (same.count() <= Math.max(FEW, days.length / COMMON_PART)) {
                near(place, same, weight(id), kin);
            }
        }
        return kin.closest(MOST_KIN, ENOUGH, other -> distance(place, other));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_SHARED, all.size()));
    }

    private int weight(EntityId id) {
        Entity entity = catalogue.entity(id).orElse(null);
        if (entity instanceof Topic) {
            return OF_TOPIC;
        }
        return entity instanceof Organisation ? OF_UNIT : OF_REGION;
    }

    private int distance(int one, int other) {
        return Math.abs(days[one] - days[other]);
    }

    /** Marks the nearest entries that share something, before it and behind it; those of its own issue are passed over. */
    private void near(int place, Places same, int weight, Kin kin) {
        int at = same.indexOf(place);
        for (int step = -1; step <= 1; step += 2) {
            int found = 0;
            for (int away = 1; away <= FURTHEST && found < NEAR; away++) {
                int next = at + step * away;
                if (next >= 0 && next < same.count() && !areOfOneIssue(place, same.get(next))) {
                    kin.add(same.get(next), weight);
                    found++;
                }
            }
        }
    }

    private boolean areOfOneIssue(int one, int other) {
        return issues[one] == issues[other] && issues[one] != NO_ISSUE;
    }
}
