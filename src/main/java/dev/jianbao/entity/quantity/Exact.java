package dev.jianbao.entity.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number without any rounding: a fraction in lowest terms. Sums, quotients and the 亩, which is 2000/3 square metres, stay
 * exact until they are compared with what is stated.
 *
 * @param numerator bears the sign
 * @param denominator above zero
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);

    public Exact {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of nothing: " + numerator + "/0");
        }
        boolean whole = denominator.equals(BigInteger.ONE);
        BigInteger common = whole ? BigInteger.ONE : numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Exact of(long number) {
        return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
    }

    public static Exact of(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Exact of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other number must not be zero. */
    public Exact over(Exact other) {
        return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Rounded half up, away from zero (四舍五入), to a number of decimal places. */
    public BigDecimal rounded(int places) {
        return rounded(places, RoundingMode.HALF_UP);
    }

    /** Rounded to a number of decimal places; exactly one half goes to the even digit (GB/T 8170—2008, 3.2). */
    public BigDecimal roundedToEven(int places) {
        return rounded(places, RoundingMode.HALF_EVEN);
    }

    private BigDecimal rounded(int places, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
    }

    /** The number as a decimal without trailing zeros; empty where it has no end, as 1/3. */
    public Optional<BigDecimal> decimal() {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger five = BigInteger.valueOf(5);
                rest.mod(five).signum() == 0 && !rest.equals(BigInteger.ONE);
                rest = rest.divide(five)) {
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Optional.of(rounded(Math.max(twos, fives))) : Optional.empty();
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return decimal().map(BigDecimal::toPlainString).orElse(numerator + "/" + denominator);
    }
}
