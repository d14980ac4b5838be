package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.ParagraphText;
import dev.jianbao.importers.manuscript.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of lines: a full line goes on in the next unless that is set in, across columns and pages as well. */
final class Flow {
    /** A line that ends within so many ems of the edge is full. */
    private static final double RAGGED = 1.6;

    private static final double INDENT = 0.8;
    private static final double SAME_SIZE = 0.12;
    /** A line that stands so much further down than lines do is set apart. */
    private static final double APART = 1.35;

    /** Lines so many times their size apart are set wide, or are paragraphs of one line: then a full stop decides. */
    private static final double WIDE = 2.2;

    private static final String CLOSING = "。！？；：”）!?;:.)";
    private static final Pattern MARK = Pattern.compile(
            "^(?:[^：:，。]{1,4}[：:]|[0-9]{1,3}[.．、)）]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[•●■◆○·-]).*", Pattern.DOTALL);

    /** What begins a line of its own behind a sentence that fills the line above. */
    private static final Pattern FOOT =
            Pattern.compile("^(?:附件?[0-9]*|[报送发]|抄[报送]|[主分]送|联系人|联系电话)[：:].*", Pattern.DOTALL);

    /** Signs that stand before an item or a section, and within no sentence. */
    private static final Pattern SIGN = Pattern.compile("[★☆●■◆▲▼◎※▶►❖]|【[^】]{2,12}】");

