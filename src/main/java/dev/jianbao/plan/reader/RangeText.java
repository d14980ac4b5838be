package dev.jianbao.plan.reader;

/** Runs of numbers in short. */
final class RangeText {
    private RangeText() {}

    /** {@code 3} for one number, {@code 3–5} for a run. */
    static String of(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
