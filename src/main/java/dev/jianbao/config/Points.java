package dev.jianbao.config;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points in the statistics, added up without rounding.
 *
 * @param hundredths how many hundredths of a point
 */
public record Points(long hundredths) implements Comparable<Points> {
    public static final Points NONE = new Points(0);
    public static final Points ONE = new Points(100);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,2}))?");

    public Points plus(Points other) {
        return new Points(hundredths + other.hundredths);
    }

    /** Reads {@code 3} or {@code 0.5}; anything else is reported. */
    static Scalar<Points> scalar() {
        return (written, diagnostics) -> {
            Optional<Points> points = parse(written.value());
            if (points.isEmpty()) {
                diagnostics.report(Code.BAD_POINTS, written.range(), written.value());
            }
            return points;
        };
    }

    private static Optional<Points> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches() || !text.chars().allMatch(each -> each < 0x80)) {
            return Optional.empty();
        }
        String decimals = match.group(2) == null ? "" : match.group(2);
        String padded = (decimals + "00").substring(0, 2);
        return Optional.of(new Points(Long.parseLong(match.group(1)) * 100 + Long.parseLong(padded)));
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** Without needless zeros: {@code 3}, {@code 0.5}, {@code 1.25}. */
    @Override
    public String toString() {
        long whole = hundredths / 100;
        long rest = hundredths % 100;
        if (rest == 0) {
            return String.valueOf(whole);
        }
        String decimals = String.valueOf(100 + rest).substring(1);
        return whole + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }
}
