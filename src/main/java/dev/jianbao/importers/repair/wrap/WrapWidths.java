package dev.jianbao.importers.repair.wrap;

import static dev.jianbao.importers.repair.wrap.LineForm.continues;
import static dev.jianbao.importers.repair.wrap.LineForm.endsSentence;
import static dev.jianbao.importers.repair.wrap.LineForm.isInSentence;
import static dev.jianbao.importers.repair.wrap.LineForm.isRest;
import static dev.jianbao.importers.repair.wrap.LineForm.isRow;
import static dev.jianbao.importers.repair.wrap.LineForm.setsIn;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.SourceWidth;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide the lines of a text are, in columns, and the width at which they break. Full lines that stop within a sentence are the
 * evidence: many of them, or few that nothing speaks against.
 */
final class WrapWidths {
    static final int NARROWEST = 40;
    /** Short lines of one width may be so by chance where they are few. */
    private static final int NARROWEST_OF_FEW = 50;

    static final int WIDEST = 120;
    static final int SLACK = 3;
    static final double NEARLY = 0.8;
    static final int FEWEST_OPEN = 4;
    private static final Pattern HANGING = Pattern.compile("[，。、；：！？”’）》]+$");
    private static final int FEWEST_LINES = 8;
    private static final double LEAST_SHARE = 0.4;
    private static final int FEWEST_OPEN_SET_IN = 2;
    private static final int FEWEST_RUNNING_ON = 2;
    private static final int RUNNING_ON = 4;
    private static final double RAGGED = 0.7;
    private static final double FEW = 0.05;
    private static final double HALF_OPEN = 0.5;
    /** What no line ends within: a number or a word, with the marks that open before it and close behind it. */
    private static final Pattern PIECE = Pattern.compile("[（《“‘「『【〔]*(?:[0-9A-Za-z.,:%％+@/&-]+|.)[，。、；：！？”’）》」』】〕]*");

    private final SourceWidth widths;

    WrapWidths(SourceWidth widths) {
        this.widths = widths;
    }

    int of(Line line) {
        return widths.of(line);
    }

    /** The width in columns at which lines break; 0 where they do not. */
    int width(Galley galley) {
        List<Integer> reaches = galley.lines()
                .filter(LineForm::isSolid)
                .map(this::reach)
                .filter(width -> width > 10)
                .toList();
        int widest = reaches.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (isWidth(galley, reaches, widest)
                || stopInTheMiddle(galley, widest)
                || !setsIn(galley) && runOn(galley.slips(), widest)) {
            return widest;
        }
        int usual = usual(reaches);
        return isWidth(galley, reaches, usual) ? usual : 0;
    }

    /** How wide a line is without the marks at its end, which may hang over. */
    int reach(Line line) {
        String text = line.text().stripTrailing();
        Matcher hanging = HANGING.matcher(text);
        return widths.of(line) - (hanging.find() ? 2 * hanging.group().length() : 0);
    }

    private boolean isWidth(Galley galley, List<Integer> reaches, int width) {
        long full = reaches.stream()
                .filter(each -> each >= width - SLACK && each <= width)
                .count();
        return reaches.size() >= FEWEST_LINES
                && width >= NARROWEST
                && width <= WIDEST
                && full >= LEAST_SHARE * reaches.size()
                && areOpen(galley, width);
    }

    /** The widest of some widths but for a few, as one line that somebody put in and did not break. */
    static int usual(List<Integer> reaches) {
        List<Integer> sorted = reaches.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * (1 - FEW)));
    }

    /** Whether most lines of a width stop within a sentence; lines of one sentence each may be equally wide by chance. */
    private boolean areOpen(Galley galley, int width) {
        List<String> full = full(galley, width);
        return full.stream().filter(text -> !Wording.isClosed(text)).count() >= HALF_OPEN * full.size();
    }

    /** The lines that reach a width. */
    private List<String> full(Galley galley, int width) {
        return galley.lines()
                .filter(LineForm::isSolid)
                .filter(line -> widths.of(line) >= width - SLACK)
                .map(line -> line.text().stripTrailing())
                .toList();
    }

    /** Whether lines break at about one width, as they do where figures and marks are narrower: of those that reach it few end a sentence. */
    boolean isRagged(Galley galley, int width) {
        List<String> filled = galley.lines()
                .filter(line -> fills(line, width))
                .map(Line::text)
                .toList();
        long open = filled.stream().filter(text -> !Wording.isClosed(text)).count();
        return filled.size() >= FEWEST_LINES && open >= RAGGED * filled.size();
    }

    boolean fills(Line line, int width) {
        return widths.of(line) >= NEARLY * width;
    }

    /** Whether, in a short text, nearly all of its widest lines stop in the middle of a sentence, and none but they do. */
    private boolean stopInTheMiddle(Galley galley, int widest) {
        List<String> full = full(galley, widest);
        long open = full.stream().filter(line -> !Wording.isClosed(line)).count();
        int fewest = setsIn(galley) ? FEWEST_OPEN_SET_IN : FEWEST_OPEN;
        return widest >= NARROWEST && widest <= WIDEST && open >= fewest && open * 4 >= full.size() * 3L;
    }

    /** Whether lines that a width left no room in stop within a sentence, in a text with few of them whose paragraphs are not set in, and the lines below end it. */
    private boolean runOn(List<Slip> slips, int width) {
        int runOn = 0;
        int stop = 0;
        for (int at = 0; at + 1 < slips.size(); at++) {
            if (isFull(slips, at, width) && isInSentence(((Line) slips.get(at)).text())) {
                boolean goesOn =
                        isRest(slips.get(at + 1)) && (endsSentence(slips.get(at + 1)) || isFull(slips, at + 1, width));
                runOn += goesOn ? 1 : 0;
                stop += goesOn ? 0 : 1;
            }
        }
        return width >= NARROWEST_OF_FEW && width <= WIDEST && runOn >= FEWEST_RUNNING_ON && runOn >= RUNNING_ON * stop;
    }

    /** Whether a line reaches a width, or had no room for the piece that begins the next: a number, a word, a mark with what it belongs to. */
    boolean isFull(List<Slip> slips, int at, int width) {
        if (!(slips.get(at) instanceof Line line) || isRow(line) || reach(line) > width + SLACK) {
            return false;
        }
        return widths.of(line) >= width - SLACK
                || at + 1 < slips.size()
                        && slips.get(at + 1) instanceof Line next
                        && continues(next)
                        && widths.of(line) + widths.of(firstPiece(next)) > width;
    }

    private static Traced firstPiece(Line line) {
        Matcher piece = PIECE.matcher(line.text());
        return piece.lookingAt() ? line.traced().slice(0, piece.end()) : line.traced();
    }
}
