package dev.jianbao.entity.quantity;

import java.math.BigDecimal;

/**
 * An amount as it is stated: its decimal places say how precisely. 5.18万 is neither 51,800 nor 5.180万.
 *
 * @param amount with all the places that are written
 * @param unit what it is an amount of
 */
public record Quantity(BigDecimal amount, Unit unit) {
    /** The amount in base units. */
    public Exact base() {
        return Exact.of(amount).times(unit.factor());
    }

    /**
     * Whether an exact number, in base units, is what this states: rounded to the last place that is written, it is the same.
     * Exactly one half may go up (四舍五入) or to the even digit (GB/T 8170—2008), since offices do both: 21,850 is 2.18万 and 2.19万.
     */
    public boolean states(Exact base) {
        return compareStated(base) == 0;
    }

    /** How an exact number, in base units, stands to what this states: zero where it is the same, as {@link #states}, else -1 or 1. */
    public int compareStated(Exact base) {
        Exact here = base.over(unit.factor());
        int places = amount.scale();
        return here.roundedToEven(places).compareTo(amount) == 0
                ? 0
                : here.rounded(places).compareTo(amount);
    }

    /**
     * How many per cent this is of a whole, rounded half up.
     *
     * @param whole in a unit of the same dimension, and not zero
     * @param places how many decimal places to keep
     */
    public BigDecimal percentOf(Quantity whole, int places) {
        return base().over(whole.base()).times(Exact.of(100)).rounded(places);
    }

    /** Such as {@code 5.18万个}; digits are not grouped. */
    @Override
    public String toString() {
        return amount.toPlainString() + unit.name();
    }
}
