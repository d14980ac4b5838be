package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build was made from, so that the next can tell what need not be done again.
 *
 * @param inputs tells apart all that the whole site was made from; empty where that changed while it was read
 * @param found what was found in the content, to be said again where nothing changed
 * @param pages tells apart, for each page, all that it was made from
 */
record Fingerprints(Optional<String> inputs, List<Diagnostic> found, SortedMap<OutputPath, Mark> pages) {
    static final Fingerprints NONE = new Fingerprints(Optional.empty(), List.of(), new TreeMap<>());

    Fingerprints {
        found = List.copyOf(found);
        pages = Collections.unmodifiableSortedMap(pages);
    }

    static Fingerprints of(Optional<String> inputs, List<Diagnostic> found, Map<OutputPath, Mark> pages) {
        return new Fingerprints(inputs, found, new TreeMap<>(pages));
    }

    /** What a page was made from. */
    Mark page(OutputPath path) {
        return pages.getOrDefault(path, Mark.NONE);
    }

    /**
     * Tells apart what a page was made from, twice: before it is drafted, roughly, and by its draft, exactly.
     *
     * @param origin empty where it is not known
     * @param draft empty where it is not known
     */
    record Mark(String origin, String draft) {
        static final Mark NONE = new Mark("", "");

        boolean hasOrigin(String other) {
            return !origin.isEmpty() && origin.equals(other);
        }

        boolean hasDraft(String other) {
            return !draft.isEmpty() && draft.equals(other);
        }

        Mark withoutOrigin() {
            return new Mark("", draft);
        }
    }
}
