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
record Fingerprints(Optional<String> inputs, List<Diagnostic> found, SortedMap<OutputPath, String> pages) {
    static final Fingerprints NONE = new Fingerprints(Optional.empty(), List.of(), new TreeMap<>());

    Fingerprints {
        found = List.copyOf(found);
        pages = Collections.unmodifiableSortedMap(pages);
    }

    static Fingerprints of(Optional<String> inputs, List<Diagnostic> found, Map<OutputPath, String> pages) {
        return new Fingerprints(inputs, found, new TreeMap<>(pages));
    }

    boolean hasPage(OutputPath path, String fingerprint) {
        return fingerprint.equals(pages.get(path));
    }
}
