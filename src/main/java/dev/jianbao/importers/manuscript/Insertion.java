package dev.jianbao.importers.manuscript;

/**
 * A stretch that a tracked change put in and nobody had accepted yet. It is read as if it had been, and the account says so.
 *
 * @param extent what was put in
 * @param place where it stood
 */
public record Insertion(Extent extent, Place place) {}
