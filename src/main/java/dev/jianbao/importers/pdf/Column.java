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
            if (each.left() - reached > 5 && isText(pieces, middle, true) && isText(pieces, middle, false)) {
                return OptionalDouble.of(middle);
            }
            reached = Math.max(reached, each.right());
        }
        return OptionalDouble.empty();
    }

    private static boolean isText(List<Piece> pieces, double gutter, boolean first) {
        List<Segment> lines = pieces.stream()
                .filter(each -> each instanceof Piece.Words && each.box().left() < gutter == first)
                .map(each -> ((Piece.Words) each).segment())
                .toList();
        double ems = lines.stream()
                .mapToDouble(each -> each.box().width() / each.size())
                .average()
                .orElse(0);
        return lines.size() >= FEWEST_LINES && ems >= NARROWEST;
    }
}
