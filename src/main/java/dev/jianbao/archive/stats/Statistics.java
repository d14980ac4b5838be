package dev.jianbao.archive.stats;

import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.config.Counting;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.OrganisationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many items the bulletins took, by the date of their issue: made once, in time that grows with the items. Articles are not
 * counted, being taken from elsewhere.
 */
public final class Statistics {
    private final Map<Subject, SortedMap<Ref, Tally>> tallies = new EnumMap<>(Subject.class);
    private final Tally all = new Tally();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final List<Organisation> expected;
    private final Subjects subjects;
    private final boolean weighted;

    private Statistics(List<Organisation> expected, Subjects subjects, boolean weighted) {
        this.expected = expected;
        this.subjects = subjects;
        this.weighted = weighted;
        for (Subject subject : Subject.values()) {
            tallies.put(subject, new TreeMap<>());
        }
    }

    /** Counts the items that readers may read. */
    public static Statistics of(
            List<Filing> filings, Catalogue catalogue, List<Bulletin> bulletins, Counting counting) {
        List<Filing> items =
                filings.stream().filter(each -> each.issue().isPresent()).toList();
        Worth worth = new Worth(counting);
        Attribution attribution = new Attribution(catalogue);
        Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
        kinds.addAll(counting.expected());
        if (kinds.isEmpty()) {
            attribution.kindsOfSenders(items).forEach(kinds::add);
        }
        List<Organisation> expected = catalogue
                .entities(Organisation.class)
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
        Statistics statistics = new Statistics(expected, new Subjects(catalogue, bulletins), worth.differs());
        items.forEach(item -> statistics.add(item, worth.of(item), attribution));
        return statistics;
    }

    private void add(Filing item, Count count, Attribution attribution) {
        Quarter quarter = Quarter.of(item.date());
        years.add(quarter.year());
        all.add(quarter, count);
        tallies.forEach((subject, tally) -> {
            for (Ref ref : attribution.refs(subject, item)) {
                tally.computeIfAbsent(ref, any -> new Tally()).add(quarter, count);
            }
        });
    }

    /** The years in which items were issued, the oldest first. */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    /** All items. */
    public Tally all() {
        return all;
    }

    /** The items of each subject that has any, by its reference. */
    public SortedMap<Ref, Tally> by(Subject subject) {
        return Collections.unmodifiableSortedMap(tallies.getOrDefault(subject, new TreeMap<>()));
    }

    /** The items of one subject. */
    public Tally of(Subject subject, Ref ref) {
        return by(subject).getOrDefault(ref, new Tally());
    }

    /** What a subject is called: a unit or region in full, a section by its name, a bulletin by its short one. */
    public String name(Ref ref) {
        return subjects.name(ref);
    }

    /** Where a subject stands among its kind: a region behind the one that it lies in. */
    int order(Ref ref) {
        return subjects.order(ref);
    }

    /** In how many regions a region lies. */
    int depth(Ref ref) {
        return subjects.depth(ref);
    }

    /** Whether items are worth different numbers of points. */
    public boolean isWeighted() {
        return weighted;
    }

    /** The units that are expected to send items in, in the order of the catalogue. */
    public List<Organisation> expected() {
        return expected;
    }

    /** Those of them of whom a year has none. */
    public List<Organisation> unlisted(int year) {
        return expected.stream()
                .filter(unit -> of(Subject.SENDERS, Ref.of(unit)).in(year).items() == 0)
                .toList();
    }

    /** Those of whom there has never been any. */
    public List<Organisation> unlisted() {
        return expected.stream()
                .filter(unit -> !by(Subject.SENDERS).containsKey(Ref.of(unit)))
                .toList();
    }
}
