package dev.jianbao.archive.stats;

import dev.jianbao.config.Points;

/**
 * How many items, and what they are worth together.
 *
 * @param items their number
 * @param points their sum
 */
public record Count(int items, Points points) {
    public static final Count NONE = new Count(0, Points.NONE);

    Count plus(Count other) {
        return new Count(items + other.items, points.plus(other.points));
    }
}
