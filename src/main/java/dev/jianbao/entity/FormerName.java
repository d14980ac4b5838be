package dev.jianbao.entity;

import java.util.Optional;

/**
 * A name that is no longer in use.
 *
 * @param name the earlier name
 * @param until when it was given up, if known
 */
public record FormerName(String name, Optional<Period> until) {}
