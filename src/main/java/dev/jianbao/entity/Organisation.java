package dev.jianbao.entity;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/**
 * A body that acts: a university, a school, an office.
 *
 * @param id stands in its address
 * @param names what it is called
 * @param kind what sort of body it is
 * @param region where it lies, if declared
 * @param parent the body it belongs to, if declared
 * @param declared where the catalogue declares it
 */
public record Organisation(
        EntityId id,
        Names names,
        OrganisationKind kind,
        Optional<EntityId> region,
        Optional<EntityId> parent,
        SourceRange declared)
        implements Entity {}
