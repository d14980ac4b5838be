package dev.jianbao.archive.stats;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The items of one subject, by the quarter in which they were issued. */
public final class Tally {
    private final SortedMap<Quarter, Count> quarters = new TreeMap<>();

    Tally() {}

    void add(Quarter quarter, Count count) {
        quarters.merge(quarter, count, Count::plus);
    }

    /** The quarters that have any, in order. */
    public SortedMap<Quarter, Count> quarters() {
        return Collections.unmodifiableSortedMap(quarters);
    }

    public Count in(Quarter quarter) {
        return quarters.getOrDefault(quarter, Count.NONE);
    }

    public Count in(int year) {
        return sum(
                quarters.subMap(new Quarter(year, 1), new Quarter(year + 1, 1)).values());
    }

    /** All before a year. */
    public Count before(int year) {
        return sum(quarters.headMap(new Quarter(year, 1)).values());
    }

    /** What several have together. */
    public static Tally together(Collection<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(each -> each.quarters.forEach(sum::add));
        return sum;
    }

    public Count total() {
        return sum(quarters.values());
    }

    private static Count sum(Collection<Count> counts) {
        return counts.stream().reduce(Count.NONE, Count::plus);
    }
}
