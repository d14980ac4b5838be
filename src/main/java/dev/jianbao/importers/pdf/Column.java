package dev.jianbao.importers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

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

    private static final int MOST_ACROSS = 10;
    private static final int MOST_PIECES = 1_000;

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
                    List<Column> columns = new ArrayList<>();
                    add(new Column(left, right, sorted.subList(0, above)), columns);
                    columns.addAll(sides(middle, gutter.getAsDouble()));
                    add(
                            new Column(left, right, sorted.subList(sorted.size() - (across - above), sorted.size())),
                            columns);
                    return columns;
                }
            }
        }
        return List.of(new Column(left, right, sorted));
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
