package dev.jianbao.entity.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unit, with the power of ten that stands before it: 万元 is ten thousand yuan, 万个 ten thousand of something.
 *
 * @param name as it is printed; empty for a bare number
 * @param word the name without its power of ten
 * @param dimension what it measures
 * @param factor how many base units of its dimension it is
 */
public record Unit(String name, String word, Dimension dimension, Exact factor) {
    private static final int PLACES = 6;

    /** Longest first, so that 万亿 is not read as 万. */
    private static final List<Power> POWERS = List.of(
            new Power("万亿", 12),
            new Power("千万", 7),
            new Power("百万", 6),
            new Power("亿", 8),
            new Power("万", 4),
            new Power("千", 3));

    private static final Map<String, Known> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("元", new Known(Dimension.MONEY, Exact.ONE)),
            Map.entry("人民币元", new Known(Dimension.MONEY, Exact.ONE)),
            Map.entry("平方米", new Known(Dimension.AREA, Exact.ONE)),
            Map.entry("㎡", new Known(Dimension.AREA, Exact.ONE)),
            Map.entry("m²", new Known(Dimension.AREA, Exact.ONE)),
            Map.entry("亩", new Known(Dimension.AREA, Exact.of(2000, 3))),
            Map.entry("公顷", new Known(Dimension.AREA, Exact.of(10_000))),
            Map.entry("平方公里", new Known(Dimension.AREA, Exact.of(1_000_000))),
            Map.entry("平方千米", new Known(Dimension.AREA, Exact.of(1_000_000))),
            Map.entry("%", new Known(Dimension.SHARE, Exact.ONE)),
            Map.entry("％", new Known(Dimension.SHARE, Exact.ONE)),
            Map.entry("‰", new Known(Dimension.SHARE, Exact.of(1, 10))),
            Map.entry("百分点", new Known(Dimension.SHARE, Exact.ONE)),
            Map.entry("个百分点", new Known(Dimension.SHARE, Exact.ONE))));

    /** No unit at all. */
    public static final Unit NONE = of("");

    private record Power(String word, int digits) {}

    private record Known(Dimension dimension, Exact factor) {}

    /** The unit of a name. Any word is one; those that are not known measure a number. */
    public static Unit of(String name) {
        Power power = power(name);
        String word = name.substring(power.word().length());
        Known known = KNOWN.getOrDefault(word, new Known(Dimension.NUMBER, Exact.ONE));
        return new Unit(name, word, known.dimension(), known.factor().times(ten(power.digits())));
    }

    private static Exact ten(int digits) {
        return Exact.of(BigDecimal.ONE.movePointRight(digits));
    }

    /** The power of ten that a name starts with; 千 and the like alone are powers too. */
    private static Power power(String name) {
        return POWERS.stream()
                .filter(each -> name.startsWith(each.word()) && !KNOWN.containsKey(name))
                .findFirst()
                .orElse(new Power("", 0));
    }

    /** How a text starts that is a power of ten, such as {@code 万}; empty if it does not. */
    static String powerOf(String text) {
        return power(text).word();
    }

    /** Whether amounts in the one unit mean something in the other. */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension;
    }

    /** An amount of base units in this unit: exact where it has an end, else to six places. */
    public Quantity of(Exact base) {
        Exact amount = base.over(factor);
        return new Quantity(amount.decimal().map(Unit::plain).orElseGet(() -> amount.rounded(PLACES)), this);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return name;
    }
}
