package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts the cells of a table that has collapsed to one cell a line back into rows. */
final class CollapsedTable {
    private static final int MOST_LOST_ROWS = 3;

    private final TableShape shape;
    private final Ledger ledger;
    private final List<LooseRow> rows = new ArrayList<>();
    private Optional<Traced> stage = Optional.empty();
    private LooseRow row = new LooseRow();
    private int serial;

    CollapsedTable(List<Column> columns, Ledger ledger) {
        this.shape = new TableShape(columns);
        this.ledger = ledger;
    }

    /** The rows of a table's cells, in their order. */
    List<LooseRow> read(List<Traced> cells) {
        learn(cells);
        for (int i = 0; i < cells.size(); i++) {
            Traced next = i + 1 < cells.size() ? cells.get(i + 1) : Traced.EMPTY;
            cell(cells.get(i), next);
        }
        close();
        return rows;
    }

    private void learn(List<Traced> cells) {
        int last = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            String cell = cells.get(i).text();
            String name = cells.get(i + 1).text();
            last = TableShape.isStage(cell) ? 0 : last;
            boolean numbered = shape.has(Sort.SERIAL) && cell.matches("[0-9]{1,2}");
            int number = numbered ? Integer.parseInt(cell) : 0;
            boolean due = number == last + 1 || number > 0 && number > last && number <= last + MOST_LOST_ROWS;
            if (due && !TableShape.isFigure(name) && name.indexOf('，') < 0 && name.length() >= 4) {
                shape.learn(name);
                last = number;
            }
        }
    }

    private void cell(Traced cell, Traced next) {
        String text = cell.text();
        if (TableShape.isStage(text)) {
            close();
            stage = Optional.of(cell);
            serial = 0;
        } else if (TableShape.SUM.matcher(text).matches()) {
            close();
            row.sum = Optional.of(cell);
        } else if (TableShape.isFigure(text)) {
            figure(cell, next.text());
        } else {
            words(cell);
        }
    }

    private void figure(Traced cell, String next) {
        if (shape.has(Sort.SERIAL) && isSerial(cell.text(), next)) {
            close();
            row.serial = Optional.of(cell);
            row.number = OptionalInt.of(Integer.parseInt(cell.text()));
            return;
        }
        if (row.isEmpty() && stage.isPresent() && row.sum.isEmpty()) {
            row.sum = Optional.of(Traced.EMPTY);
            ledger.doubt(Rule.LOST_CELL, stage.get(), 0.85, "小计", stage.get().text());
        }
        if (row.figures.size() < shape.figures() && (row.notes.isEmpty() || shape.wordsComeFirst())) {
            row.figures.add(cell);
        } else {
            row.stray.add(cell);
        }
    }

    /** Whether a whole number counts a row: it is the next or one of the next few, and a name stands behind it. */
    private boolean isSerial(String text, String next) {
        if (!text.matches("[0-9]{1,3}") || next.isEmpty() || TableShape.isFigure(next) || TableShape.isStage(next)) {
            return false;
        }
        int number = Integer.parseInt(text);
        int counted = row.isEmpty() || row.sum.isPresent() ? serial : serial + 1;
        boolean due = number > counted && number <= counted + 1 + MOST_LOST_ROWS;
        boolean named = shape.isName(next) || !shape.isNote(next) && !shape.isBody(next);
        boolean full = row.figures.size() >= shape.figures() || shape.figures() == 0 || !row.notes.isEmpty();
        return due && named && (full || shape.isName(next) || number == counted + 1);
    }

    private void words(Traced cell) {
        String text = cell.text();
        if (row.sum.isPresent()) {
            close();
        }
        if (row.name.isEmpty()) {
            row.name = Optional.of(cell);
            return;
        }
        boolean counted = !row.figures.isEmpty();
        if (shape.has(Sort.BODY)
                && row.body.isEmpty()
                && row.notes.isEmpty()
                && shape.isBody(text)
                && !shape.isNote(text)) {
            row.body = Optional.of(cell);
        } else if (shape.has(Sort.NOTE)
                && row.notes.isEmpty()
                && (shape.isNote(text) || counted && !shape.isName(text))) {
            row.notes.add(cell);
        } else {
            close();
            row.name = Optional.of(cell);
        }
    }

    private void close() {
        if (!row.isEmpty()) {
            if (row.sum.isEmpty()) {
                serial = row.number.orElse(serial + 1);
            }
            row.stage = stage;
            stage = Optional.empty();
            rows.add(row);
            row.stray.forEach(cell -> {
                ledger.doubt(Rule.STRAY_CELL, cell, 0, cell.text());
                ledger.drop(cell, Finding.of(Rule.STRAY_CELL, 0.3));
            });
        } else if (stage.isPresent()
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        row = new LooseRow();
    }
}
