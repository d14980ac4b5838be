package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells which of the lines above a piece of news is its title: what the source sets as one; else the line above the byline whose
 * words the text takes up, since a line over the title and the name of a site stand there as well.
 */
final class NewsTitle {
    private static final int FARTHEST = 5;
    /** What is set as a title may stand so far below what a page has above it. */
    private static final int FARTHEST_SET = 8;

    private static final int SHORTEST = 8;
    /** Names of columns are so short at most, and a title below them so long at least. */
    private static final int SHORT = 10;

    private static final int LONG = 14;
    private static final double LITTLE = 0.5;
    private static final double CLEARLY = 0.2;
    /** How a subtitle begins. */
    private static final Pattern DASHES = Pattern.compile("[\\s　]*(?:——|──|--)");
    /** What stands over a title: the name of a series, a number of a part. */
    private static final Pattern SERIES = Pattern.compile(
            ".*(?:系列报道|特别报道|特别策划|专题报道|深度报道|专栏|专题|视点|观察|聚焦|进行时|第[一二三四五六七八九十0-9]+篇)[\\s　]*(?:[①-⑳]|[（(]?[一二三四五六七八九十0-9]{0,3}[)）]?)?$|.*[①-⑳]$|^[·•\\[【].{2,16}[·•\\]】]$|(?:关注|聚焦|走近|寻访|探访)[\\p{IsHan}·“”]{2,10}|[（(]之?[一二三四五六七八九十0-9]{1,3}[)）]");

    /** The name of a column of a site, and nothing that a title says. */
    private static final Pattern COLUMN =
            Pattern.compile("[\\p{IsHan}]{0,4}(?:观点|动态|要闻|快讯|速递|简讯|新闻|资讯|风采|园地|天地|之窗|视点|纵横|前沿|传真|公告|通知)");

    private final List<Slip> slips;
    private final int byline;
    private final Ledger ledger;

    /** @param byline how many lines stand before the lines that said when and where from; 0 where none said so */
    NewsTitle(List<Slip> slips, int byline, Ledger ledger) {
        this.slips = slips;
        this.byline = byline;
        this.ledger = ledger;
    }

    /** The place of the title among the slips; empty where the source has none. */
    OptionalInt find() {
        for (int i = 0; i < Math.min(slips.size(), FARTHEST_SET); i++) {
            if (slips.get(i) instanceof Line line && line.style().heading() == 1 && !isSiteAbove(i)) {
                return OptionalInt.of(i);
            }
        }
        List<Integer> lines = candidates();
        OptionalInt dashed = lines.stream()
                .mapToInt(each -> each)
                .filter(i -> isDashed(i + 1))
                .findFirst();
        if (dashed.isPresent()) {
            return dashed;
        }
        if (lines.size() < 2) {
            return lines.stream()
                    .mapToInt(each -> each)
                    .filter(i -> !isSite(text(i)))
                    .findFirst();
        }
        while (lines.size() > 1 && (isSite(text(lines.get(0))) || isColumnAbove(lines.get(0), lines.get(1)))) {
            lines.remove(0);
        }
        int best = lines.get(0);
        for (int i : lines.subList(1, lines.size())) {
            boolean over = SERIES.matcher(text(best)).matches();
            if (over
                    || (i < byline || byline == 0 && text(i).length() >= LONG)
                            && echo(i) > echo(best) + CLEARLY
                            && text(i).length() >= SHORTEST) {
                best = i;
            }
        }
        if (best != lines.get(0) && !SERIES.matcher(text(lines.get(0))).matches()) {
            ledger.doubt(Rule.TITLE, ((Line) slips.get(best)).traced(), 0.6, text(best));
        }
        return OptionalInt.of(best);
    }

    /** Whether a line names a site, and another that is set as a heading stands right below. */
    private boolean isSiteAbove(int at) {
        return isSite(text(at))
                && at + 1 < slips.size()
                && slips.get(at + 1) instanceof Line below
                && below.style().heading() > 0;
    }

