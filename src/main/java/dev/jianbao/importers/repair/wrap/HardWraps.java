package dev.jianbao.importers.repair.wrap;

import static dev.jianbao.importers.repair.wrap.LineForm.beginsNothing;
import static dev.jianbao.importers.repair.wrap.LineForm.continues;
import static dev.jianbao.importers.repair.wrap.LineForm.endsSentence;
import static dev.jianbao.importers.repair.wrap.LineForm.isInSentence;
import static dev.jianbao.importers.repair.wrap.LineForm.isLabelled;
import static dev.jianbao.importers.repair.wrap.LineForm.isRest;
import static dev.jianbao.importers.repair.wrap.LineForm.isSetIn;
import static dev.jianbao.importers.repair.wrap.LineForm.setsIn;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.SourceWidth;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a text that was broken at a fixed width, where a full line runs on into the next. */
public final class HardWraps {
    private static final Pattern NOTICE = Pattern.compile(".*关于.+的(?:通知|意见|报告|函|决定|公告|通告|通报)");
    private static final Pattern TITLE = Pattern.compile("(?: {6,}|　{3,})[^\\s　。；，：]{2,40}[\\s　]*");
    /** Words that another follows. */
    private static final String CALLS = "由和与及对把被在从向将并或于使让给且";

    private static final Pattern OPEN_TITLE = Pattern.compile(".*[的和与及暨、]");

    private final WrapWidths widths;
    private final Ledger ledger;

    private HardWraps(Ledger ledger) {
        this.widths = new WrapWidths(SourceWidth.of(ledger));
        this.ledger = ledger;
    }

    public static Galley mend(Galley written, Ledger ledger) {
        return new HardWraps(ledger).mend(written);
    }

    private Galley mend(Galley written) {
        Galley titled = new Galley(titles(written.slips()));
        int firm = setsIn(titled) ? widths.width(titled) : 0;
        if (firm > 0) {
            return new Galley(setIn(atWidth(titled, firm).slips()));
        }
        Galley galley = new Galley(setIn(titled.slips()));
        int width = widths.width(galley);
        return width > 0 ? atWidth(galley, width) : galley;
    }

    /** Joins lines that break at a width. */
    private Galley atWidth(Galley galley, int width) {
        boolean setsIn = setsIn(galley);
        List<Slip> joined = new ArrayList<>();
        boolean ragged = widths.isRagged(galley, width);
        boolean open = false;
        boolean nearly = false;
        List<Slip> slips = galley.slips();
        for (int at = 0; at < slips.size(); at++) {
            Slip slip = slips.get(at);
            boolean runsOn = slip instanceof Line line
                    && !addresses(joined, line)
                    && (continues(line)
                                    && (open && !(setsIn && mayBeTitle(joined, line, width))
                                            || nearly
                                                    && (widths.fills(line, width)
                                                            || line.text()
                                                                    .strip()
                                                                    .endsWith("。")))
                            || open && setsIn && stopsShort(joined) && isOverPage(slips, at));
            if (runsOn) {
                join(joined, (Line) slip, 0.95);
            } else {
                joined.add(slip);
            }
            open = widths.isFull(slips, at, width);
            nearly = ragged && slip instanceof Line line && widths.fills(line, width) && isInSentence(line.text());
        }
        return new Galley(joined);
    }

    /** Whether a line says whom a notice is for, below its title, which may fill its line by chance. */
    private static boolean addresses(List<Slip> joined, Line line) {
        return line.text().strip().endsWith("：")
                && !joined.isEmpty()
                && joined.get(joined.size() - 1) instanceof Line before
                && NOTICE.matcher(before.text().strip()).matches();
    }

    /** Whether a short line without a stop stands below a sentence that ends at the end of its line, so that it may be a title. */
    private boolean mayBeTitle(List<Slip> joined, Line line, int width) {
        return joined.get(joined.size() - 1) instanceof Line before
                && Wording.isClosed(before.text().strip())
                && !endsSentence(line)
                && !widths.fills(line, width);
    }

