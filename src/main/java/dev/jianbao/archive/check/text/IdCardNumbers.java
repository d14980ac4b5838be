package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No citizen's identity number is published (GB 11643): eighteen digits with a right check digit, or the fifteen of the
 * earlier form, with a province and a date of birth that exist. There is no way to allow one.
 */
final class IdCardNumbers implements LineRule {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_])(?<![0-9]\\.)"
            + "(?:([0-9]{17}[0-9Xx]|[0-9]{15})|([0-9]{6})[ -]([0-9]{8})[ -]([0-9]{3}[0-9Xx]))"
            + "(?![A-Za-z0-9_])(?!\\.[0-9])");
    private static final String PROVINCES =
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83";
    private static final List<Integer> WEIGHTS = List.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
    private static final String CHECK_DIGITS = "10X98765432";

    @Override
    public int traits() {
        return Traits.MANY_DIGITS;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        Matcher found = NUMBER.matcher(Digits.narrow(line.withoutAddresses()));
        while (found.find()) {
            String number = found.group().replaceAll("[ -]", "");
            if (isIdentityNumber(number)) {
                String masked = number.substring(0, 3)
                        + "*".repeat(number.length() - 5)
                        + number.substring(number.length() - 2);
                findings.add(Code.ID_CARD_NUMBER, line, found.start(), found.end(), List.of(masked));
            }
        }
    }

    private static boolean isIdentityNumber(String number) {
        boolean full = number.length() == 18;
        boolean placed = List.of(PROVINCES.split(" ")).contains(number.substring(0, 2));
        String birth = full ? number.substring(6, 14) : "19" + number.substring(6, 12);
        return placed
                && isDate(birth)
                && (!full || number.toUpperCase(Locale.ROOT).charAt(17) == check(number));
    }

    private static boolean isDate(String digits) {
        try {
            int year = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).getYear();
            return year >= 1900 && year < 2100;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.size(); at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS.get(at);
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
