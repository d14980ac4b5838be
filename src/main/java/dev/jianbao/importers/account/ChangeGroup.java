package dev.jianbao.importers.account;

import dev.jianbao.importers.galley.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes that are the same in different places, such as one glyph for another.
 *
 * @param first the first of them
 * @param others the rest
 */
record ChangeGroup(Change first, List<Change> others) {
    private record Key(String rule, String before, String after, double confidence, String evidence) {}

    ChangeGroup {
        others = List.copyOf(others);
    }

    /** Groups of short changes; a long one, or one with evidence of its own, stands alone. */
    static List<ChangeGroup> of(List<Change> changes) {
        Map<Key, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            Key key = new Key(
                    change.rule().id(), change.before(), change.after(), change.confidence(), change.evidence());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(change);
        }
        return groups.values().stream()
                .map(group -> new ChangeGroup(group.get(0), group.subList(1, group.size())))
                .toList();
    }

    /** Where each of them stood. */
    String places(Places places) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(change -> places.before(change.extents()))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
