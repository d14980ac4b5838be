package dev.jianbao.text;

/** Counting numbers in Chinese, as headings are counted: 一, 十, 十一, 二十, 一百零五. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ChineseNumber() {}

    /** A number from 1 to 9999; any other in Arabic figures. */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        int divisor = 1000;
        for (int place = 0; place < 4; place++, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                skipped = !text.isEmpty();
                continue;
            }
            text.append(skipped ? "零" : "").append(DIGITS.charAt(digit));
            text.append(place < 3 ? UNITS.substring(place, place + 1) : "");
            skipped = false;
        }
        return number < 20 && number >= 10 ? text.substring(1) : text.toString();
    }
}
