package dev.jianbao.importers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A part of a page whose lines are read from top to bottom.
 *
 * @param left where its full lines begin
 * @param right where they end
 * @param pieces from the top
 */
record Column(double left, double right, List<Piece> pieces) {
    private static final int FEWEST_LINES = 4;
    /** Lines narrower than so many ems are the cells of a table rather than the lines of a column. */
    private static final double NARROWEST = 9;

    /** A column of so many lines may stand beside one that has just begun. */
    private static final int MANY_LINES = 8;

    /** Columns of a page are of one width, but for a share of it. */
    private static final double ALIKE = 0.2;

    /** Lines of a masthead end, and begin, so many ems from where those of columns do. */
    private static final double SET_APART = 3;

    private static final Pattern SENT = Pattern.compile("(?:主?报|主?送|分?发|抄[报送])[\\s　]*[：:]");
    private static final int MOST_ACROSS = 10;
    private static final int MOST_PIECES = 1_000;

    double width() {
        return right - left;
    }

    /** The columns of some pieces, in the order of reading; between edges that the whole document has. */
    static List<Column> of(List<Piece> pieces, double left, double right) {
        List<Piece> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble((Piece each) -> each.box().bottom()))
                .toList();
        int most = sorted.size() > MOST_PIECES ? 0 : Math.min(MOST_ACROSS, sorted.size() - 2 * FEWEST_LINES);
        for (int across = 0; across <= most; across++) {
            for (int above = 0; above <= across; above++) {
                List<Piece> middle = sorted.subList(above, sorted.size() - (across - above));
                OptionalDouble gutter = gutter(middle);
                if (gutter.isPresent()) {
                    int whole = lineEnd(sorted, above);
                    int start = whole > above ? whole : above + masthead(middle, gutter.getAsDouble(), right);
                    int end = sorted.size() - (across - above) - foot(middle, gutter.getAsDouble());
                    List<Column> columns = new ArrayList<>();
                    add(new Column(left, right, sorted.subList(0, start)), columns);
                    columns.addAll(sides(sorted.subList(start, end), gutter.getAsDouble()));
                    add(new Column(left, right, sorted.subList(end, sorted.size())), columns);
                    return columns;
                }
            }
        }
        return List.of(new Column(left, right, sorted));
    }

    /** Where a line ends of which the piece before lies over several columns: what stands on it lies over them, too. */
    private static int lineEnd(List<Piece> pieces, int start) {
        int end = start;
        while (end > 0
                && end < pieces.size()
                && pieces.get(start - 1) instanceof Piece.Words across
                && pieces.get(end) instanceof Piece.Words words
                && Math.abs(words.segment().baseline() - across.segment().baseline())
                        < across.segment().size() / 4) {
            end++;
        }
        return end;
    }

    /** How many pieces at the top are a line of a masthead: two ends of it, neither of which begins or ends where the columns below do. */
    private static int masthead(List<Piece> pieces, double gutter, double right) {
        if (pieces.size() < 2 * FEWEST_LINES
                || !(pieces.get(0) instanceof Piece.Words one)
                || !(pieces.get(1) instanceof Piece.Words other)
                || Math.abs(one.segment().baseline() - other.segment().baseline())
                        > one.segment().size() / 2) {
            return 0;
        }
        Box first = one.box().left() < other.box().left() ? one.box() : other.box();
        Box last = one.box().left() < other.box().left() ? other.box() : one.box();
        double apart = SET_APART * one.segment().size();
        List<Piece> below = pieces.subList(2, pieces.size());
        boolean within = first.right() + apart < widest(lines(below, gutter, true)) + first.left();
        boolean behind =
                lines(below, gutter, false).stream().allMatch(each -> each.box().left() + apart < last.left());
        return within
                        && behind
                        && last.left() > gutter
                        && last.right() > right - one.segment().size()
                ? 2
                : 0;
    }

    /** How many pieces at the bottom say to whom a bulletin goes, below all text of the columns on their right. */
    private static int foot(List<Piece> pieces, double gutter) {
        double bottom = pieces.stream()
                .filter(each -> each.box().left() > gutter)
                .mapToDouble(each -> each.box().bottom())
                .max()
                .orElse(0);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Words words
                    && words.box().top() >= bottom - words.segment().size()
                    && SENT.matcher(words.segment().text()).lookingAt()) {
                return pieces.size() - i;
            }
        }
        return 0;
    }

    private static void add(Column column, List<Column> columns) {
        if (!column.pieces.isEmpty()) {
            columns.add(column);
        }
    }

    private static List<Column> sides(List<Piece> pieces, double gutter) {
        List<Column> columns = new ArrayList<>();
        for (boolean first : new boolean[] {true, false}) {
            List<Piece> side = pieces.stream()
                    .filter(each -> each.box().left() < gutter == first)
                    .toList();
            Box box = Box.around(side.stream().map(Piece::box).toList());
            columns.addAll(of(side, box.left(), box.right()));
        }
        return columns;
    }

    /** Where a blank strip runs down between two sides that both are text. */
    private static OptionalDouble gutter(List<Piece> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return OptionalDouble.empty();
        }
        List<Box> boxes = pieces.stream()
                .map(Piece::box)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        double reached = boxes.get(0).right();
        for (Box each : boxes) {
            double middle = (reached + each.left()) / 2;
            if (each.left() - reached > 5 && isText(pieces, middle)) {
                return OptionalDouble.of(middle);
            }
            reached = Math.max(reached, each.right());
        }
        return OptionalDouble.empty();
    }

    /** Whether both sides are text: lines enough, or few beside many of the same width, where a column ends early. */
    private static boolean isText(List<Piece> pieces, double gutter) {
        List<Segment> before = lines(pieces, gutter, true);
        List<Segment> behind = lines(pieces, gutter, false);
        if (ems(before) < NARROWEST || ems(behind) < NARROWEST) {
            return false;
        }
        boolean alike = Math.abs(widest(before) - widest(behind)) < ALIKE * widest(before);
        return before.size() >= FEWEST_LINES && behind.size() >= FEWEST_LINES
                || before.size() >= MANY_LINES && behind.size() > 1 && alike;
    }

    private static List<Segment> lines(List<Piece> pieces, double gutter, boolean first) {
        return pieces.stream()
                .filter(each -> each instanceof Piece.Words && each.box().left() < gutter == first)
                .map(each -> ((Piece.Words) each).segment())
                .toList();
    }

    private static double ems(List<Segment> lines) {
        return lines.stream()
                .mapToDouble(each -> each.box().width() / each.size())
                .average()
                .orElse(0);
    }

    private static double widest(List<Segment> lines) {
        return lines.stream().mapToDouble(each -> each.box().width()).max().orElse(0);
    }
}
