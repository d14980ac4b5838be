package dev.jianbao.importers.word;

import dev.jianbao.text.ChineseNumber;
import java.util.Locale;

/** Numbers in the forms that Word counts in. */
final class NumberForm {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾";
    private static final String COMMON = "零一二三四五六七八九十";
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3999;

    private NumberForm() {}

    /** A number in a format, by its name in the file; in Arabic figures where the format is unknown. */
    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> ChineseNumber.of(number);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> formal(ChineseNumber.of(number));
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, '〇', COMMON);
            case "ideographTraditional" -> pick(number, STEMS);
            case "ideographZodiac" -> pick(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', number, 20);
            case "decimalEnclosedParen" -> from('⑴', number, 20);
            case "decimalEnclosedFullstop" -> from('⒈', number, 20);
            case "ideographEnclosedCircle" -> from('㊀', number, 10);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> letters('a', number);
            case "upperLetter" -> letters('A', number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    private static String formal(String number) {
        StringBuilder text = new StringBuilder(number.startsWith("十") ? "一" + number : number);
        for (int i = 0; i < text.length(); i++) {
            int at = COMMON.indexOf(text.charAt(i));
            text.setCharAt(i, at >= 0 ? FORMAL.charAt(at) : text.charAt(i) == '百' ? '佰' : '仟');
        }
        return text.toString();
    }

    private static String digits(int number, char zero, String digits) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(c == '0' ? zero : digits.charAt(c - '0')));
        return text.toString();
    }

    private static String wide(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String pick(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String from(char first, int number, int most) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    /** After z comes aa, then bb. */
    private static String letters(char first, int number) {
        if (number < 1 || number > LETTERS * 10) {
            return String.valueOf(number);
        }
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                text.append(signs[i]);
                left -= values[i];
            }
        }
        return text.toString();
    }
}
