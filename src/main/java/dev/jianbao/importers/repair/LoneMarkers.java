package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts numbers that a converter set on lines of their own back before the sentences below them, where two at least count up from one. */
final class LoneMarkers implements Repair {
    private static final Pattern NUMBER = Pattern.compile("[\\s　]*([1-9][0-9]?)[.．、][\\s　]*");
    private static final int SHORTEST = 12;
    private static final int FEWEST = 2;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = galley.slips();
        List<Integer> places = places(slips);
        if (places.size() < FEWEST) {
            return galley;
        }
        List<Slip> joined = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            if (places.contains(i - 1)) {
                Line number = (Line) joined.remove(joined.size() - 1);
                Line line = (Line) slips.get(i);
                ledger.seam(
                        line.traced().strip(),
                        new Finding(Rule.HARD_WRAP, 0.9, number.text().strip() + "｜" + head(line)));
                joined.add(
                        number.with(number.traced().strip().plus(line.traced().strip())));
            } else {
                joined.add(slips.get(i));
            }
        }
        return new Galley(joined);
    }

    /** The lines that hold such a number, one more each time, above running text. */
    private static List<Integer> places(List<Slip> slips) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < slips.size(); i++) {
            Matcher number = NUMBER.matcher(slips.get(i) instanceof Line line ? line.text() : "");
            if (number.matches()
                    && Integer.parseInt(number.group(1)) == places.size() + 1
                    && slips.get(i + 1) instanceof Line below
                    && below.text().strip().length() >= SHORTEST
                    && below.text().matches(".*[，。；].*")) {
                places.add(i);
            }
        }
        return places;
    }

    private static String head(Line line) {
        String text = line.text().strip();
        return text.substring(0, Math.min(8, text.length()));
    }
}
