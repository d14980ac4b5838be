package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Style;
import dev.jianbao.importers.structure.FoundNumber;
import dev.jianbao.importers.structure.SecrecyMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the lines of a head what stands there beside name, number, issuer and day: marks of secrecy and urgency, the number of a
 * copy, who signed, which weeks the issue covers. Several may share a line, parted by wide gaps.
 */
final class HeadMarks {
    private static final Pattern COPY_NUMBER = Pattern.compile(
            "[\\s　]*(?:(?:份号|编号|登记号)[：:][\\s　]*[^\\s　]+|(?:№|N[oO][.．]?)[\\s　]*[0-9]{3,8}|[0-9]{5,8}|第[\\s　]*(?:0[0-9]{1,7}|[0-9]{6,8})[\\s　]*号)[\\s　]*");
    /** What the head of a page calls its source; an issue says itself who issues it. */
    private static final Pattern SOURCE = Pattern.compile("ContentSource：.+");

    private static final String DAY =
            "(?:20[0-9]{2}[\\s　]*[年.])?[\\s　]*[0-9]{1,2}[\\s　]*[月.][\\s　]*[0-9]{1,2}[\\s　]*日?";
    private static final String DASH = "[\\s　]*[-—–－~～至到]{1,2}[\\s　]*";
    private static final String WEEK = "第?[\\s　]*[0-9一二三四五六七八九十]{1,3}[\\s　]*周(?:工作)?";
    private static final Pattern WEEK_NUMBER = Pattern.compile(WEEK);
    private static final Pattern WEEK_OF_YEAR =
            Pattern.compile("[（(〔]?[\\s　]*(20[0-9]{2})[\\s　]*年[\\s　]*第[\\s　]*([0-9]{1,2})[\\s　]*周.*");
    private static final String TERM =
            "20[0-9]{2}" + DASH + "20[0-9]{2}[\\s　]*学年度?[\\s　]*(?:第?[一二上下12]学期)?[\\s　]*(?:" + WEEK + ")?";
    private static final String DAYS = DAY + DASH + "(?:" + DAY + "|[0-9]{1,2}[\\s　]*日)";
    private static final Pattern SPAN = Pattern.compile("[（(〔]?[\\s　]*(?:" + TERM + "|(?:20[0-9]{2}年)?" + WEEK
            + "|(?:(?:20[0-9]{2}年)?" + WEEK + "[\\s　]*)?[（(]?" + DAYS + "[）)]?)[\\s　]*[）)〕]?");
    /** Under what number a journal for internal use may be printed. */
    private static final Pattern PERMIT = Pattern.compile(
            "[（(]?[\\p{IsHan}（）()]{0,12}(?:内资(?:准|[\\p{IsHan}]{1,4}准)字|准印字|准印证)[\\p{IsHan}]{0,4}[：:]?[\\s　]*[第（(〔]?[\\s　]*[\\p{IsHan}A-Za-z0-9（）()〔〕\\-—－]{2,20}[\\s　]*号?[）)]?");

    private static final Pattern EXTENT =
            Pattern.compile("[（(]?(?:本[期刊])?共?[\\s　]*第?[0-9一二三四五六七八九十]{1,3}[\\s　]*[版页][\\s　]*[）)]?");
    /** By what words an issue may be found, or what it holds in a few words between bars. */
    private static final Pattern KEYWORDS =
            Pattern.compile("[【〖\\[]?[\\s　]*(?:本[期刊])?(?:关键词|主题词)(?:[\\s　]*[】〗\\]][：:]?|[\\s　]*[：:])[\\s　]*[^。]{2,60}"
                    + "|本期(?:看点|要点|导读|关注|要目)[\\s　]*[：:][^。|｜丨]{2,40}(?:[|｜丨][^。|｜丨]{2,40}){1,9}");

    private static final Pattern MONTH = Pattern.compile(
            "[（(〔]?[\\s　]*(20[0-9]{2})[\\s　]*年[\\s　]*([0-9]{1,2})[\\s　]*月(?:份|号|刊)?(上半月|下半月|[上中下]旬)?[\\s　]*[）)〕]?");
    /** Who issues it, and the month behind. */
    private static final Pattern MONTH_BEHIND =
            Pattern.compile("(\\p{IsHan}{4,40})[\\s　]+(20[0-9]{2}[\\s　]*年[\\s　]*[0-9]{1,2}[\\s　]*月)");

    private static final Pattern LAST_DAY = Pattern.compile(
            "(20[0-9]{2})[\\s　]*[年.][^0-9]{0,3}([0-9]{1,2})[^0-9]{1,4}([0-9]{1,2})[^0-9]{1,6}(?:20[0-9]{2}[\\s　]*[年.][\\s　]*)?([0-9]{1,2})[\\s　]*[月.][\\s　]*([0-9]{1,2})[\\s　]*日?[）)〕]?[\\s　]*$");
    /** Stands for the number of the issue, while it is not read yet. */
    private static final FoundNumber ANY =
            new FoundNumber(OptionalInt.of(2000), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final Pattern EDITED = Pattern.compile("(?:编(?:[\\s　]*辑)?|主[\\s　]*编)(?:单位)?[\\s　]*[：:][\\s　]*(.+)");
    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \t]{2,}|[ \t]*　[ \t　]*");

    /** To whom an issue is presented, above its text. */
    private static final Pattern PRESENTED =
            Pattern.compile("(?:呈|呈报|呈送|呈阅|报送|主送)[\\s　]*[：:][\\s　]*[\\p{IsHan}、，（）\\s　]{2,40}");