    /** Whether what stands above stops within a sentence, and is running text: set in, of more than one sentence, or ending with a word that calls for another. */
    private static boolean stopsShort(List<Slip> joined) {
        return joined.get(joined.size() - 1) instanceof Line before
                && (isSetIn(before.text())
                        || before.text().indexOf('。') >= 0
                        || CALLS.indexOf(before.text()
                                        .stripTrailing()
                                        .charAt(before.text().stripTrailing().length() - 1))
                                >= 0)
                && isInSentence(before.text());
    }

    /** Whether a line goes on behind the end of a page, where paragraphs are set in and it is not: the one above it stops in a sentence. */
    private static boolean isOverPage(List<Slip> slips, int at) {
        return slips.get(at) instanceof Line line
                && line.style().apart()
                && beginsNothing(line)
                && !isLabelled(line)
                && (endsSentence(line) || isInSentence(line.text()) && endsSentence(slips, at + 1));
    }

    /** Joins a title that goes on in the line below it: both are set far in, and the first ends with a word that calls for another. */
    private List<Slip> titles(List<Slip> slips) {
        List<Slip> joined = new ArrayList<>();
        for (Slip slip : slips) {
            boolean goesOn = !joined.isEmpty()
                    && slip instanceof Line line
                    && joined.get(joined.size() - 1) instanceof Line before
                    && !line.style().apart()
                    && TITLE.matcher(before.text()).matches()
                    && OPEN_TITLE.matcher(before.text().stripTrailing()).matches()
                    && TITLE.matcher(line.text()).matches();
            if (goesOn) {
                Line before = (Line) joined.remove(joined.size() - 1);
                joined.add(before.with(before.traced().strip()));
                join(joined, (Line) slip, 0.85);
            } else {
                joined.add(slip);
            }
        }
        return joined;
    }

    /**
     * Joins a line to the one before that stops in the middle of a sentence, whatever the width is, where paragraphs are set in or
     * apart, and it is neither.
     */
    private List<Slip> setIn(List<Slip> slips) {
        if (new Galley(slips).lines().filter(LineForm::beginsParagraph).count() < LineForm.FEWEST_SET_IN) {
            return slips;
        }
        int usual = fullLine(slips);
        int full = usual == Integer.MAX_VALUE ? usual : (int) (WrapWidths.NEARLY * usual);
        List<Slip> joined = new ArrayList<>();
        boolean stopsShort = false;
        boolean filled = false;
        for (int at = 0; at < slips.size(); at++) {
            Slip slip = slips.get(at);
            boolean goesOn = stopsShort && isRest(slip) && (endsSentence(slip) || endsSentence(slips, at + 1))
                    || filled && isOverPage(slips, at);
            if (goesOn) {
                join(joined, (Line) slip, 0.85);
            } else {
                joined.add(slip);
            }
            stopsShort = slip instanceof Line line
                    && (goesOn || LineForm.beginsParagraph(line))
                    && widths.of(line) >= WrapWidths.NARROWEST
                    && (isInSentence(line.text()) || widths.of(line) >= full);
            filled = stopsShort
                    && isInSentence(((Line) slip).text())
                    && usual < Integer.MAX_VALUE
                    && widths.reach((Line) slip) >= usual - WrapWidths.SLACK;
        }
        return joined;
    }

    /** The width of a full line of a text whose paragraphs are set in, which goes on where it ends a sentence, too. */
    private int fullLine(List<Slip> slips) {
        long open = 0;
        List<Integer> reaches = new ArrayList<>();
        for (int at = 1; at < slips.size(); at++) {
            if (slips.get(at - 1) instanceof Line line && line.text().strip().length() >= LineForm.PROSE) {
                reaches.add(widths.reach(line));
                open += isRest(slips.get(at)) && isInSentence(line.text()) ? 1 : 0;
            }
        }
        int usual = WrapWidths.usual(reaches);
        return open >= WrapWidths.FEWEST_OPEN && usual <= WrapWidths.WIDEST ? usual : Integer.MAX_VALUE;
    }

    private void join(List<Slip> joined, Line line, double confidence) {
        Line before = (Line) joined.remove(joined.size() - 1);
        ledger.seam(
                line.traced(), new Finding(Rule.HARD_WRAP, confidence, PageBreaks.seam(before.text(), line.text())));
        joined.add(before.with(before.traced().plus(line.traced().strip())));
    }
}
