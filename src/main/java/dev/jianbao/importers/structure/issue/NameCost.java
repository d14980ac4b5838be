package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.SectionWords;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.issue.Opening.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a way to part an issue leaves unexplained about the names of its sections, in the points of {@link OutlineCost}. */
final class NameCost {
    private static final int LONG_NAME = 12;
    /** A line that looks like an item that was taken for one, and was not taken itself. */
    private static final double SIBLING = 3;
    /** What a name is worth over which numbers count on. */
    private static final double COUNTED_ON = 1.5;

    private final Openings openings;
    private final Lines lines;
    private final Set<Integer> listed;

    /** @param listed the lines that the contents list */
    NameCost(Openings openings, Set<Integer> listed) {
        this.openings = openings;
        this.lines = openings.lines();
        this.listed = listed;
    }

    /** Of a line as the name of a section. */
    double section(int line) {
        String bare = Openings.bare(lines.text(line));
        boolean bracketed = openings.opens(line, Sort.BRACKETED);
        double cost = 0.5 + (Han.count(bare) > LONG_NAME ? 1 : 0);
        cost += bracketed || SectionWords.isOne(bare) ? 0 : 0.6;
        cost += openings.of(line).stream().allMatch(each -> each.sort() == Sort.WORD || each.sort() == Sort.PLAIN)
                ? 0.4
                : 0;
        return cost - (listed.contains(line) ? 1 : 0);
    }

    /** Of a name that nothing but its words marks, alone in the midst of an issue: names of that sort come in company. */
    double lonely(Optional<Opening> naming, List<Integer> names) {
        boolean words = naming.filter(each -> each.sort() == Sort.WORD || each.sort() == Sort.PLAIN)
                .isPresent();
        return words && names.size() == 1 && names.get(0) > 0 ? 1 : 0;
    }

    /** Of names that only their words tell and text stands below, where lines that bear numbers of the same sort are items. */
    double unequal(Optional<Opening> naming, List<Integer> names, List<Integer> items) {
        boolean words = naming.filter(each -> each.sort() == Sort.WORD || each.sort() == Sort.PLAIN)
                .isPresent();
        long like = names.stream()
                .filter(name -> openings.of(name + 1).isEmpty())
                .flatMap(name -> openings.of(name).stream())
                .filter(each -> words && each.sort() == Sort.NUMBERED)
                .distinct()
                .mapToLong(each -> items.stream()
                        .filter(item -> openings.opens(item, each))
                        .count())
                .sum();
        return SIBLING * like;
    }

    /** Of names that stand among numbered items which count on over them, from one section to the next: they part what is one list. */
    double countingOn(List<Integer> names, List<Integer> items) {
        Set<Integer> named = new HashSet<>(names);
        int on = 0;
        for (int i = 1; i < items.size(); i++) {
            int first = items.get(i - 1);
            int next = items.get(i);
            boolean parted = first < next - 1 && named.contains(next - 1);
            boolean same = openings.of(first).stream()
                    .anyMatch(each -> each.sort() == Sort.NUMBERED && openings.opens(next, each));
            on += parted && same && openings.number(next) == openings.number(first) + 1 ? 1 : 0;
        }
        return on > 1 ? -COUNTED_ON * on : 0;
    }
}
