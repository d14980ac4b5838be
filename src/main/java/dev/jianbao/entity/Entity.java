package dev.jianbao.entity;

import dev.jianbao.diagnostics.SourceRange;

/** Something the catalogue declares, and to which documents refer by name. */
public sealed interface Entity permits Organisation, Region, Topic {
    EntityId id();

    Names names();

    /** Where the catalogue declares it. */
    SourceRange declared();

    /** The name in full. */
    default String name() {
        return names().full();
    }
}
