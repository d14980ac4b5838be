package dev.jianbao.importers.structure.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something is to be done. */
public final class Deadline {
    /** What stands in a deadline for the year that it does not state. */
    public static final String YEARLESS = "?";

    private static final Pattern FORM = Pattern.compile(
            "(?:20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|前|[0-9]{1,2}日前)?.{0,4}|(?:年内|全年)?(?:长期(?:坚持|推进|开展|实施)?|持续(?:推进|开展|实施|加强)))");

    private static final Pattern MONTH =
            Pattern.compile("([1-9]|1[0-2])月(?:[0-9]{1,2}日|份|底)?(?:之?前)?(?:(?:全部|基本)?完成[^，。；]{0,10})?");

    private static final Pattern DUE = Pattern.compile(
            "(20[0-9]{2})(?:[.\\-/](?=[0-9]{1,2}(?:[.\\-/]|[^0-9]|$))|年?)(?:[.年]?([0-9]{1,2})(?:月|[.\\-/]|(?<=[.\\-/][0-9]{1,2}))(?:([0-9]{1,2})日?)?)?");

    private Deadline() {}

    /** Whether a word among names is a deadline. */
    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }

    /** The deadline that a text names, in the form of the content; empty where it names none. */
    public static Optional<String> read(String written) {
        String text = written.strip().replaceFirst("[。；;，,]+$", "");
        if (text.matches(".*(?:起|启动|开始)(?:执行|实施)?[。；]?")) {
            return Optional.empty();
        }
        Matcher year = DUE.matcher(text);
        return text.matches(".*(?:长期|持续|常态|全年坚持).*")
                ? Optional.of("ongoing")
                : year.find()
                        ? Optional.of(year.group(1)
                                + (year.group(2) == null ? "" : two(year.group(2)))
                                + (year.group(3) == null ? "" : two(year.group(3))))
                        : yearless(text);
    }

    /** A month alone: the year is that of the plan, which is known later. */
    static Optional<String> yearless(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches() ? Optional.of(YEARLESS + two(month.group(1))) : Optional.empty();
    }

    private static String two(String number) {
        return String.format(Locale.ROOT, "-%02d", Integer.valueOf(number));
    }
}
