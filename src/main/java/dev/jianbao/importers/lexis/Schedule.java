package dev.jianbao.importers.lexis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of a calendar: each a day, and behind a gap or a colon what is done on it. */
public final class Schedule {
    private static final int LONGEST = 90;
    private static final String HOUR = "(?:[\\s　]*(?:[上下]午|晚上?|全天|中午)?(?:[\\s　]*[0-9]{1,2}(?:[：:][0-9]{2}|[时点]半?))?)";
    private static final Pattern DAY = Pattern.compile(
            "^(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|初)(?:[（(][^（()）]{1,6}[）)])?(?:[至到—－-][0-9月]{1,4}日(?:[（(][^（()）]{1,6}[）)])?)?"
                    + HOUR + "(?:[：:]|[\\s　]+)");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:周|星期)[一二三四五六日天](?:[（(][^（()）]{2,10}[）)])?" + HOUR + "(?:[：:]|[\\s　]+)");

    private Schedule() {}

    /** Whether a line begins with a day and what parts it from the rest. */
    public static boolean isEntry(String line) {
        return DAY.matcher(line).find();
    }

    /** Whether a line is one of a calendar whole: short, one sentence at most, its day a date or one of the week. */
    public static boolean isWhole(String line) {
        int stop = line.indexOf('。');
        return line.length() <= LONGEST
                && (stop < 0 || stop == line.length() - 1)
                && (isEntry(line) || WEEKDAY.matcher(line).find());
    }

    /** What is done on the day of an entry. */
    public static String matter(String line) {
        Matcher day = DAY.matcher(line);
        return day.replaceFirst("");
    }
}
