package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.structure.issue.Opening.Sort;
import dev.jianbao.importers.structure.issue.Outline.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the sections and items of an issue by weighing every way to part its lines: sections by one sort of opening or by none, and
 * within each section items by another. The way that leaves least unexplained is taken.
 */
final class Outliner {
    private static final int MOST_OPENINGS = 24;
    private static final Set<Sort> NAMING =
            Set.of(Sort.STYLED, Sort.BRACKETED, Sort.SIGNED, Sort.NUMBERED, Sort.WORD, Sort.PLAIN, Sort.BOLD);
    /** What it costs that a section marks its items as most others do not. */
    private static final double UNLIKE = 0.4;

    private final Openings openings;
    private final OutlineCost cost;

    Outliner(Openings openings, OutlineCost cost) {
        this.openings = openings;
        this.cost = cost;
    }

    Outline best() {
        int size = openings.lines().size();
        List<Outline> ways = new ArrayList<>();
        ways.add(outline(Optional.empty(), List.of()));
        openings.of(0, size).stream()
                .filter(each -> NAMING.contains(each.sort()))
                .limit(MOST_OPENINGS)
                .forEach(opening -> {
                    List<Integer> names = openings.lines(opening, 0, size).stream()
                            .filter(openings::mayName)
                            .toList();
                    if (!names.isEmpty()) {
                        ways.add(outline(Optional.of(opening), names));
                    }
                });
        return ways.stream().min(Comparator.comparingDouble(Outline::cost)).orElseThrow();
    }

    private Outline outline(Optional<Opening> naming, List<Integer> names) {
        Map<Opening, Integer> used = new TreeMap<>(Comparator.comparing(Opening::toString));
        parts(naming, names, Optional.empty(), used);
        Optional<Opening> usual = used.entrySet().stream()
                .max(Map.Entry.<Opening, Integer>comparingByValue())
                .map(Map.Entry::getKey);
        return parts(naming, names, usual, used);
    }

    private Outline parts(
            Optional<Opening> naming, List<Integer> names, Optional<Opening> usual, Map<Opening, Integer> used) {
        List<Part> parts = new ArrayList<>();
        int size = openings.lines().size();
        int first = names.isEmpty() ? size : names.get(0);
        double sum = 0;
        if (first > 0) {
            Way way = items(naming, 0, first, usual);
            add(OptionalInt.empty(), 0, first, way, parts);
            sum += way.cost();
            way.opening().ifPresent(each -> used.merge(each, way.items().size(), Integer::sum));
        }
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1) : size;
            Way way = items(naming, names.get(i) + 1, end, usual);
            add(OptionalInt.of(names.get(i)), names.get(i) + 1, end, way, parts);
            sum += cost.names().section(names.get(i)) + way.cost();
            way.opening().ifPresent(each -> used.merge(each, way.items().size(), Integer::sum));
        }
        List<Integer> items =
                parts.stream().flatMap(each -> each.items().stream()).toList();
        double unequal =
                cost.names().unequal(naming, names, items) + cost.names().countingOn(names, items);
        named(parts);
        return new Outline(
                parts, sum + cost.sequence(naming, names) + cost.names().lonely(naming, names) + unequal);
    }

    /** A few words alone above the first of several items are the name of what follows, and no item without a text. */
    private void named(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Part first = parts.get(0);
        boolean above = first.name().isEmpty()
                && first.items().size() > 1
                && first.items().get(0) == first.start() + 1
                && openings.mayName(first.start());
        if (above) {
            OptionalInt name = OptionalInt.of(first.start());
            parts.set(0, new Part(name, first.grouped(), first.start() + 1, first.end(), first.items()));
        }
    }

    /** A section, and each of its groups as a part behind it. */
    private void add(OptionalInt name, int start, int end, Way way, List<Part> parts) {
        List<Integer> groups = way.items().isEmpty() ? List.of() : cost.groups(way.items(), start, end);
        int first = groups.isEmpty() ? end : groups.get(0);
        if (name.isPresent() || first > start) {
            parts.add(new Part(name, !groups.isEmpty(), start, first, within(way.items(), start, first)));
        }
        for (int i = 0; i < groups.size(); i++) {
            int from = groups.get(i) + 1;
            int to = i + 1 < groups.size() ? groups.get(i + 1) : end;
            parts.add(new Part(OptionalInt.of(groups.get(i)), false, from, to, within(way.items(), from, to)));
        }
    }

    private static List<Integer> within(List<Integer> lines, int start, int end) {
        return lines.stream().filter(each -> start <= each && each < end).toList();
    }

    private record Way(Optional<Opening> opening, List<Integer> items, double cost) {}

    /** The best way to part a section into items. */
    private Way items(Optional<Opening> naming, int start, int end, Optional<Opening> usual) {
        if (start >= end || naming.isPresent() && IssueRecogniser.isVacant(openings.lines(), start, end)) {
            return new Way(Optional.empty(), List.of(), cost.empty());
        }
        if (naming.isPresent() && PointList.is(openings.lines(), start, end)) {
            return new Way(Optional.empty(), List.of(start), 1);
        }
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Optional.empty(), List.of(start), cost.items(Optional.empty(), List.of(start), start, end)));
        openings.of(start, end).stream()
                .filter(each -> !naming.equals(Optional.of(each)) && !isOuter(each, naming))
                .limit(MOST_OPENINGS)
                .forEach(opening -> {
                    List<Integer> items = openings.lines(opening, start, end);
                    double unlike = usual.isPresent() && !usual.get().equals(opening) ? UNLIKE : 0;
                    ways.add(new Way(
                            Optional.of(opening), items, cost.items(Optional.of(opening), items, start, end) + unlike));
                    List<Integer> outer = cost.withoutLists(opening, items);
                    if (outer.size() > 1 && outer.size() < items.size()) {
                        ways.add(new Way(
                                Optional.of(opening),
                                outer,
                                cost.items(Optional.of(opening), outer, start, end) + unlike));
                    }
                });
        return ways.stream().min(Comparator.comparingDouble(Way::cost)).orElseThrow();
    }

    /** Whether an opening is a number of a rank above the one that names sections. */
    private static boolean isOuter(Opening opening, Optional<Opening> naming) {
        return opening.sort() == Sort.WORD
                || opening.sort() == Sort.PLAIN
                || naming.filter(each -> each.sort() == Sort.NUMBERED && opening.sort() == Sort.NUMBERED)
                        .filter(each -> OutlineCost.rank(opening) <= OutlineCost.rank(each))
                        .isPresent();
    }
}
