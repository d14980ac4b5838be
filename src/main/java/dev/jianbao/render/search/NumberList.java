package dev.jianbao.render.search;

import java.util.Arrays;

/**
 * Ascending numbers below a bound, written in as few bits as one of three ways takes: the gaps between them, the gaps between
 * the numbers that are missing, or the lengths of the stretches that are in and out by turns.
 */
final class NumberList {
    /** Lists up to this length go without saying how they are written. */
    private static final int SHORT = 3;

    private static final int GAPS = 0;
    private static final int MISSING = 1;
    private static final int STRETCHES = 2;

    private NumberList() {}

    static BitText write(int[] numbers, int count, int bound) {
        BitText out = new BitText();
        out.gamma(count + 1);
        int[] gaps = gaps(numbers, count);
        if (count <= SHORT) {
            rice(gaps, usual(count, bound), out);
            return out.close();
        }
        int mode = GAPS;
        int[] shortest = gaps;
        if (count > bound / 8) {
            int[] missing = gaps(missing(numbers, count, bound), bound - count);
            if (cost(missing) < cost(shortest)) {
                mode = MISSING;
                shortest = missing;
            }
        }
        if (count > (numbers[count - 1] - numbers[0]) / 8) {
            int[] stretches = stretches(numbers, count);
            if (cost(stretches) < cost(shortest)) {
                mode = STRETCHES;
                shortest = stretches;
            }
        }
        out.bits(mode, 2);
        if (mode == STRETCHES) {
            out.gamma(shortest.length + 1);
        }
        int k = best(shortest);
        out.bits(k, 5);
        rice(shortest, k, out);
        return out.close();
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

    /** The lower bits to set apart in a list of evenly spread numbers, where saying so would cost more than it saves. */
    static int usual(int count, int bound) {
        return 31 - Integer.numberOfLeadingZeros(bound / (count + 1) | 1);
    }

    private static int best(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        int guess = 31 - Integer.numberOfLeadingZeros((int) (sum / (values.length + 1)) | 1);
        int best = guess;
        for (int k = Math.max(0, guess - 3); k <= guess + 1; k++) {
            best = cost(values, k) < cost(values, best) ? k : best;
        }
        return best;
    }

    private static long cost(int[] values) {
        return cost(values, best(values));
    }

    private static long cost(int[] values, int k) {
        long bits = (long) values.length * (k + 1);
        for (int value : values) {
            bits += value >>> k;
        }
        return bits;
    }
}
