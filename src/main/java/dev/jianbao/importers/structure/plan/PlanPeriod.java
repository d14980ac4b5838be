package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years that a plan covers, in its title or its text, and completes a title that was cut off. */
final class PlanPeriod {
    private static final Pattern SPAN =
            Pattern.compile("(20[0-9]{2})[\\s　]*年?[\\s　]*(?:[-—–－~～至到]|——)+[\\s　]*(20[0-9]{2})[\\s　]*年?");
    /** From a month of one year to one of another: 2023年9月至2025年8月. */
    private static final Pattern MONTHS =
            Pattern.compile("(20[0-9]{2})年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:[-—–－~～至到]|——)+(20[0-9]{2})年[0-9]{1,2}月");

    private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十(三|四|五)五[”\"]?");
    private static final Pattern BY = Pattern.compile("到(20[0-9]{2})年");
    /** From a year on for some years: 2022年起5年内. */
    private static final Pattern FROM = Pattern.compile("(20[0-9]{2})年起[，,]?(?:[\\p{IsHan}]{0,2})([2-5])年(?:内|左右|时间)");

    private static final Pattern NUMBERED = Pattern.compile("[〔\\[（(【](20[0-9]{2})[〕\\]）)】]");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    /** A plan of which only a target tells reaches so many years at most. */
    private static final int REACH = 6;

    private static final int FIRST_WORDS = 1500;

    private PlanPeriod() {}

    static Optional<String> of(Traced title, String text, Optional<LocalDate> issued, String number, Ledger ledger) {
        Optional<String> stated = span(title.text()).or(() -> fiveYears(title.text()));
        if (stated.isPresent()) {
            return stated;
        }
        Matcher year = YEAR.matcher(title.text());
        if (year.find()) {
            return Optional.of(year.group(1));
        }
        String head = text.substring(0, Math.min(FIRST_WORDS, text.length()));
        Optional<String> guessed = months(head, issued)
                .or(() -> from(head))
                .or(() -> by(head, issued))
                .or(() -> fiveYears(head))
                .or(() -> numbered(number))
                .or(() -> issued.map(each -> String.valueOf(each.getYear())));
        ledger.doubt(Rule.PERIOD, title, 0.5, guessed.orElse("?"));
        return guessed;
    }

    /** The year of the number of a document: 甲发〔2024〕3号. */
    private static Optional<String> numbered(String number) {
        Matcher year = NUMBERED.matcher(number);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private static Optional<String> span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.find() ? Optional.of(span.group(1) + "/" + span.group(2)) : Optional.empty();
    }

    /** The years of a span of months that begins about when the plan was issued, the longest where steps are told as well. */
    private static Optional<String> months(String text, Optional<LocalDate> issued) {
        Matcher span = MONTHS.matcher(text);
        Optional<String> longest = Optional.empty();
        int most = 0;
        while (span.find()) {
            int first = Integer.parseInt(span.group(1));
            int last = Integer.parseInt(span.group(2));
            boolean now =
                    issued.filter(each -> Math.abs(each.getYear() - first) <= 1).isPresent();
            if (now && last - first > most && last - first <= REACH) {
                most = last - first;
                longest = Optional.of(first + "/" + last);
            }
        }
        return longest;
    }

    private static Optional<String> from(String text) {
        Matcher from = FROM.matcher(text);
        return from.find()
                ? Optional.of(
                        from.group(1) + "/" + (Integer.parseInt(from.group(1)) + Integer.parseInt(from.group(2)) - 1))
                : Optional.empty();
    }

    private static Optional<String> fiveYears(String text) {
        Matcher plan = FIVE_YEARS.matcher(text);
        if (!plan.find()) {
            return Optional.empty();
        }
        int first = 2016 + 5 * "三四五".indexOf(plan.group(1));
        return Optional.of(first + "/" + (first + 4));
    }

    private static Optional<String> by(String text, Optional<LocalDate> issued) {
        Matcher by = BY.matcher(text);
        int end = 0;
        while (by.find()) {
            int year = Integer.parseInt(by.group(1));
            boolean near = issued.map(each -> year <= each.getYear() + REACH).orElse(end == 0);
            end = near || end == 0 ? Math.max(end, year) : end;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int last = end;
        return Optional.of(issued.filter(each -> each.getYear() < last)
                        .map(each -> each.getYear() + "/")
                        .orElse("")
                + last);
    }

    /** A title that stops within brackets, completed by the same words further down; unchanged where they are not there. */
    static Traced completed(Traced title, Lines lines, Ledger ledger) {
        int open = Math.max(title.text().lastIndexOf('（'), title.text().lastIndexOf('('));
        if (open < 4 || title.text().indexOf('）', open) >= 0 || title.text().indexOf(')', open) >= 0) {
            return title;
        }
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.text(i).indexOf(title.text());
            int close = at < 0 ? -1 : lines.text(i).indexOf('）', at + open);
            if (close > 0 && close - at < title.length() + 24) {
                String rest = lines.text(i).substring(at + title.length(), close + 1);
                ledger.doubt(Rule.TITLE, title, 0.75, title.text() + rest);
                return title.plus(Traced.added(rest));
            }
        }
        return title;
    }
}
