package dev.jianbao.render.search;

import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.Period;
import dev.jianbao.text.ChineseNumber;
import java.time.LocalDate;

/** What readers call an issue, or a day, otherwise than its page does. */
final class Called {
    /** Longer numbers are no numbers of issues. */
    private static final int DIGITS = 4;

    private Called() {}

    /** By its number in Chinese figures, and by its day: {@code 第十二期，2024年8月30日}. */
    static String issue(Issue issue) {
        String label = issue.number().label();
        String figures = inChinese(label);
        return (figures.equals(label) ? "" : figures + "，") + day(issue.date());
    }

    /** As it is said; the search page seeks it in this form whatever form was typed. */
    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A day, month or year; of a span both ends. */
    static String period(Period period) {
        String from = day(period.start(), period.precision());
        String to = day(period.end(), period.precision());
        return from.equals(to) ? from : from + "，" + to;
    }

    private static String day(LocalDate date, Period.Precision precision) {
        return switch (precision) {
            case YEAR -> date.getYear() + "年";
            case MONTH -> date.getYear() + "年" + date.getMonthValue() + "月";
            case DAY -> day(date);
        };
    }

    /** The numbers behind 第 in Chinese figures; a year stays. */
    private static String inChinese(String label) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < label.length(); at++) {
            out.append(label.charAt(at));
            int end = at + 1;
            while (label.charAt(at) == '第' && end < label.length() && Character.isDigit(label.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end - at - 1 <= DIGITS) {
                out.append(ChineseNumber.of(Integer.parseInt(label.substring(at + 1, end))));
                at = end - 1;
            }
        }
        return out.toString();
    }
}
