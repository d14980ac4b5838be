package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Closes blanks between figures and the Han around them, {@code 7 月 22 日}, and within figures: a year that was spaced out, or any
 * where a text parts the digits of several.
 */
final class SpacedDigits implements Repair {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12]) ([0-9]) ([0-9]) ([0-9])(?= ?年)");
    /** A date, which is written with no blank wherever one stands. */
    private static final Pattern DATE = Pattern.compile("(?<![0-9])20[0-9]{2} ?年 ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?");

    /** The year and the number of a document, likewise. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=\\p{IsHan}) ?[〔\\[［] ?(?:19|20)[0-9]{2} ?[〕\\]］] ?[0-9]{1,4} ?号");

    private static final Pattern BESIDE_HAN = Pattern.compile(
            "(?<=[0-9%％])(?<![0-9][:：][0-9]{2})(?<!^[\\s　]{0,4}(?:[0-9]{1,2}\\.[0-9]{1,2}|0[1-9])) (?=\\p{IsHan})|(?<=^[\\s　]{0,4}[0-9]{1,2}\\.[0-9]{1,2}) (?=月 ?[0-9])|(?<=[\\p{IsHan}&&[^讯电报]]) (?=[0-9])");

    /** A day and nothing behind it: a blank before it parts it from what it is the day of. */
    private static final Pattern LAST_DAY =
            Pattern.compile("(?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?[\\s　]*");

    /** Digits parted one by one, before what they count. */
    private static final Pattern RUN =
            Pattern.compile("(?<![0-9A-Za-z.．] ?)[0-9](?: ?[.,．，]? [0-9]){1,7}(?= ?(?:[\\p{IsHan}&&[^、]]|[%％]))");

    /** A figure with blanks between its thousands, alone in its cell. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<=^[\\s　]{0,4})[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\\.[0-9]+)?(?=[\\s　]*$)");

    private static final int ENOUGH = 3;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        long runs = galley.lines()
                .flatMap(line -> RUN.matcher(line.text()).results())
                .count();
        Edits edits = new Edits(ledger);
        Galley joined = runs < ENOUGH
                ? galley
                : galley.mended(text -> edits.each(
                        text,
                        RUN,
                        match -> Optional.of(Edits.all(
                                match,
                                match.group().replace(" ", ""),
                                new Finding(Rule.SPACED_DIGITS, 0.9, match.group())))));
        Galley dated = years(cells(joined, edits), edits);
        long gaps = dated.lines()
                .flatMap(line -> BESIDE_HAN.matcher(line.text()).results())
                .count();
        return gaps < ENOUGH ? dated : besideHan(dated, edits);
    }

    private static Galley besideHan(Galley galley, Edits edits) {
        return new Galley(galley.slips().stream()
                .<Slip>map(slip -> slip instanceof Slip.Line line
                        ? line.with(besideHan(line.traced(), line.style().bold(), edits))
                        : ((Slip.Grid) slip).mended(text -> besideHan(text, List.of(), edits)))
                .toList());
    }

    private static Traced besideHan(Traced text, List<Extent> bold, Edits edits) {
        return edits.each(
                text,
                BESIDE_HAN,
                match -> parts(text, match.start(), bold)
                        ? Optional.empty()
                        : Optional.of(Edits.all(match, "", Finding.of(Rule.SPACED_DIGITS))));
    }

    /** Whether a blank parts two things: a bold lead from the text behind it, a name from the day at the end of its line. */
    private static boolean parts(Traced text, int blank, List<Extent> bold) {
        int before = blank == 0 ? -1 : text.origin(blank - 1);
        int behind = text.origin(blank + 1);
        return LAST_DAY.matcher(text.text()).region(blank + 1, text.length()).matches()
                || bold.stream()
                        .anyMatch(each -> each.start() <= before && before < each.end() && behind >= each.end());
    }

    /** Figures in tables lose the blanks between their thousands. */
    private static Galley cells(Galley galley, Edits edits) {
        return new Galley(galley.slips().stream()
                .map(slip -> slip instanceof Slip.Grid grid ? grid.mended(text -> thousands(text, edits)) : slip)
                .toList());
    }

    private static Traced thousands(Traced text, Edits edits) {
        return edits.each(
                text,
                THOUSANDS,
                match -> Optional.of(
                        Edits.all(match, match.group().replaceAll("[^0-9.]", ""), Finding.of(Rule.SPACED_DIGITS))));
    }

    private static Galley years(Galley galley, Edits edits) {
        return galley.mended(text -> closed(closed(closed(text, YEAR, edits), DATE, edits), NUMBER, edits));
    }

    private static Traced closed(Traced text, Pattern figure, Edits edits) {
        return edits.each(
                text,
                figure,
                match -> Optional.of(match.group())
                        .filter(written -> written.indexOf(' ') >= 0)
                        .map(written -> Edits.all(match, written.replace(" ", ""), Finding.of(Rule.SPACED_DIGITS))));
    }
}
