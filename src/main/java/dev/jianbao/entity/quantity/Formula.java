package dev.jianbao.entity.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Arithmetic as a person writes it down, worked out exactly: {@code 491.4-91.4-200}, {@code 5310÷30}, {@code 0.58万+0.25万}.
 *
 * @param text as written
 * @param value the result
 * @param plain whether no number in it bears a unit or a power of ten, so that the result is in whatever unit is meant
 */
public record Formula(String text, Exact value, boolean plain) {
    /** Reads arithmetic that fills a text; empty for anything else, and for a division by zero. */
    public static Optional<Formula> parse(String text) {
        return new Parser(Figure.narrow(text)).parse().map(value -> new Formula(text, value.value, value.plain));
    }

    /**
     * The result in base units. Numbers that bear no unit are in the unit of what they are compared with; and where that has a
     * power of ten, as 5.18万 has, they are taken with it or without it, whichever comes nearer.
     */
    public Exact base(Quantity stated) {
        if (!plain) {
            return value;
        }
        Exact with = value.times(stated.unit().factor());
        Exact without = value.times(Unit.of(stated.unit().word()).factor());
        return distance(with, stated).compareTo(distance(without, stated)) <= 0 ? with : without;
    }

    private static Exact distance(Exact base, Quantity stated) {
        Exact difference = base.minus(stated.base());
        return difference.signum() < 0 ? Exact.ZERO.minus(difference) : difference;
    }

    private record Part(Exact value, boolean plain) {
        Part with(Part other, Exact result) {
            return new Part(result, plain && other.plain);
        }
    }

    /** Ends the reading: the text is no arithmetic. */
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed() {
            super("", null, false, false);
        }
    }

    private static final class Parser {
        private static final int LONGEST = 2_000;
        private static final int DEEPEST = 30;

        private final String text;
        private int at;
        private int depth;

        Parser(String text) {
            this.text = text;
        }

        Optional<Part> parse() {
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            try {
                Part sum = sum();
                return next() == 0 ? Optional.of(sum) : Optional.empty();
            } catch (Malformed noArithmetic) {
                return Optional.empty();
            }
        }

        private Part sum() {
            Part sum = product();
            for (char sign = next(); sign == '+' || sign == '-' || sign == '–'; sign = next()) {
                at++;
                Part other = product();
                sum = sum.with(other, sign == '+' ? sum.value.plus(other.value) : sum.value.minus(other.value));
            }
            return sum;
        }

        private Part product() {
            Part product = factor();
            for (char sign = next(); "*×x/÷".indexOf(sign) >= 0 && sign != 0; sign = next()) {
                at++;
                Part other = factor();
                boolean times = sign != '/' && sign != '÷';
                if (!times && other.value.signum() == 0) {
                    throw new Malformed();
                }
                product =
                        product.with(other, times ? product.value.times(other.value) : product.value.over(other.value));
            }
            return product;
        }

        private Part factor() {
            char first = next();
            if (first == '-') {
                at++;
                Part negative = deeper();
                return new Part(Exact.ZERO.minus(negative.value), negative.plain);
            }
            if (first != '(') {
                return number();
            }
            at++;
            depth++;
            if (depth > DEEPEST) {
                throw new Malformed();
            }
            Part inner = sum();
            depth--;
            if (next() != ')') {
                throw new Malformed();
            }
            at++;
            return inner;
        }

        private Part deeper() {
            if (++depth > DEEPEST) {
                throw new Malformed();
            }
            Part part = factor();
            depth--;
            return part;
        }

        private Part number() {
            int start = at;
            while (at < text.length() && (isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            int end = at;
            while (at < text.length() && isUnit(text.charAt(at))) {
                at++;
            }
            Quantity quantity = Figure.parse(text.substring(start, at), Unit.NONE)
                    .map(Figure::quantity)
                    .orElseThrow(Malformed::new);
            return new Part(quantity.base(), end == at || isCountWord(quantity));
        }

        /** A word that stands for no power and no other dimension, as 所 in 2所, changes nothing. */
        private static boolean isCountWord(Quantity quantity) {
            return quantity.unit().dimension() == Dimension.NUMBER
                    && quantity.base()
                            .equals(Exact.of(new BigDecimal(quantity.amount().toPlainString())));
        }

        /** The next character that is not a blank; 0 at the end. */
        private char next() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isUnit(char c) {
            return c == '%' || c == '‰' || c == '㎡' || (Character.isIdeographic(c) && c != '×');
        }
    }
}
