package dev.jianbao.importers.galley;

/**
 * Another text for a stretch of one.
 *
 * @param start the first unit to replace
 * @param end the unit after the last
 * @param after what to put there
 * @param finding why
 */
public record Replacement(int start, int end, String after, Finding finding) {}
