package dev.jianbao.importers.structure;

import java.util.OptionalInt;

/**
 * The number of an issue as its masthead states it; each part may be missing, one is not.
 *
 * @param year in which the count starts anew
 * @param number in the year, or ever
 * @param total of all years
 * @param supplement of the supplements
 */
public record FoundNumber(OptionalInt year, OptionalInt number, OptionalInt total, OptionalInt supplement) {
    public static final FoundNumber NONE =
            new FoundNumber(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    /** With what another line of the masthead states besides. */
    public FoundNumber and(FoundNumber other) {
        return new FoundNumber(
                first(year, other.year),
                first(number, other.number),
                first(total, other.total),
                first(supplement, other.supplement));
    }

    /** A supplement that bears no number of its own has the one that stands beside it: 第五期（增刊）. */
    public FoundNumber asSupplement() {
        return number.isPresent() ? new FoundNumber(year, OptionalInt.empty(), total, number) : this;
    }

    private static OptionalInt first(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }
}