    /** The name of a site or a paper, and nothing that a title says. */
    static boolean isSite(String text) {
        return text.length() < SHORTEST && UnlabelledByline.isPublisher(text);
    }

    /** Whether a line is the name of a column, and the next, above the byline, is longer than any such name. */
    private boolean isColumnAbove(int at, int next) {
        return isColumn(text(at)) && next < byline && text(next).length() >= LONG;
    }

    /** Whether a line reads like the name of a column. */
    static boolean isColumn(String text) {
        return text.length() < SHORTEST && COLUMN.matcher(text).matches() && !isSeries(text);
    }

    /** Lines that may be a title: the first, and those that follow it above the text, or above the byline. */
    private List<Integer> candidates() {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        while (start < Math.min(slips.size() - 2, FARTHEST) && (isForeign(start) || isColumnOnTop(start))) {
            start++;
        }
        int end = Math.min(slips.size() - 1, start + FARTHEST);
        for (int i = start; i < end && slips.get(i) instanceof Line; i++) {
            String text = text(i);
            boolean title = isSite(text) || Wording.isTitle(text) && !text.endsWith("。") && !PersonForm.areNames(text);
            boolean above = i == start
                    || i < byline
                    || isSite(text(i - 1))
                    || isSeries(i - 1)
                    || isDashed(i + 1)
                    || isColumn(i - 1) && text.length() >= LONG;
            if (!title || isDashed(i) || isPart(text) || !above && !isColumn(i)) {
                break;
            }
            if (above) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether the first line is but the one word for a column, above a title and the byline below that. */
    private boolean isColumnOnTop(int i) {
        return i == 0
                && byline > 1
                && slips.get(0) instanceof Line
                && text(0).length() < SHORTEST / 2
                && COLUMN.matcher(text(0)).matches()
                && !text(0).matches(".*(?:公告|通知)")
                && slips.get(1) instanceof Line
                && text(1).length() >= LONG;
    }

    /** Whether a line holds no Han, above a text that does, or says where the authors of a paper work. */
    private boolean isForeign(int i) {
        return slips.get(i) instanceof Line line
                && (Han.count(line.text()) == 0 || BareCredits.isAffiliation(line.text()))
                && !line.text().isBlank();
    }

    /** Whether a short line on top, of which the text says little, may be the name of a column of a site. */
    private boolean isColumn(int i) {
        return byline == 0
                && IntStream.rangeClosed(0, i)
                        .allMatch(at -> slips.get(at) instanceof Line && text(at).length() <= SHORT)
                && echo(0) < LITTLE;
    }

    private boolean isDashed(int i) {
        return slips.get(i) instanceof Line line && DASHES.matcher(line.text()).lookingAt();
    }

    private boolean isSeries(int i) {
        return isSeries(text(i));
    }

    /** Whether a line names the series to which a text belongs, or its part of it. */
    static boolean isSeries(String text) {
        return SERIES.matcher(text).matches();
    }

    /** Whether a line opens a part of the text. */
    private static boolean isPart(String text) {
        return Marker.of(text).filter(each -> each.number().isPresent()).isPresent();
    }

    private String text(int i) {
        return ((Line) slips.get(i)).text().strip();
    }

    /** The share of the pairs of characters of a line that the text has as well. */
    private double echo(int i) {
        String words = text(i).replaceAll("[^\\p{IsHan}]", "");
        String below = slips.stream()
                .skip(Math.max(byline, i + 1))
                .filter(Line.class::isInstance)
                .map(each -> ((Line) each).text())
                .reduce("", String::concat);
        long shared = IntStream.range(0, Math.max(0, words.length() - 1))
                .filter(at -> below.contains(words.substring(at, at + 2)))
                .count();
        return (double) shared / Math.max(1, words.length() - 1);
    }
}
