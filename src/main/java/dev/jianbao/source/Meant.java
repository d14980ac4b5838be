package dev.jianbao.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author meant who wrote a date, time or number in another form than the one asked for. */
final class Meant {
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})[ ]*[-./年][ ]*([0-9]{1,2})[ ]*[-./月][ ]*([0-9]{1,2})[ ]*日?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[ ]*[:.时点][ ]*([0-9]{2})[ ]*分?");
    private static final Pattern NUMBER = Pattern.compile("(?:总?第|No\\.?)?[ ]*0*([0-9]{1,9})[ ]*[期份号]?");
    private static final int LENGTH = "2024-08-30".length();

    private Meant() {}

    /** A day of the calendar, in ISO 8601 with a year of four digits. */
    static Optional<LocalDate> exactDate(String written) {
        try {
            return written.length() == LENGTH ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    static List<String> date(String written) {
        Matcher date = DATE.matcher(narrow(written));
        return date.matches()
                ? exactDate(date.group(1) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(3))).stream()
                        .map(LocalDate::toString)
                        .toList()
                : List.of();
    }

    static List<String> time(String written) {
        Matcher time = TIME.matcher(narrow(written));
        return time.matches() && Integer.parseInt(time.group(1)) < 24 && Integer.parseInt(time.group(2)) < 60
                ? List.of(twoDigits(time.group(1)) + ":" + time.group(2))
                : List.of();
    }

    static List<String> number(String written) {
        Matcher number = NUMBER.matcher(narrow(written));
        return number.matches() ? List.of(number.group(1)) : List.of();
    }

    private static String twoDigits(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** Full-width letters, digits and marks as ASCII ones. */
    private static String narrow(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }
}
