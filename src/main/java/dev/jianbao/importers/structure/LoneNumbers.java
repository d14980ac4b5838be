package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that stand alone on a line above the name of a section, as in messages for telephones: 01, Part 2. They make headings. */
public final class LoneNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[\\s　]*(?:(?i:no|part|chapter)[.\\s]*)?0?([1-9][0-9]?)[\\s　.]*");
    /** A number before the name, with a stroke between: 1 / 缘起. */
    private static final Pattern LED = Pattern.compile("[\\s　]*0?([1-9])[\\s　]*[/丨|｜][\\s　]*(?=[\\p{IsHan}“‘《])");

    private static final int LONGEST_NAME = 20;
    /** Titles are longer than names of sections, and it takes more of them. */
    private static final int LONGEST_TITLE = 40;

    private static final int FEWEST = 2;
    private static final int FEWEST_TITLES = 3;

    private LoneNumbers() {}

    /** The lines without such numbers, where they count up from one; what stands below each is a heading. */
    public static Lines without(Lines lines, Ledger ledger) {
        List<Integer> titles = find(lines, LONGEST_TITLE);
        List<Integer> numbers = titles.size() < FEWEST_TITLES ? find(lines, LONGEST_NAME) : titles;
        if (numbers.size() < FEWEST) {
            return led(lines, ledger);
        }
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.contains(i)) {
                ledger.drop(lines.line(i).traced(), Finding.of(Rule.SECTION));
            } else if (numbers.contains(i - 1)) {
                Line line = lines.line(i);
                Style style = line.style();
                slips.add(new Line(line.traced(), line.place(), style.asHeading(2)));
            } else {
                slips.add(lines.slips().get(i));
            }
        }
        return new Lines(slips);
    }

    /** The lines without numbers that lead names on the same line, where they count up from one. */
    private static Lines led(Lines lines, Ledger ledger) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher number = LED.matcher(lines.text(i));
            boolean next = number.lookingAt()
                    && Integer.parseInt(number.group(1)) == found.size() + 1
                    && lines.text(i).length() - number.end() <= LONGEST_NAME
                    && lines.text(i).indexOf('。') < 0;
            if (next) {
                found.add(i);
            }
        }
        if (found.size() < FEWEST) {
            return lines;
        }
        List<Slip> slips = new ArrayList<>(lines.slips());
        for (int i : found) {
            Line line = lines.line(i);
            Traced text = line.traced().strip();
            Matcher number = LED.matcher(text.text());
            int end = number.lookingAt() ? number.end() : 0;
            ledger.drop(text.slice(0, end), Finding.of(Rule.SECTION));
            Style style = line.style();
            slips.set(i, new Line(text.from(end), line.place(), style.asHeading(2)));
        }
        return new Lines(slips);
    }

    private static List<Integer> find(Lines lines, int longest) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.text(i));
            String below = lines.text(i + 1);
            if (lines.isLine(i)
                    && number.matches()
                    && Integer.parseInt(number.group(1)) == found.size() + 1
                    && below.length() >= 2
                    && below.length() <= longest
                    && below.indexOf('。') < 0) {
                found.add(i);
            }
        }
        return found;
    }
}
