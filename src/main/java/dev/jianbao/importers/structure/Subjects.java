package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.util.List;

/**
 * What a source itself says that something is about.
 *
 * @param units names of bodies
 * @param regions names of territories
 * @param topics subject terms
 * @param place where it was, in words; may be empty
 */
public record Subjects(List<Traced> units, List<Traced> regions, List<Traced> topics, Traced place) {
    public Subjects {
        units = List.copyOf(units);
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
    }
}
