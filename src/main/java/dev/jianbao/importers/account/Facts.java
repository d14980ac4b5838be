package dev.jianbao.importers.account;

import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stretches of a source became that stand nowhere as they were: the facts that its changes made of them, by place. */
final class Facts {
    private final NavigableMap<Integer, List<String>> facts = new TreeMap<>();

    Facts(List<Change> changes) {
        for (Change change : changes) {
            if (!change.extents().isEmpty() && !change.after().isBlank()) {
                facts.computeIfAbsent(change.extents().get(0).start(), any -> new ArrayList<>())
                        .add(change.after().strip());
            }
        }
    }

    /** The facts of a stretch, each once; empty where it became none. */
    String within(Extent extent) {
        LinkedHashSet<String> within = new LinkedHashSet<>();
        facts.subMap(extent.start(), true, Math.max(extent.start(), extent.end()), false)
                .values()
                .forEach(within::addAll);
        return String.join("；", within);
    }
}
