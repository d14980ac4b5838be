package dev.jianbao.entity;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/**
 * A territory.
 *
 * @param id stands in its address
 * @param names what it is called
 * @param level its rank
 * @param code its six digits in GB/T 2260, if declared
 * @param parent the territory it lies in, if declared
 * @param declared where the catalogue declares it
 */
public record Region(
        EntityId id,
        Names names,
        RegionLevel level,
        Optional<String> code,
        Optional<EntityId> parent,
        SourceRange declared)
        implements Entity {}
