package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.FoundTable.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the rows of a table of what was put together of a collapsed one: rows that the numbers call for and that are gone come in
 * as lost, and a cell that the sum of its stage leaves no choice is inferred.
 */
final class TableAssembly {
    private final List<Column> columns;
    private final boolean repeatsLost;
    private final Ledger ledger;

    /** @param repeatsLost whether every cell that had been printed before is gone */
    TableAssembly(List<Column> columns, boolean repeatsLost, Ledger ledger) {
        this.columns = List.copyOf(columns);
        this.repeatsLost = repeatsLost;
        this.ledger = ledger;
    }

    List<Row> rows(List<LooseRow> loose) {
        List<List<Cell>> figures = new FigurePlacer(columns, ledger).place(loose);
        List<Row> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= loose.size(); i++) {
            if (i == loose.size() || loose.get(i).stage.isPresent()) {
                rows.addAll(stage(loose.subList(start, i), figures.subList(start, i)));
                start = i;
            }
        }
        return rows;
    }

    /** The rows of one stage, in order, with those that are lost, and with what its sum tells. */
    private List<Row> stage(List<LooseRow> loose, List<List<Cell>> figures) {
        List<Row> rows = new ArrayList<>();
        boolean gap = false;
        int anchor = 0;
        for (int i = 0; i < loose.size(); i++) {
            LooseRow each = loose.get(i);
            if (each.number.isPresent()) {
                int missing = each.number.getAsInt() - anchor - 1 - unnumbered(loose, i);
                for (int lost = 0; lost < missing && !each.isSum(); lost++) {
                    rows.add(lost(each));
                    gap = true;
                }
                anchor = each.number.getAsInt();
            }
            rows.add(row(each, figures.get(i)));
        }
        List<Row> numbered = gap ? rows : counted(rows);
        return gap ? numbered : inferred(numbered);
    }

    /** How many rows without a printed number stand before a numbered one, behind the one numbered before. */
    private static int unnumbered(List<LooseRow> loose, int index) {
        int count = 0;
        for (int i = index - 1; i >= 0 && loose.get(i).number.isEmpty(); i--) {
            count += loose.get(i).isSum() ? 0 : 1;
        }
        return count;
    }

    private Row lost(LooseRow before) {
        ledger.doubt(
                Rule.LOST_ROW, before.serial.orElse(Traced.EMPTY), 0.8, String.valueOf(before.number.orElse(0) - 1));
        return new Row(
                Optional.empty(),
                Optional.empty(),
                columns.stream().map(any -> Cell.LOST).toList());
    }

    private Row row(LooseRow loose, List<Cell> figures) {
        List<Cell> cells = new ArrayList<>();
        int figure = 0;
        int words = 0;
        int bodies = 0;
        for (Column column : columns) {
            cells.add(
                    switch (column.sort()) {
                        case SERIAL -> loose.isSum() ? Cell.NONE : cell(loose.serial);
                        case NAME -> loose.isSum() ? Cell.NONE : cell(loose.name);
                        case BODY -> loose.isSum() || bodies++ > 0 ? Cell.NONE : words(loose.body);
                        case NOTE -> loose.isSum() ? Cell.NONE : words(word(loose.notes, words++));
                        case WHOLE, DECIMAL -> figures.get(figure++);
                    });
        }
        return new Row(loose.stage, loose.sum, cells);
    }

    private static Optional<Traced> word(List<Traced> notes, int index) {
        return index < notes.size() ? Optional.of(notes.get(index)) : Optional.empty();
    }

    private static Cell cell(Optional<Traced> text) {
        return text.map(Cell::given).orElse(Cell.LOST);
    }

    private Cell words(Optional<Traced> text) {
        return text.map(Cell::given).orElse(repeatsLost ? Cell.LOST : Cell.NONE);
    }

    /** Numbers that are lost where every row is there, told by the order of the rows. */
    private List<Row> counted(List<Row> rows) {
        int serial = column(Sort.SERIAL);
        if (serial < 0) {
            return rows;
        }
        List<Row> counted = new ArrayList<>();
        int number = 0;
        for (Row row : rows) {
            number += row.sum().isPresent() ? 0 : 1;
            boolean lost = row.sum().isEmpty() && row.cells().get(serial).state() == State.LOST;
            counted.add(lost ? row.with(serial, Cell.inferred(String.valueOf(number), "按行次")) : row);
        }
        return counted;
    }

    private int column(Sort sort) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).sort() == sort) {
                return i;
            }
        }
        return -1;
    }

    /** The one lost figure of a column, where the sum of the stage is stated and all others are given. */
    private List<Row> inferred(List<Row> rows) {
        List<Row> filled = new ArrayList<>(rows);
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            List<Integer> lost = new ArrayList<>();
            for (int i = 0; i < filled.size(); i++) {
                if (filled.get(i).sum().isEmpty()
                        && filled.get(i).cells().get(at).state() == State.LOST) {
                    lost.add(i);
                }
            }
            Optional<Row> sum =
                    filled.stream().filter(row -> row.sum().isPresent()).findFirst();
            boolean single = columns.get(at).isFigure()
                    && lost.size() == 1
                    && filled.size() > 2
                    && filled.get(lost.get(0)).cells().get(at).text().isEmpty()
                    && sum.filter(row -> row.cells().get(at).state() == State.GIVEN)
                            .isPresent();
            if (single) {
                fill(filled, lost.get(0), at, sum.orElseThrow());
            }
        }
        return filled;
    }

    private void fill(List<Row> rows, int lost, int column, Row sum) {
        BigDecimal rest = FigurePlacer.value(sum.cells().get(column).text());
        StringBuilder rule = new StringBuilder(rest.toPlainString());
        for (Row row : rows) {
            Cell cell = row.cells().get(column);
            if (row.sum().isEmpty() && cell.state() == State.GIVEN) {
                rest = rest.subtract(FigurePlacer.value(cell.text()));
                rule.append('-').append(FigurePlacer.value(cell.text()).toPlainString());
            }
        }
        if (rest.signum() > 0) {
            String value = rest.stripTrailingZeros().toPlainString();
            rows.set(lost, rows.get(lost).with(column, Cell.inferred(value, rule.toString())));
            ledger.added("=" + value, new Finding(Rule.INFERRED_CELL, 0.85, rule.toString()));
        }
    }
}
