package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The head of an issue that stands below its text, as on pages whose pictures of the head are gone: the name, then number and day within a
 * few lines, and no text behind. It is put above, where no day stands there.
 */
public final class HeadBelow {
    private static final int FOOT = 14;
    private static final int LONGEST = 5;
    private static final int TOP = 8;
    private static final int FEWEST_ABOVE = 4;

    private final Lines lines;

    private HeadBelow(Lines lines) {
        this.lines = lines;
    }

    /** The lines, with such a head above the others. */
    public static Lines raised(Lines lines) {
        HeadBelow below = new HeadBelow(lines);
        int start = below.start();
        if (start < 0 || below.isDatedAbove()) {
            return lines;
        }
        int end = start + 1;
        while (end < start + LONGEST && below.isPart(end)) {
            end++;
        }
        return below.isHead(start, end) ? raised(lines, start, end) : lines;
    }

    private static Lines raised(Lines lines, int start, int end) {
        return lines.part(start, end).plus(lines.part(0, start)).plus(lines.from(end));
    }

    /** The line near the end that is the name of a bulletin and nothing else, with no text behind; -1 where there is none. */
    private int start() {
        for (int i = lines.size() - 1; i >= FEWEST_ABOVE && i >= lines.size() - FOOT; i--) {
            if (!lines.isLine(i) || lines.text(i).indexOf('。') >= 0 && !Wording.isDistribution(lines.text(i))) {
                return -1;
            }
            if (Wording.isSeries(Han.squeezed(lines.text(i)))
                    && number(i).isEmpty()
                    && !Wording.isDistribution(lines.text(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPart(int line) {
        String text = lines.text(line);
        return lines.isLine(line)
                && !Wording.isCredits(text)
                && !Wording.isDistribution(text)
                && (!number(line).isEmpty()
                        || Dates.first(text).isPresent()
                        || OrganisationForm.kind(text).isPresent());
    }

    /** Whether a number and a day stand among some lines. */
    private boolean isHead(int start, int end) {
        return IntStream.range(start, end).anyMatch(i -> !number(i).isEmpty())
                && IntStream.range(start, end)
                        .anyMatch(i -> Dates.first(lines.text(i)).isPresent());
    }

    private String number(int line) {
        return NumberReader.read(lines.line(line).traced()).written().stream()
                .map(each -> each.text())
                .reduce("", String::concat);
    }

    /** Whether the head above bears a day of its own, and not that on which a page was put on the web. */
    private boolean isDatedAbove() {
        List<Slip> top = lines.part(0, TOP).slips();
        return IntStream.range(0, top.size())
                .filter(lines::isLine)
                .mapToObj(lines::text)
                .takeWhile(text -> text.indexOf('。') < 0)
                .anyMatch(text -> Dates.first(text).isPresent() && !HeadDay.isPosting(text));
    }
}