    private final Ledger ledger;
    private final List<Slip> credits = new ArrayList<>();
    private Optional<Traced> counted = Optional.empty();
    private Optional<Traced> month = Optional.empty();
    private Optional<Traced> span = Optional.empty();

    HeadMarks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The lines that say who wrote, checked or signed. */
    List<Slip> credits() {
        return List.copyOf(credits);
    }

    /** A number such as No.027, which may count the copies or the issues. */
    Optional<Traced> counted() {
        return counted;
    }

    /** The month that the head names, which stands for a day where it names none. */
    Optional<Traced> month() {
        return month;
    }

    /** The days that the issue covers. */
    Optional<Traced> span() {
        return span;
    }

    /** The number of its week in the year, which stands for a number where the head bears none; none where weeks of a term are counted. */
    Optional<FoundNumber> week() {
        return span.map(each -> WEEK_OF_YEAR.matcher(each.text()))
                .filter(Matcher::matches)
                .map(each -> new FoundNumber(
                        OptionalInt.of(Integer.parseInt(each.group(1))),
                        OptionalInt.of(Integer.parseInt(each.group(2))),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
    }

    /**
     * The last of the days that a text names, from one to another. Its year is that of the first, or the next where the
     * months begin anew. Where that of the number stands for both, and they do, it is that of the last day for the first number of a year;
     * for another it is that of the first day, which stands for the last.
     */
    static Optional<LocalDate> lastDay(String text, FoundNumber number) {
        String days = WEEK_NUMBER.matcher(text).replaceFirst("").replaceFirst("^[（(〔\\s　]+", "");
        boolean yearless = number.year().isPresent() && days.matches("[0-9]{1,2}[\\s　]*[月.].*");
        Matcher last = LAST_DAY.matcher(yearless ? number.year().getAsInt() + "年" + days : days);
        if (!last.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(last.group(1));
        boolean anew = Integer.parseInt(last.group(4)) < Integer.parseInt(last.group(2));
        boolean first = anew && yearless && number.number().orElse(0) != 1;
        String day = first
                ? year + "年" + last.group(2) + "月" + last.group(3) + "日"
                : year + (anew && !yearless ? 1 : 0) + "年" + last.group(4) + "月" + last.group(5) + "日";
        return Dates.first(day).map(Dates.Found::date);
    }

    /** A line of the head without such marks. */
    Traced without(Traced line) {
        if (isKeywords(line.text())) {
            ledger.leftover(line);
            return Traced.EMPTY;
        }
        if (take(line)) {
            return Traced.EMPTY;
        }
        Matcher behind = MONTH_BEHIND.matcher(line.text());
        if (behind.matches() && OrganisationForm.kind(behind.group(1)).isPresent() && take(line.group(behind, 2))) {
            return line.group(behind, 1);
        }
        Traced rest = Traced.EMPTY;
        boolean taken = false;
        for (Traced part : line.split(WIDE_GAP)) {
            if (part.isBlank()) {
                continue;
            }
            if (take(part.strip())) {
                taken = true;
            } else {
                rest = rest.isEmpty()
                        ? part.strip()
                        : rest.plus(Traced.added("　　")).plus(part.strip());
            }
        }
        return taken ? rest : line;
    }

    /** Whether an editor is a body: then it is who issues. */
    private static boolean isIssuer(String text) {
        Matcher edited = EDITED.matcher(text);
        return edited.matches()
                && OrganisationForm.kind(edited.group(1).strip()).isPresent();
    }

    /** The first day of the month that a text names. */
    static Optional<LocalDate> firstDay(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches()
                        && Integer.parseInt(month.group(2)) <= 12
                        && !month.group(2).matches("0+")
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), firstDayOf(month.group(3))))
                : Optional.empty();
    }

    /** The first day of a part of a month; of the whole where none is named. */
    private static int firstDayOf(@Nullable String part) {
        return part == null || part.startsWith("上") ? 1 : part.equals("中旬") ? 11 : part.equals("下旬") ? 21 : 16;
    }

    /** Whether a line holds nothing but the words by which an issue may be found. */
    static boolean isKeywords(String line) {
        return KEYWORDS.matcher(line).matches();
    }

    private boolean take(Traced part) {
        String text = part.text();
        if (SecrecyMark.take(part, ledger)) {
            return true;
        }
        if (SOURCE.matcher(text).matches()) {
            ledger.drop(part, Finding.of(Rule.ORIGIN));
        } else if (COPY_NUMBER.matcher(text).matches()) {
            counted = counted.or(
                    () -> Optional.of(part).filter(each -> each.text().matches("(?:№|N[oO]).*")));
            ledger.drop(part, Finding.of(Rule.COPIES, 0.9));
        } else if (EXTENT.matcher(text).matches() || PERMIT.matcher(text).matches()) {
            ledger.drop(part, Finding.of(Rule.LEFTOVER, 0.8));
        } else if (MONTH.matcher(text).matches()) {
            month = month.or(() -> Optional.of(part));
            ledger.became(part, text, Finding.of(Rule.DATE, 0.6));
        } else if (Wording.isCredits(text) && text.length() <= 40 && !isIssuer(text)
                || PRESENTED.matcher(text).matches()) {
            credits.add(new Slip.Line(part, new Place(0, 0), Style.PLAIN));
        } else if (SPAN.matcher(text).matches()) {
            if (span.isEmpty() && lastDay(text, ANY).isPresent()) {
                span = Optional.of(part);
            } else {
                ledger.leftover(part);
            }
        } else {
            return false;
        }
        return true;
    }
}
