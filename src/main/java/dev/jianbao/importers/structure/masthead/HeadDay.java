package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.structure.FoundNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the day of a bulletin out of the lines of its head. */
final class HeadDay {
    /** How a message for telephones names its account behind the day. */
    private static final Pattern POSTED = Pattern.compile(
            "[\\s　]*(?:[01]?[0-9]|2[0-3])(?:[:：][0-5][0-9](?:[:：][0-5][0-9])?|[时点](?:[0-5]?[0-9]分)?)(?:[\\s　]*发表于.{2,6})?$");

    /** The line of a web page that says when it was put there, and by whom. */
    private static final Pattern POSTING = Pattern.compile(
            "(?=.*(?:发布|更新|发表|录入)(?:时间|日期)[：:])(?=.*(?:来源|浏览|点击|阅读|访问|作者|编辑|字[号体])[\\p{IsHan}]{0,2}[：:]).*|[\\s　]*(?:时间|日期)[：:](?=.*(?:浏览|点击|阅读|访问)[\\p{IsHan}]{0,2}[：:]).*");

    private static final Pattern PUBLISHED = Pattern.compile("[\\s　]*(?:出版|出刊|刊出|编发|编印|印发|印制)(?=[\\s　）)]|$)");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9年])([0-9]{1,2})[\\s　]*月[\\s　]*([0-9]{1,2})[\\s　]*日(?=[\\s　]*[（(]?(?:星期|周)?[一二三四五六日天]?[）)]?[\\s　]*(?:[0-9]{1,2}[时点].{0,4})?$)");
    private static final Pattern WEEKDAY = Pattern.compile("[\\s　]*[（(][\\s　]*(?:星期|周)[一二三四五六日天][\\s　]*[）)]");
    private static final Pattern DATE_LABEL =
            Pattern.compile("(?:出刊|出版|印发|编印|发布|刊发|编发|签发|报送|填报)?(?:日期|时间)[\\s　]*[：:][\\s　]*$");

    private final Ledger ledger;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> posted = Optional.empty();

    HeadDay(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The day that the head bears. */
    Optional<LocalDate> printed() {
        return date;
    }

    /** The day that the head bears; else that on which it was put on the web, the last that it covers, or the first of its month. */
    Optional<LocalDate> found() {
        return date.or(() -> posted);
    }

    /** Takes the last of the days, or the first day of the month, that the head names, where it bears no day; it is asked about. */
    void outOf(Optional<Traced> span, Optional<Traced> month, FoundNumber number) {
        span.ifPresent(each -> {
            Optional<LocalDate> last = HeadMarks.lastDay(each.text(), number);
            if (found().isEmpty() && last.isPresent()) {
                ledger.became(each, each.text(), Finding.of(Rule.DATE, 0.6));
            } else {
                ledger.leftover(each);
            }
            instead(each, last);
        });
        month.ifPresent(each -> instead(each, HeadMarks.firstDay(each.text())));
    }

    private void instead(Traced written, Optional<LocalDate> day) {
        if (found().isEmpty() && day.isPresent()) {
            posted = day;
            ledger.doubt(Rule.NO_DATE, written, 0.6, day.get().toString(), written.text());
        }
    }

    /** The day in a line, if none is known or it is the same. Where it has no year, that of the number is its own. */
    Optional<Dates.Found> in(Traced line, OptionalInt year) {
        return Dates.first(line.text())
                .or(() -> yearless(line, year))
                .filter(each -> date.isEmpty() || each.date().equals(date.get()));
    }

    /** Takes a day; returns what stands around it in its line. */
    Traced take(Traced rest, Dates.Found day) {
        date = date.or(() -> Optional.of(day.date()));
        ledger.became(rest.slice(day.start(), day.end()), day.date().toString(), Finding.of(Rule.DATE));
        Traced before = rest.slice(0, day.start());
        Matcher label = DATE_LABEL.matcher(before.text());
        if (label.find()) {
            ledger.drop(before.from(label.start()).strip(), Finding.of(Rule.DATE));
            before = before.slice(0, label.start());
        }
        return posted(before.plus(Traced.added("　"))
                .plus(published(rest.from(day.end())))
                .strip());
    }

    /** Whether a line says when a web page was put there, and by whom. */
    static boolean isPosting(String line) {
        return POSTING.matcher(line).matches();
    }

    /** Takes the day on which a web page put an issue there; it counts where the issue bears none itself. */
    boolean posting(Traced line) {
        if (!isPosting(line.text())) {
            return false;
        }
        Optional<Dates.Found> day = Dates.first(line.text());
        day.ifPresent(each -> {
            posted = posted.or(() -> Optional.of(each.date()));
            ledger.became(line, each.date().toString(), Finding.of(Rule.ORIGIN, 0.9));
        });
        return day.isPresent();
    }

    /** What stands behind a day, without that of the week and the word that says what was done on it. */
    private Traced published(Traced written) {
        Matcher weekday = WEEKDAY.matcher(written.text());
        int end = weekday.lookingAt() ? weekday.end() : 0;
        ledger.drop(written.slice(0, end).strip(), Finding.of(Rule.DATE));
        Traced behind = written.from(end);
        Matcher word = PUBLISHED.matcher(behind.text());
        if (!word.lookingAt()) {
            return behind;
        }
        ledger.drop(behind.slice(0, word.end()).strip(), Finding.of(Rule.DATE));
        return behind.from(word.end());
    }

    /** A day at the end of a line whose year is that of the number; it is asked about. */
    private Optional<Dates.Found> yearless(Traced line, OptionalInt year) {
        Matcher day = DAY.matcher(line.text());
        if (year.isEmpty() || date.isPresent() || !day.find()) {
            return Optional.empty();
        }
        Optional<Dates.Found> found = Dates.first(year.getAsInt() + "年" + day.group(1) + "月" + day.group(2) + "日");
        found.ifPresent(each -> ledger.doubt(
                Rule.NO_DATE, line.from(day.start()), 0.8, each.date().toString(), day.group()));
        return found.map(each -> new Dates.Found(each.date(), day.start(), day.end()));
    }

    /** Without the hour and the place behind a day, by which a message for telephones is told; the account before it is asked about. */
    private Traced posted(Traced rest) {
        Matcher posted = POSTED.matcher(rest.text());
        if (!posted.find()) {
            return rest;
        }
        ledger.drop(rest.from(posted.start()).strip(), Finding.of(Rule.ORIGIN));
        Traced before = rest.slice(0, posted.start()).strip();
        if (HeadIssuer.isBody(before.text())) {
            return before;
        }
        ledger.leftover(before);
        return Traced.EMPTY;
    }
}
