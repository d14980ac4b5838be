package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.manuscript.Style;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes lines of their own of who wrote, edited and checked a text, where that stands behind its last sentence. */
final class TrailingCredits {
    private static final String HAND =
            "(?:作[\\s　]*者|记[\\s　]*者|通讯员|撰稿|供稿|编[\\s　]*辑|责任编辑|责[\\s　]*编|(?:值班)?总编辑?|审[\\s　]*核|校[\\s　]*对|监[\\s　]*制|初审|复审|终审|一审|二审|三审|来源)";
    private static final String NAME = "\\p{IsHan}{2,4}";
    private static final String NAMES = NAME + "(?:[\\s　、]{1,3}" + NAME + ")";
    /** One hand or several, each with its colon, to the end of the line; names in brackets may stand before the first. */
    private static final Pattern LABELLED = Pattern.compile("(?<=[。！？”])[\\s　]*(?<NAMES>[（(\\[［][\\s　]*" + NAME
            + "(?:[\\s　、]{1,3}" + NAME + "){0,3}[\\s　]*[）)\\]］])?[\\s　]*(?<HANDS>[（(]?" + HAND
            + "[\\s　]*[|丨：:][\\s　]*\\p{IsHan}[^。，]{1,80})$");
    /** Two names or more in brackets: one alone may be words of another sort. */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<=[。！？”])[\\s　]*[（(](?<NAMES>" + NAMES + "{1,6})[）)][\\s　]*$");

    private static final int FOOT = 5;
    private static final int MOST_UNKNOWN = 3;

    private TrailingCredits() {}

    static void part(List<Slip> slips) {
        for (int i = slips.size() - 1; i >= Math.max(0, slips.size() - FOOT); i--) {
            if (slips.get(i) instanceof Line line && (labelled(slips, i, line) || bracketed(slips, i, line))) {
                return;
            }
        }
    }

    private static boolean labelled(List<Slip> slips, int at, Line line) {
        Matcher match = LABELLED.matcher(line.text());
        if (!match.find()) {
            return false;
        }
        int names = match.start("NAMES") < 0 ? match.start("HANDS") : match.start("NAMES");
        slips.set(at, line.with(line.traced().slice(0, names)));
        slips.add(at + 1, alone(line, line.traced().from(match.start("HANDS"))));
        if (names < match.start("HANDS")) {
            slips.add(at + 1, alone(line, line.traced().slice(names, match.start("HANDS"))));
        }
        return true;
    }

    private static boolean bracketed(List<Slip> slips, int at, Line line) {
        Matcher match = BRACKETED.matcher(line.text());
        if (!match.find() || !areNames(match.group("NAMES"))) {
            return false;
        }
        slips.set(at, line.with(line.traced().slice(0, match.start())));
        slips.add(at + 1, alone(line, line.traced().from(match.start())));
        return true;
    }

    /** Whether all words are names; among several one may have a surname that is not known here. */
    static boolean areNames(String text) {
        List<String> words = List.of(text.strip().split("[\\s　、]+"));
        long known = words.stream().filter(PersonForm::isName).count();
        return known == words.size() || words.size() > MOST_UNKNOWN && known == words.size() - 1;
    }

    private static Line alone(Line line, Traced words) {
        return new Line(words.strip(), line.place(), Style.PLAIN);
    }
}
