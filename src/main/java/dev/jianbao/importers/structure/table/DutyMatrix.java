package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of tasks that has a column for each body and a sign where it answers (★ for who leads, ○ for who takes part), written as one that names
 * the bodies of each task. What the signs stand for must be told by the document; where it is not, or any other sign stands among them, there is no
 * such table.
 */
final class DutyMatrix {
    private static final String SIGNS = "[★☆▲△●○◎√✓■□◆◇]";
    private static final Pattern ANY_SIGN = Pattern.compile(SIGNS);
    private static final String SIGN = "(" + SIGNS + ")[\\s　]*[”」]?(?:为|是|表示|代表|：|:|—+|-)?[\\s　]*";
    private static final Pattern LEADS = Pattern.compile(SIGN + "(?:牵头|主办|主要负责|主责)");
    private static final Pattern HELPS = Pattern.compile(SIGN + "(?:配合|参与|参加|协办|协同|协助)");
    private static final int FEWEST_BODIES = 2;
    private static final int FEWEST_ROWS = 2;

    private final GridReader reader;
    private final String leads;
    private final String helps;

    private DutyMatrix(GridReader reader, String leads, String helps) {
        this.reader = reader;
        this.leads = leads;
        this.helps = helps;
    }

    /** A table with the bodies of each row named; none where it is none of signs, or nothing says what these stand for. */
    static Optional<Grid> named(Grid grid, Lines document) {
        String text = document.text();
        Matcher lead = LEADS.matcher(text);
        Matcher help = HELPS.matcher(text);
        if (!lead.find() || !help.find()) {
            return Optional.empty();
        }
        DutyMatrix matrix = new DutyMatrix(new GridReader(grid, new Ledger()), lead.group(1), help.group(1));
        List<Integer> bodies = matrix.bodies();
        return bodies.size() < FEWEST_BODIES || matrix.reader.size() - matrix.reader.firstRow() < FEWEST_ROWS
                ? Optional.empty()
                : Optional.of(new Grid(matrix.rows(bodies), grid.place()));
    }

    /** Writes down that signs and the headings above them became names. */
    static void taken(Grid grid, Grid named, Ledger ledger) {
        List<Square> kept = named.rows().stream().flatMap(List::stream).toList();
        for (List<Square> row : grid.rows()) {
            row.stream()
                    .filter(each -> !kept.contains(each))
                    .forEach(each -> ledger.became(each.traced(), each.text(), Finding.of(Rule.DUTY)));
        }
    }

    /** The columns in which nothing but signs stands; none where any sign is one that nothing explains. */
    private List<Integer> bodies() {
        List<Integer> bodies = new ArrayList<>();
        for (int column = 0; column < reader.width(); column++) {
            boolean any = false;
            boolean all = true;
            for (int row = reader.firstRow(); row < reader.size(); row++) {
                String text = reader.text(row, column, true).text();
                boolean told = text.equals(leads) || text.equals(helps);
                if (!told && ANY_SIGN.matcher(text).matches()) {
                    return List.of();
                }
                any |= told;
                all &= text.isEmpty() || told;
            }
            if (any && all) {
                bodies.add(column);
            }
        }
        return bodies;
    }

    private List<List<Square>> rows(List<Integer> bodies) {
        List<List<Square>> rows = new ArrayList<>();
        int width = reader.width();
        for (int row = 0; row < reader.size(); row++) {
            List<Square> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                int at = column;
                reader.at(row, column)
                        .filter(each -> !bodies.contains(at) && each.column() == at)
                        .ifPresent(cells::add);
            }
            boolean head = row == 0;
            cells.add(new Square(head ? Traced.added("牵头单位") : bodies(row, bodies, leads), width, 1, 1));
            cells.add(new Square(head ? Traced.added("配合单位") : bodies(row, bodies, helps), width + 1, 1, 1));
            rows.add(cells);
        }
        return rows;
    }

    /** The bodies that a sign stands below, in a row. */
    private Traced bodies(int row, List<Integer> bodies, String sign) {
        Traced named = Traced.EMPTY;
        for (int column : bodies) {
            if (reader.text(row, column, true).text().equals(sign)) {
                Traced body = reader.headings().get(column).strip();
                named = named.isEmpty() ? body : named.plus(Traced.added("、")).plus(body);
            }
        }
        return named;
    }
}
