package dev.jianbao.importers.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A name that the catalogue lacks, for a person to confirm.
 *
 * @param name as it is written
 * @param id made of its syllables
 * @param kind its sort, by its form; empty for a region
 * @param level the rank of a region, by its form; empty for a body
 * @param region where a body lies, by the beginning of its name; empty where that does not say
 * @param times how often it was met
 */
public record Proposal(
        String name, String id, Optional<String> kind, Optional<String> level, Optional<String> region, int times) {
    /** One met once more. */
    Proposal and(Proposal other) {
        return new Proposal(name, id, kind, level, region, times + other.times);
    }

    /** The same under another id. */
    Proposal called(String other) {
        return new Proposal(name, other, kind, level, region, times);
    }

    public boolean isRegion() {
        return level.isPresent();
    }

    /**
     * Its entry in the catalogue.
     *
     * @param regions whether a region is, or will be, in the catalogue
     */
    public String yaml(Predicate<String> regions) {
        StringBuilder entry = new StringBuilder("- id: " + id + "\n  name: " + Escapes.yaml(name) + "\n");
        kind.ifPresent(each ->
                entry.append("  kind: ").append(each.toLowerCase(Locale.ROOT)).append('\n'));
        level.ifPresent(each -> entry.append("  level: ").append(each).append('\n'));
        region.filter(regions)
                .ifPresent(each -> entry.append("  region: ").append(each).append('\n'));
        return entry.toString();
    }
}