    /** What counts a chapter, a section or a point. */
    private static final Pattern COUNTED = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部板]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、)）](?![0-9])|[①-⑳]");

    private static final Pattern UNPARTED =
            Pattern.compile("[“‘（《【〔]*(?:[\\x21-\\x7E]+|.)[，。、；：！？”’）》】〕％…%]*", Pattern.DOTALL);
    private static final double HALF = 0.5;
    /** No paragraph goes on from a line over all columns in one of them. */
    private static final double NARROWED = 1.5;
    /** A line that takes less than so much of its column ends before the edge, whatever its neighbours do. */
    private static final double LEAST_FULL = 0.6;

    private final ManuscriptWriter writer;
    private final TypeSizes sizes;
    private final boolean tagged;
    private final boolean setIn;
    private ParagraphText open = new ParagraphText();
    private Place place = new Place(0, 0);
    private @Nullable Line last;
    private int lines;

    /**
     * @param tagged whether the file tells which lines are one paragraph
     * @param setIn whether first lines of paragraphs are set in
     */
    Flow(ManuscriptWriter writer, TypeSizes sizes, boolean tagged, boolean setIn) {
        this.writer = writer;
        this.sizes = sizes;
        this.tagged = tagged;
        this.setIn = setIn;
    }

    /**
     * A line where it stands.
     *
     * @param pitch from line to line, as it is usual in its column
     * @param edge where the longest line of its paragraph ends in the column, as far as the file tells paragraphs apart
     */
    record Line(Row row, Column column, double pitch, double edge) {
        boolean isFull() {
            return row.right() >= column.right() - RAGGED * row.size();
        }

        /** Whether it ends where the lines of its paragraph do, which may be set in from both sides. */
        boolean reachesEdge() {
            return row.right() >= edge - RAGGED * row.size()
                    && row.right() - column.left() > LEAST_FULL * (column.right() - column.left());
        }

        boolean isCentred() {
            double before = row.left() - column.left();
            double behind = column.right() - row.right();
            return before > 2 * row.size() && Math.abs(before - behind) < 1.5 * row.size();
        }

        double indent() {
            return (row.left() - column.left()) / row.size();
        }
    }

    void add(Line line, Place where) {
        Line before = last;
        if (before == null || !goesOn(before, line)) {
            end();
            place = where;
        } else if (needsBlank(before.row(), line.row())) {
            open.append(" ");
        }
        line.row().write(open);
        last = line;
        lines++;
    }

    /** Ends the paragraph that is open. */
    void end() {
        Line line = last;
        if (line != null) {
            int heading = tagged && line.row().last().isText()
                    ? 0
                    : sizes.heading(line.row().size(), open.text().length());
            open.write(writer, place, heading, line.isCentred());
        }
        open = new ParagraphText();
        last = null;
        lines = 0;
    }

    /** Writes a table of plain cells. */
    void table(List<String[]> rows, Place where) {
        end();
        writer.beginTable();
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                writer.cell(row[i], where, i, 1, 1);
            }
            writer.endRow();
        }
        writer.endTable(where);
    }

    private boolean goesOn(Line before, Line line) {
        if (tagged && before.row().last().isKnown() && line.row().first().isKnown()) {
            boolean same = before.row().last().equals(line.row().first());
            if (same && before.reachesEdge()) {
                return true;
            }
            if (!same && (before.column().equals(line.column()) || isClosed(before))) {
                return false;
            }
        }
        if (before.column().width() > NARROWED * line.column().width()
                || isClosed(before) && FOOT.matcher(line.row().text()).matches()
                || !setIn && begins(before, line)) {
            return false;
        }
        double size = before.row().size();
        boolean alike = Math.abs(line.row().size() - size) <= SAME_SIZE * size
                && before.row().isBold() == line.row().isBold()
                && isHeading(before) == isHeading(line);
        if (!alike || isApart(before, line)) {
            return false;
        }
        boolean title = before.isCentred() && line.isCentred() && sizes.heading(size, 1) > 0;
        return title
                || (isHeading(before) || isSetIn(before, line)) && isSecondLine(before, line)
                || (before.isFull() || hasNoRoom(before, line)) && isFlush(before, line);
    }

    /** Whether a line begins a paragraph, by what it says, where none is set in. */
    private boolean begins(Line before, Line line) {
        String text = line.row().text();
        return SIGN.matcher(text).lookingAt()
                || isClosed(before) && (COUNTED.matcher(text).lookingAt() || !line.isFull() && !isClosed(text));
    }

    /** Whether what the next line begins with, and what may not be parted from it, would not have found room on a line. */
    private boolean hasNoRoom(Line before, Line line) {
        Matcher first = UNPARTED.matcher(line.row().text());
        double ems = first.lookingAt()
                ? first.group()
                        .codePoints()
                        .mapToDouble(c -> c < 0x2E80 ? HALF : 1)
                        .sum()
                : 0;
        double room = before.column().right() - before.row().right();
        return !isClosed(before) && room < (ems + HALF) * before.row().size();
    }

    /** Headings have a typeface of their own, or at least a size. */
    private boolean isHeading(Line line) {
        return sizes.isOther(line.row().font()) || sizes.heading(line.row().size(), 1) > 0;
    }

    /** A first line that is set in, with one below that is not: only headings are broken so before the edge. */
    private static boolean isSetIn(Line before, Line line) {
        return before.indent() > 1.4 && before.indent() < 2.6 && line.indent() < 0.5;
    }

    /** Headings are broken where it looks well, long before the edge. */
    private boolean isSecondLine(Line before, Line line) {
        boolean begins = before.row().right() - before.row().left()
                > (line.column().right() - line.column().left()) / 2;
        boolean flush = Math.abs(before.row().left() - line.row().left())
                < 2.5 * line.row().size();
        boolean close = line.row().baseline() - before.row().baseline()
                < 1.9 * line.row().size();
        char first = line.row().text().charAt(0);
        boolean whole =
                before.row().segments().size() == 1 && line.row().segments().size() == 1;
        return begins
                && whole
                && flush
                && close
                && "★☆●■◆【".indexOf(first) < 0
                && before.column().equals(line.column())
                && !isClosed(before)
                && !MARK.matcher(line.row().text()).matches();
    }

    /** Whether the last line of the paragraph that is open ends as paragraphs do: none does within a bracket. */
    private boolean isClosed(Line last) {
        String text = last.row().text();
        return isClosed(text) && !("：；:;".indexOf(text.charAt(text.length() - 1)) >= 0 && isWithinBracket(open.text()));
    }

    private static boolean isClosed(String text) {
        return CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isWithinBracket(String text) {
        return Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
                > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    }

    private boolean isApart(Line before, Line line) {
        double step = line.row().baseline() - before.row().baseline();
        return before.column().equals(line.column())
                && (step > APART * line.pitch()
                        || step > 3 * line.row().size()
                        || isClosed(before) && step > WIDE * line.row().size());
    }

    /** Whether a line begins where the lines within a paragraph do. */
    private boolean isFlush(Line before, Line line) {
        if (line.indent() < INDENT) {
            return true;
        }
        double shift = (line.row().left() - before.row().left()) / line.row().size();
        boolean hanging = lines == 1
                && shift > 0.3
                && shift < 3.5
                && MARK.matcher(before.row().text()).matches();
        boolean block = Math.abs(shift) < 0.3 && (lines > 1 || !isClosed(before));
        return (hanging || block) && before.column().equals(line.column());
    }

    private static boolean needsBlank(Row before, Row after) {
        String first = before.text();
        String second = after.text();
        char end = first.charAt(first.length() - 1);
        return end < 0x2E80
                && end != '-'
                && Character.isLetterOrDigit(end)
                && second.charAt(0) < 0x2E80
                && Character.isLetterOrDigit(second.charAt(0))
                && !(Character.isDigit(end) && Character.isDigit(second.charAt(0)));
    }
}
