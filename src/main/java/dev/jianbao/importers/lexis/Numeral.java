package dev.jianbao.importers.lexis;

import java.util.OptionalInt;

/** Whole numbers as they are written: 12, １２, 十二, 二十, 二〇二四. */
public final class Numeral {
    /** What may stand in one, for patterns. */
    public static final String PATTERN = "(?:[0-9０-９]{1,6}|[〇○零一二三四五六七八九十百]{1,9})";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /** The number that a text is; empty where it is none. */
    public static OptionalInt parse(String text) {
        String plain = Han.squeezed(text).replace('〇', '零').replace('○', '零');
        if (plain.isEmpty() || plain.length() > 9) {
            return OptionalInt.empty();
        }
        if (plain.chars().allMatch(Character::isDigit)) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        boolean mixed = plain.chars().anyMatch(each -> each == '0');
        boolean positional = plain.indexOf('十') < 0 && plain.indexOf('百') < 0;
        return positional ? digitByDigit(mixed ? plain.replace('0', '零') : plain) : withUnits(plain);
    }

    private static OptionalInt digitByDigit(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt withUnits(String text) {
        int value = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit > 0) {
                value += Math.max(digit, digit < 0 ? 1 : 0) * unit;
                digit = -1;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.of(value + Math.max(digit, 0));
    }
}
