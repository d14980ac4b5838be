package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines below the title of an article that this program printed: day, source, who chose it, and what the archive supplied, without colons
 * and broken where the sheet ends. They become lines as websites write them, with the labels of a Chinese frame.
 */
final class PrintedByline {
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final int HEAD = 8;
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 200;
    private static final String NAME = "((?:(?!%s)[\\p{IsHan}·、“”A-Za-z&.]){2,30}?)";

    private final FrameWords words;
    private final Ledger ledger;
    private final Pattern form;

    private PrintedByline(FrameWords words, Ledger ledger) {
        this.words = words;
        this.ledger = ledger;
        String labels = words.either("sourceDate") + "|" + words.either("sourceEditor");
        String day = words.day();
        this.form = Pattern.compile("(" + day + ")(?:[,，]?([0-9]{1,2}:[0-9]{2}))?(?:(" + words.either("source") + ")"
                + NAME.replace("%s", labels) + ")?(?:(" + words.either("sourceDate") + ")(" + day + "))?(?:("
                + words.either("sourceEditor") + ")" + NAME.replace("%s", labels) + ")?("
                + words.either("titleSupplied")
                + ")?("
                + words.either("dateSupplied") + ")?");
    }

    /** A galley whose byline is written as websites write theirs; the same where it bears none of ours. */
    static Galley undone(Galley galley, List<FrameWords> frames, Ledger ledger) {
        for (FrameWords words : frames) {
            PrintedByline byline = new PrintedByline(words, ledger);
            for (int start = 1; start < Math.min(HEAD, galley.slips().size()); start++) {
                int lines = byline.lines(galley.slips(), start);
                if (lines > 0) {
                    return byline.rewritten(galley.slips(), start, lines);
                }
            }
        }
        return galley;
    }

    /** How many lines from one on are such a byline: as many as its last sentence needs, else as few as say it. */
    private int lines(List<Slip> slips, int start) {
        Traced joined = Traced.EMPTY;
        int found = 0;
        for (int n = 0;
                n < MOST_LINES
                        && start + n < slips.size()
                        && slips.get(start + n) instanceof Line line
                        && line.text().length() <= LONGEST;
                n++) {
            joined = joined.plus(squeezed(line.traced()));
            Matcher match = form.matcher(joined.text());
            boolean all = match.matches();
            boolean ends = all && (match.group(9) != null || match.group(10) != null);
            boolean labelled = all && match.group(3) != null && (match.group(5) != null || match.group(7) != null);
            found = ends || found == 0 && labelled ? n + 1 : found;
        }
        return found;
    }

    private static Traced squeezed(Traced line) {
        return Traced.joined(line.split(BLANKS));
    }

    private Galley rewritten(List<Slip> slips, int start, int lines) {
        Traced joined = Traced.EMPTY;
        for (Slip slip : slips.subList(start, start + lines)) {
            joined = joined.plus(squeezed(((Line) slip).traced()));
        }
        Matcher match = form.matcher(joined.text());
        if (!match.matches()) {
            throw new IllegalStateException(joined.text());
        }
        Line first = (Line) slips.get(start);
        List<Slip> all = new ArrayList<>(slips.subList(0, start));
        all.add(first.with(facts(joined, match)));
        if (match.group(9) != null) {
            all.add(first.with(instead(joined.group(match, 9), words.chinese("titleSupplied"))));
        }
        if (match.group(10) != null) {
            ledger.doubt(Rule.NO_DATE, joined.group(match, 10), 0.5, words.date(match.group(1)), match.group(1));
            ledger.drop(joined.group(match, 10), Finding.of(Rule.NO_DATE));
        }
        all.addAll(slips.subList(start + lines, slips.size()));
        return new Galley(all);
    }

    private Traced facts(Traced joined, Matcher match) {
        Traced facts = instead(joined.group(match, 1), words.date(match.group(1)));
        if (match.group(2) != null) {
            int behind = match.end(1);
            int hour = match.start(2);
            ledger.drop(joined.slice(behind, hour), Finding.of(Rule.FRAME));
            facts = facts.plus(Traced.added(" ")).plus(joined.group(match, 2));
        }
        if (match.group(3) != null) {
            facts = labelled(facts, joined.group(match, 3), "source", joined.group(match, 4));
        }
        if (match.group(5) != null) {
            ledger.drop(joined.group(match, 5), Finding.of(Rule.FRAME));
            ledger.became(joined.group(match, 6), words.date(match.group(6)), Finding.of(Rule.ORIGIN, 0.9));
        }
        return match.group(7) == null
                ? facts
                : labelled(facts, joined.group(match, 7), "sourceEditor", joined.group(match, 8));
    }

    private Traced labelled(Traced before, Traced label, String key, Traced value) {
        return before.plus(Traced.added("　"))
                .plus(instead(label, words.chinese(key) + "："))
                .plus(value);
    }

    private Traced instead(Traced written, String chinese) {
        if (written.text().equals(chinese)) {
            return written;
        }
        ledger.became(written, chinese, Finding.of(Rule.FRAME));
        return Traced.added(chinese);
    }
}
