package dev.jianbao.importers.repair.typed;

import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of running text as a row of a table would stand in it.
 *
 * @param line the line
 * @param tabbed what stands between its tabs, or where it has none between its gaps; none where it has neither behind words
 * @param barred what stands between its bars; none where it does not end with one
 */
record TypedLine(Line line, List<Traced> tabbed, List<Traced> barred) {
    private static final char BAR = '|';

    /** What parts cells where a tab was turned into blanks. */
    private static final Pattern GAP = Pattern.compile("[ 　]{2,}");

    private static final int NARROWEST = 3;

    /** The line of dashes below a table's head. */
    private static final Pattern RULING = Pattern.compile("\\|(?:\\s*:?-+:?\\s*\\|)+");

    /** A sentence, and behind a tab who sent it in, in brackets. */
    private static final Pattern SIGNED = Pattern.compile(".{20,}[。！”]\t[\\s　]*[（(][^（）()]{2,40}[）)]");

    static TypedLine of(Line line) {
        return new TypedLine(line, tabbed(line.traced()), barred(line.traced().strip()));
    }

    private static List<Traced> tabbed(Traced text) {
        if (text.text().strip().indexOf('\t') > 0) {
            return text.fields('\t');
        }
        List<Traced> gapped = text.split(GAP);
        return gapped.size() < NARROWEST ? List.of() : gapped;
    }

    private static List<Traced> barred(Traced row) {
        if (row.length() < 2 || row.at(row.length() - 1) != BAR) {
            return List.of();
        }
        if (row.at(0) == BAR) {
            return row.slice(1, row.length() - 1).fields(BAR);
        }
        int end = row.length() - trailing(row.text());
        return end > 0 ? row.slice(0, end).fields(BAR) : List.of();
    }

    private static int trailing(String row) {
        int end = row.length();
        while (end > 0 && (row.charAt(end - 1) == BAR || Character.isWhitespace(row.charAt(end - 1)))) {
            end--;
        }
        return row.length() - end;
    }

    /** Its cells, where it looks like the row of a table; else none. */
    List<Traced> cells() {
        if (!barred.isEmpty()) {
            return barred;
        }
        return tabbed.size() == 2 && SIGNED.matcher(text()).matches() ? List.of() : tabbed;
    }

    /** Its words without the blanks around them. */
    String text() {
        return line.text().strip();
    }

    /** Whether it is parted by blanks alone, as rows are and signatures side by side, and labels with their values. */
    boolean isGapped() {
        return barred.isEmpty() && !tabbed.isEmpty() && text().indexOf('\t') < 0;
    }

    /** Whether one of its cells begins with a figure. */
    boolean hasFigure() {
        return cells().stream().anyMatch(cell -> !cell.isEmpty() && Character.isDigit(cell.at(0)));
    }

    /** Whether its cells have bars behind them and none before: how tables come out of pages that were read by machines. */
    boolean isOpen() {
        return !barred.isEmpty() && text().charAt(0) != BAR;
    }

    /** A cell alone on its line, with the bar behind it. */
    boolean isCell() {
        return isOpen() && barred.size() == 1;
    }

    boolean isRuling() {
        return RULING.matcher(text()).matches();
    }
}
