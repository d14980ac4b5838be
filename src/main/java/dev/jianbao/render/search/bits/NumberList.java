package dev.jianbao.render.search.bits;

import java.util.Arrays;

/**
 * Ascending numbers below a bound, written in as few bits as one of three ways takes: the gaps between them, the gaps between
 * the numbers that are missing, or the lengths of the stretches that are in and out by turns.
 */
public final class NumberList {
    /** Lists up to this length are written in the usual way. */
    private static final int SHORT = 3;

    /** How many bits it takes to say how a list is written, where that is not in the usual way. */
    private static final int SAYING = 7;

    private static final int GAPS = 0;
    private static final int MISSING = 1;
    private static final int STRETCHES = 2;

    private NumberList() {}

    /** Writes so many numbers. */
    public static void write(int[] numbers, int count, int bound, BitText out) {
        out.gamma(count + 1);
        int[] gaps = gaps(numbers, count);
        int usual = usual(count, bound);
        if (count <= SHORT) {
            rice(gaps, usual, out);
            return;
        }
        Way way = Way.of(GAPS, gaps);
        if (count > bound / 8) {
            way = way.or(Way.of(MISSING, gaps(missing(numbers, count, bound), bound - count)));
        }
        if (count > (numbers[count - 1] - numbers[0]) / 8) {
            way = way.or(Way.of(STRETCHES, stretches(numbers, count)));
        }
        boolean usually = cost(gaps, usual) <= way.cost + SAYING;
        out.bits(usually ? 0 : 1, 1);
        if (usually) {
            rice(gaps, usual, out);
            return;
        }
        out.bits(way.mode, 2);
        if (way.mode == STRETCHES) {
            out.gamma(way.values.length + 1);
        }
        out.bits(way.k, 5);
        rice(way.values, way.k, out);
    }

    /** One way to write the list: what is written, with so many lower bits apart, and how many bits that takes. */
    private static final class Way {
        private final int mode;
        private final int[] values;
        private final int k;
        private final long cost;

        private Way(int mode, int[] values, int k, long cost) {
            this.mode = mode;
            this.values = values;
            this.k = k;
            this.cost = cost;
        }

        static Way of(int mode, int[] values) {
            int best = guess(values);
            long least = cost(values, best);
            for (int k = Math.max(0, best - 3), last = best + 1; k <= last; k++) {
                long cost = cost(values, k);
                if (cost < least) {
                    best = k;
                    least = cost;
                }
            }
            return new Way(mode, values, best, least);
        }

        Way or(Way other) {
            return other.cost < cost ? other : this;
        }
    }

    private static void rice(int[] values, int k, BitText out) {
        for (int value : values) {
            out.rice(value, k);
        }
    }

    private static int[] gaps(int[] numbers, int count) {
        int[] gaps = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            gaps[i] = numbers[i] - next;
            next = numbers[i] + 1;
        }
        return gaps;
    }

    private static int[] missing(int[] numbers, int count, int bound) {
        int[] missing = new int[bound - count];
        int at = 0;
        for (int number = 0, i = 0; number < bound; number++) {
            if (i < count && numbers[i] == number) {
                i++;
            } else {
                missing[at++] = number;
            }
        }
        return missing;
    }

    /** By turns how many are out and, less one, how many are in. */
    private static int[] stretches(int[] numbers, int count) {
        int[] lengths = new int[2 * count];
        int size = 0;
        int next = 0;
        for (int i = 0; i < count; ) {
            int from = i++;
            while (i < count && numbers[i] == numbers[i - 1] + 1) {
                i++;
            }
            lengths[size++] = numbers[from] - next;
            lengths[size++] = i - from - 1;
            next = numbers[i - 1] + 1;
        }
        return Arrays.copyOf(lengths, size);
    }

    /** The lower bits to set apart in a list of evenly spread numbers, which need not be said. */
    private static int usual(int count, int bound) {
        return 31 - Integer.numberOfLeadingZeros(bound / (count + 1) | 1);
    }

    private static int guess(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return 31 - Integer.numberOfLeadingZeros((int) (sum / (values.length + 1)) | 1);
    }

    private static long cost(int[] values, int k) {
        long bits = (long) values.length * (k + 1);
        for (int value : values) {
            bits += value >>> k;
        }
        return bits;
    }
}
