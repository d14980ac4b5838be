package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
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

    private static final Pattern BESIDE_HAN = Pattern.compile(
            "(?<=[0-9%％])(?<![0-9][:：][0-9]{2})(?<!^[\\s　]{0,4}(?:[0-9]{1,2}\\.[0-9]{1,2}|0[1-9])) (?=\\p{IsHan})|(?<=[\\p{IsHan}&&[^讯电报]]) (?=[0-9])");

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
        return gaps < ENOUGH
                ? dated
                : dated.mended(text -> edits.each(
                        text, BESIDE_HAN, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.SPACED_DIGITS)))));
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
        return galley.mended(text -> closed(closed(text, YEAR, edits), DATE, edits));
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
