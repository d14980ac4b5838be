package dev.jianbao.archive.check.inspection;

import dev.jianbao.outward.Inventory;

/**
 * What is known of links to elsewhere.
 *
 * @param before at the last release
 * @param now of those that there are now
 */
public record KnownLinks(Inventory before, Inventory now) {}
