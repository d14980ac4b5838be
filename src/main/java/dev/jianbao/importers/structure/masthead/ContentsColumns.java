package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Style;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;

/** Contents in columns, which are a table by their form: where most of its cells come again below, each is a line of the list. */
final class ContentsColumns {
    private static final double MOST = 0.6;
    private static final int FEWEST = 3;
    private static final int SHORTEST_KEY = 4;

    private ContentsColumns() {}

    /** Some lines that begin with the heading of contents, the cells of a table below it each on a line. */
    static Lines asLines(Lines lines) {
        if (lines.size() < 2 || !(lines.slips().get(1) instanceof Grid grid)) {
            return lines;
        }
        List<Slip> cells = new ArrayList<>();
        grid.rows().stream()
                .flatMap(List::stream)
                .filter(each -> !each.text().isBlank())
                .forEach(each -> cells.add(new Line(each.traced(), grid.place(), Style.PLAIN)));
        String below = Han.squeezed(lines.from(2).text());
        long again = cells.stream()
                .map(each -> ContentsReader.key(((Line) each).text()))
                .filter(key -> key.length() >= SHORTEST_KEY && below.contains(key))
                .count();
        boolean listed = cells.size() >= FEWEST && again >= MOST * cells.size();
        return listed ? lines.part(0, 1).plus(new Lines(cells)).plus(lines.from(2)) : lines;
    }
}
