package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.SourceWidth;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a text that was broken at a fixed width, where a full line runs on into the next. */
final class HardWraps {
    private static final Pattern GAP = Pattern.compile("[ \\t]{3,}|　{2,}|[.．·…]{4,}");
    private static final Pattern HANGING = Pattern.compile("[，。、；：！？”’）》]+$");
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 8;
    private static final double LEAST_SHARE = 0.4;
    private static final int FEWEST_OPEN = 4;
    private static final int SLACK = 3;
    private static final double NEARLY = 0.8;
    private static final double RAGGED = 0.7;
    private static final double FEW = 0.05;
    private static final double HALF_OPEN = 0.5;
    private static final Pattern IN_SENTENCE = Pattern.compile("[，。；、]");
    private static final Pattern HEADLINE =
            Pattern.compile("关于.*|.*的(?:通知|意见|报告|函|决定|公告|通告|通报)|.*(?:方案|计划|规划|办法|细则|要点)");
    private static final Pattern NOTICE = Pattern.compile(".*关于.+的(?:通知|意见|报告|函|决定|公告|通告|通报)");
    private static final int FEWEST_OPEN_SET_IN = 2;
    private static final int FEWEST_SET_IN = 3;
    private static final int PROSE = 20;
    /** What begins a line of facts; 要问题有： behind a line that ends in 主 does not. */
    private static final Pattern LABEL =
            Pattern.compile("[^，。；：]{0,8}(?:电话|人|人员|对象|时间|日期|地点|地址|单位|部门|主题|内容|方式|邮箱|来源|编辑|作者|记者|附件|备注|说明|注|名单)[：:]");

    private static final Pattern TITLE = Pattern.compile("(?: {6,}|　{3,})[^\\s　。；，：]{2,40}[\\s　]*");
    /** A row of a list that is set in columns, as lists of names are: 甲某　乙某某　丙某　丁某某. */
    private static final Pattern ROW =
            Pattern.compile("[\\s　]*[\\p{IsHan}·]{1,8}(?:[ 　]{1,4}[\\p{IsHan}·]{1,8}){3,40}[\\s　]*");

    /** Words that another follows. */
    private static final String CALLS = "由和与及对把被在从向将并或于使让给且";

    private static final Pattern OPEN_TITLE = Pattern.compile(".*[的和与及暨、]");

    private final SourceWidth widths;
    private final Ledger ledger;

    private HardWraps(Ledger ledger) {
        this.widths = SourceWidth.of(ledger);
        this.ledger = ledger;
    }

    static Galley mend(Galley written, Ledger ledger) {
        return new HardWraps(ledger).mend(written);
    }

    private Galley mend(Galley written) {
        Galley titled = new Galley(titles(written.slips()));
        int firm = setsIn(titled) ? width(titled) : 0;
        if (firm > 0) {
            return new Galley(setIn(atWidth(titled, firm).slips()));
        }
        Galley galley = new Galley(setIn(titled.slips()));
        int width = width(galley);
        return width > 0 ? atWidth(galley, width) : galley;
    }

