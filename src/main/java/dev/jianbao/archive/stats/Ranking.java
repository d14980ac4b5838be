package dev.jianbao.archive.stats;

import dev.jianbao.archive.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The order in which a table lists its subjects: regions as a tree and sections as their bulletins declare them, units by their
 * number of items.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * A row of such a table.
     *
     * @param ref the subject
     * @param depth how deep a region lies in others that are listed, from 0
     * @param items of the period
     * @param tally of all periods
     */
    public record Ranked(Ref ref, int depth, int items, Tally tally) {}

    /** The subjects that have items, in one year or in any. */
    public static List<Ranked> of(Statistics statistics, Subject subject, OptionalInt year) {
        List<Ranked> ranked = new ArrayList<>();
        statistics.by(subject).forEach((ref, tally) -> {
            int items = (year.isPresent() ? tally.in(year.getAsInt()) : tally.total()).items();
            if (items > 0) {
                ranked.add(new Ranked(ref, statistics.depth(ref), items, tally));
            }
        });
        ranked.sort(
                subject == Subject.REGIONS || subject == Subject.SECTIONS
                        ? Comparator.comparingInt(each -> statistics.order(each.ref()))
                        : Comparator.comparingInt((Ranked each) -> -each.items())
                                .thenComparingInt(each -> statistics.order(each.ref())));
        return List.copyOf(ranked);
    }
}
