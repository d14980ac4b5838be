package dev.jianbao.entity;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, month, year, or a span from one to another, as precise as its author wrote it.
 *
 * @param start the first day
 * @param end the last day, not before the first
 * @param precision how exactly both ends are known
 */
public record Period(LocalDate start, LocalDate end, Precision precision) {

    /** How exactly the ends of a period are known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + "/" + end);
        }
    }

    /** One day. */
    public static Period of(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    /** Reads ISO 8601: {@code 2024}, {@code 2024-08}, {@code 2024-08-30}, or two of one kind joined by a slash. */
    public static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash < 0) {
                return Optional.of(single(text));
            }
            Period from = single(text.substring(0, slash));
            Period to = single(text.substring(slash + 1));
            return from.precision == to.precision && !to.end.isBefore(from.start)
                    ? Optional.of(new Period(from.start, to.end, from.precision))
                    : Optional.empty();
        } catch (DateTimeException notAPeriod) {
            return Optional.empty();
        }
    }

    /** Reads a period; anything else is reported. */
    public static Scalar<Period> scalar() {
        return (written, diagnostics) -> {
            Optional<Period> period = parse(written.value());
            if (period.isEmpty()) {
                diagnostics.report(Code.BAD_PERIOD, written.range(), written.value());
            }
            return period;
        };
    }

    private static Period single(String text) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield new Period(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            default -> of(LocalDate.parse(text));
        };
    }

    /** The period in ISO 8601, as it was written. */
    @Override
    public String toString() {
        String from = iso(start);
        String to = iso(end);
        return from.equals(to) ? from : from + "/" + to;
    }

    private String iso(LocalDate day) {
        return switch (precision) {
            case YEAR -> Year.from(day).toString();
            case MONTH -> YearMonth.from(day).toString();
            case DAY -> day.toString();
        };
    }
}