    /** Joins lines that break at a width. */
    private Galley atWidth(Galley galley, int width) {
        boolean setsIn = setsIn(galley);
        List<Slip> joined = new ArrayList<>();
        boolean ragged = isRagged(galley, width);
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
                                                    && (fills(line, width)
                                                            || line.text()
                                                                    .strip()
                                                                    .endsWith("。")))
                            || open && setsIn && stopsShort(joined) && isOverPage(slips, at));
            if (runsOn) {
                Line before = (Line) joined.remove(joined.size() - 1);
                Line line = (Line) slip;
                ledger.seam(line.traced(), new Finding(Rule.HARD_WRAP, 0.95, seam(before, line)));
                joined.add(before.with(before.traced().plus(line.traced().strip())));
            } else {
                joined.add(slip);
            }
            open = slip instanceof Line line
                    && !isRow(line)
                    && widths.of(line) >= width - SLACK
                    && reach(line) <= width + SLACK;
            nearly = ragged && slip instanceof Line line && fills(line, width) && isInSentence(line.text());
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
                && !fills(line, width);
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
                && !LABEL.matcher(line.text()).lookingAt()
                && (endsSentence(line) || isInSentence(line.text()) && endsSentence(slips, at + 1));
    }

    /** The width in columns at which lines break; 0 where they do not. */
    private int width(Galley galley) {
        List<Integer> reaches = galley.lines()
                .filter(HardWraps::isSolid)
                .map(this::reach)
                .filter(width -> width > 10)
                .toList();
        int widest = reaches.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (isWidth(galley, reaches, widest) || stopInTheMiddle(galley, widest)) {
            return widest;
        }
        int usual = usual(reaches);
        return isWidth(galley, reaches, usual) ? usual : 0;
    }

    /** How wide a line is without the marks at its end, which may hang over. */
    private int reach(Line line) {
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
    private static int usual(List<Integer> reaches) {
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
                .filter(HardWraps::isSolid)
                .filter(line -> widths.of(line) >= width - SLACK)
                .map(line -> line.text().stripTrailing())
                .toList();
    }

    /** Whether lines break at about one width, as they do where figures and marks are narrower: of those that reach it few end a sentence. */
    private boolean isRagged(Galley galley, int width) {
        List<String> filled = galley.lines()
                .filter(line -> fills(line, width))
                .map(Line::text)
                .toList();
        long open = filled.stream().filter(text -> !Wording.isClosed(text)).count();
        return filled.size() >= FEWEST_LINES && open >= RAGGED * filled.size();
    }

    private boolean fills(Line line, int width) {
        return widths.of(line) >= NEARLY * width;
    }

    /** Whether a line stops in the middle of running text, and is no heading. */
    private static boolean isInSentence(String text) {
        String line = text.strip();
        boolean heads = Marker.of(line).isPresent() && line.indexOf('。') < 0;
        return !Wording.isClosed(line)
                && !heads
                && IN_SENTENCE.matcher(line).find()
                && !HEADLINE.matcher(line).matches();
    }

    /** Whether a line has no wide gap and no leaders in it, as those of mastheads and contents have, which tell nothing of the width. */
    private static boolean isSolid(Line line) {
        return !GAP.matcher(line.text().strip()).find() && !isRow(line);
    }

    private static boolean isRow(Line line) {
        return ROW.matcher(line.text()).matches();
    }

    /** Whether, in a short text, nearly all of its widest lines stop in the middle of a sentence, and none but they do. */
    private boolean stopInTheMiddle(Galley galley, int widest) {
        List<String> full = full(galley, widest);
        long open = full.stream().filter(line -> !Wording.isClosed(line)).count();
        int fewest = setsIn(galley) ? FEWEST_OPEN_SET_IN : FEWEST_OPEN;
        return widest >= NARROWEST && widest <= WIDEST && open >= fewest && open * 4 >= full.size() * 3L;
    }

    /** Whether paragraphs are set in, so that a line that is not goes on. */
    private static boolean setsIn(Galley galley) {
        long set = galley.lines()
                .filter(line -> isSetIn(line.text()) && beginsParagraph(line))
                .count();
        return set >= FEWEST_SET_IN;
    }

    /** Whether a line is set in or apart, and long enough to be running text. */
    private static boolean beginsParagraph(Line line) {
        return (isSetIn(line.text()) || line.style().apart())
                && line.text().strip().length() >= PROSE;
    }

    private static boolean isSetIn(String text) {
        return text.startsWith("　") || text.startsWith("  ");
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
                Line line = (Line) slip;
                ledger.seam(line.traced(), new Finding(Rule.HARD_WRAP, 0.85, seam(before, line)));
                joined.add(
                        before.with(before.traced().strip().plus(line.traced().strip())));
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
        if (new Galley(slips).lines().filter(HardWraps::beginsParagraph).count() < FEWEST_SET_IN) {
            return slips;
        }
        int usual = fullLine(slips);
        int full = usual == Integer.MAX_VALUE ? usual : (int) (NEARLY * usual);
        List<Slip> joined = new ArrayList<>();
        boolean stopsShort = false;
        boolean filled = false;
        for (int at = 0; at < slips.size(); at++) {
            Slip slip = slips.get(at);
            boolean goesOn = stopsShort && isRest(slip) && (endsSentence(slip) || endsSentence(slips, at + 1))
                    || filled && isOverPage(slips, at);
            if (goesOn) {
                Line before = (Line) joined.remove(joined.size() - 1);
                Line line = (Line) slip;
                ledger.seam(line.traced(), new Finding(Rule.HARD_WRAP, 0.85, seam(before, line)));
                joined.add(before.with(before.traced().plus(line.traced().strip())));
            } else {
                joined.add(slip);
            }
            stopsShort = slip instanceof Line line
                    && (goesOn || beginsParagraph(line))
                    && widths.of(line) >= NARROWEST
                    && (isInSentence(line.text()) || widths.of(line) >= full);
            filled = stopsShort
                    && isInSentence(((Line) slip).text())
                    && usual < Integer.MAX_VALUE
                    && reach((Line) slip) >= usual - SLACK;
        }
        return joined;
    }

    /** The width of a full line of a text whose paragraphs are set in, which goes on where it ends a sentence, too. */
    private int fullLine(List<Slip> slips) {
        long open = 0;
        List<Integer> reaches = new ArrayList<>();
        for (int at = 1; at < slips.size(); at++) {
            if (slips.get(at - 1) instanceof Line line && line.text().strip().length() >= PROSE) {
                reaches.add(reach(line));
                open += isRest(slips.get(at)) && isInSentence(line.text()) ? 1 : 0;
            }
        }
        int usual = usual(reaches);
        return open >= FEWEST_OPEN && usual <= WIDEST ? usual : Integer.MAX_VALUE;
    }

    private static boolean isRest(Slip slip) {
        return slip instanceof Line line
                && continues(line)
                && !LABEL.matcher(line.text()).lookingAt();
    }

    private static boolean endsSentence(Slip slip) {
        return slip instanceof Line line && line.text().indexOf('。') >= 0;
    }

    private static boolean endsSentence(List<Slip> slips, int at) {
        return at < slips.size() && isRest(slips.get(at)) && endsSentence(slips.get(at));
    }

    /** Whether a line may go on with what the line before began: no space stands between, it is not set in, and begins nothing of its own. */
    private static boolean continues(Line line) {
        return !line.style().apart() && beginsNothing(line);
    }

    private static boolean beginsNothing(Line line) {
        String text = line.text();
        boolean indented = isSetIn(text);
        boolean begins = Marker.of(text)
                .filter(each -> each.kind() != Marker.Kind.IN_WORDS)
                .isPresent();
        return !indented
                && !isRow(line)
                && !begins
                && Wording.bracketed(text).isEmpty()
                && !Wording.isDistribution(text)
                && !Wording.isCredits(text);
    }

    private static String seam(Line before, Line after) {
        return PageBreaks.seam(before.text(), after.text());
    }
}
