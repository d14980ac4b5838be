package dev.jianbao.entity;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/**
 * A subject term from a controlled list.
 *
 * @param id stands in its address
 * @param names the term and its synonyms
 * @param broader the term it falls under, if declared
 * @param declared where the catalogue declares it
 */
public record Topic(EntityId id, Names names, Optional<EntityId> broader, SourceRange declared) implements Entity {}
