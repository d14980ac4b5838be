package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.manuscript.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that stand alone on a line above the name of a section, as in messages for telephones: 01, Part 2. They make headings. */
public final class LoneNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[\\s　]*(?:(?i:no|part|chapter)[.\\s]*)?0?([1-9][0-9]?)[\\s　.]*");
    private static final int LONGEST_NAME = 20;
    private static final int FEWEST = 2;

    private LoneNumbers() {}

    /** The lines without such numbers, where they count up from one; what stands below each is a heading. */
    public static Lines without(Lines lines, Ledger ledger) {
        List<Integer> numbers = find(lines);
        if (numbers.size() < FEWEST) {
            return lines;
        }
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.contains(i)) {
                ledger.drop(lines.line(i).traced(), Finding.of(Rule.SECTION));
            } else if (numbers.contains(i - 1)) {
                Line line = lines.line(i);
                Style style = line.style();
                slips.add(new Line(
                        line.traced(), line.place(), new Style(2, style.centred(), style.apart(), style.bold())));
            } else {
                slips.add(lines.slips().get(i));
            }
        }
        return new Lines(slips);
    }

    private static List<Integer> find(Lines lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.text(i));
            String below = lines.text(i + 1);
            if (lines.isLine(i)
                    && number.matches()
                    && Integer.parseInt(number.group(1)) == found.size() + 1
                    && below.length() >= 2
                    && below.length() <= LONGEST_NAME
                    && below.indexOf('。') < 0) {
                found.add(i);
            }
        }
        return found;
    }
}
