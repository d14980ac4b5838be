package dev.jianbao.archive.stats;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A quarter of a year.
 *
 * @param year it lies in
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code 2024-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
