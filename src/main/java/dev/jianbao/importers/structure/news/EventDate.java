package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a piece of news: what its source states, else the nearest that its text gives.
 *
 * @param date the day
 * @param supplied whether the source does not state it
 * @param confidence from 0 to 1
 * @param evidence the words that it rests on
 */
record EventDate(LocalDate date, boolean supplied, double confidence, String evidence) {
    private static final Pattern DAY = Pattern.compile("(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern SPAN = Pattern.compile("(20[0-9]{2})[\\s]*(?:年)?[-—–－~至]{1,2}[\\s]*20[0-9]{2}年");
    /** A year that is none to be reached by. */
    private static final Pattern YEAR = Pattern.compile("(?<![到至])(20[0-9]{2})年");

    private static final int FOOT = 4;

    static EventDate of(Optional<LocalDate> stated, String text, LocalDate today) {
        if (stated.isPresent()) {
            return new EventDate(stated.get(), false, 1, stated.get().toString());
        }
        Optional<LocalDate> signed = signed(text);
        if (signed.isPresent()) {
            return new EventDate(signed.get(), false, 1, signed.get().toString());
        }
        Optional<Dates.Found> full = Dates.first(text);
        if (full.isPresent()) {
            return new EventDate(
                    full.get().date(),
                    true,
                    0.7,
                    text.substring(full.get().start(), full.get().end()));
        }
        Matcher day = DAY.matcher(text);
        Optional<String> year = year(text);
        if (day.find() && year.isPresent()) {
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(year.get()), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
                return new EventDate(date, true, 0.5, day.group() + ", " + year.get());
            } catch (DateTimeException none) {
                return new EventDate(today, true, 0.1, "");
            }
        }
        return year.map(each -> new EventDate(LocalDate.of(Integer.parseInt(each), 1, 1), true, 0.2, each))
                .orElseGet(() -> new EventDate(today, true, 0, ""));
    }

    /** The day on a line of its own at the foot, below the body that signs. */
    private static Optional<LocalDate> signed(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - FOOT; i--) {
            String line = lines.get(i);
            Optional<Dates.Found> day =
                    Dates.first(line).filter(each -> each.start() == 0 && each.end() == line.length());
            if (day.isPresent() && OrganisationForm.kind(lines.get(i - 1)).isPresent()) {
                return day.map(Dates.Found::date);
            }
        }
        return Optional.empty();
    }

    /** The year of a text: where a span that it announces begins, else the first that it names. */
    private static Optional<String> year(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            return Optional.of(span.group(1));
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }
}
