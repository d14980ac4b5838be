package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Numeral;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several texts that stand in one: samples that a site counts from one (【篇一】), speeches each with its greeting. The lines that count
 * are headings, and each text behind the first is asked about: it may want a file of its own.
 */
final class SeveralTexts {
    private static final Pattern COUNTED = Pattern.compile("[【\\[（(]?(?:(?:篇|范文|例文)(?<NUMBER>" + Numeral.PATTERN
            + ")|第(?<ORDER>" + Numeral.PATTERN + ")篇)[】\\]）)]?[\\s　：:、]*[^。；！？]{0,50}");
    private static final Pattern GREETED =
            Pattern.compile("[^。]{0,30}(?:领导|来宾|嘉宾|同志|老师|同学|家长|朋友|代表|同仁)[^。]{0,30}[：:！!，,]");
    private static final Pattern GREETING = Pattern.compile("(?:大家|你们|各位)?(?:早上|上午|中午|下午|晚上)?好[！!。].{0,20}");
    private static final int SHORTEST = 40;

    private SeveralTexts() {}

    /** The text with its counting lines set as headings. */
    static Lines headed(Lines body, Ledger ledger) {
        List<Integer> counted = counted(body);
        (counted.size() > 1 ? counted : greeted(body))
                .stream()
                        .skip(1)
                        .map(body::line)
                        .forEach(line -> ledger.doubt(
                                Rule.SEVERAL_TEXTS,
                                line.traced().strip(),
                                0.5,
                                line.text().strip()));
        List<Slip> slips = new ArrayList<>(body.slips());
        if (counted.size() > 1) {
            counted.forEach(i -> slips.set(
                    i,
                    new Line(
                            body.line(i).traced(),
                            body.line(i).place(),
                            body.line(i).style().asHeading(1))));
        }
        return new Lines(slips);
    }

    /** The lines that count the texts from one, with a text below each. */
    private static List<Integer> counted(Lines body) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Matcher head = COUNTED.matcher(body.text(i));
            if (head.matches()
                    && Numeral.parse(head.group("NUMBER") == null ? head.group("ORDER") : head.group("NUMBER"))
                                    .orElse(0)
                            == found.size() + 1
                    && hasText(body, i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The lines that name those to whom a speech is given, right above its greeting. */
    private static List<Integer> greeted(Lines body) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (GREETED.matcher(body.text(i)).matches()
                    && GREETING.matcher(body.text(i + 1)).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean hasText(Lines body, int head) {
        return body.text(head + 1).length() >= SHORTEST
                || body.text(head + 2).length() >= SHORTEST
                        && !COUNTED.matcher(body.text(head + 1)).matches();
    }
}
