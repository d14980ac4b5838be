package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Omission.Reason;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables, and puts together those that the end of a page has parted. */
final class TableFlow {
    private static final double FULL = 1.5;

    private final ManuscriptWriter writer;
    private final boolean tagged;
    private final List<List<Text>> rows = new ArrayList<>();
    private final List<String> repeats = new ArrayList<>();
    private @Nullable Place place;
    private int columns;

    /** @param tagged whether the file tells which lines are one paragraph */
    TableFlow(ManuscriptWriter writer, boolean tagged) {
        this.writer = writer;
        this.tagged = tagged;
    }

    private record Text(RuledTable.Cell cell, String text, Place place) {}

    /**
     * Adds a table.
     *
     * @param first whether nothing but furniture stands before it on its page
     */
    void add(Piece.Ruled ruled, Place where, boolean first) {
        List<List<Text>> read = new ArrayList<>();
        for (List<RuledTable.Cell> row : ruled.table().rows()) {
            read.add(row.stream()
                    .map(cell -> new Text(cell, text(cell, ruled.glyphs()), where))
                    .toList());
        }
        boolean goesOn = first && place != null && columns == ruled.table().columns() && place.page() < where.page();
        if (!goesOn) {
            end();
            place = where;
            columns = ruled.table().columns();
        } else if (!rows.isEmpty() && texts(read.get(0)).equals(texts(rows.get(0)))) {
            repeats.add(String.join(" ", texts(read.remove(0))));
        }
        rows.addAll(read);
    }

    /** Writes the table that is open. */
    void end() {
        Place where = place;
        if (where == null) {
            return;
        }
        writer.beginTable();
        for (List<Text> row : rows) {
            for (Text each : row) {
                RuledTable.Cell cell = each.cell();
                writer.cell(each.text(), each.place(), cell.column(), cell.columns(), cell.rows());
            }
            writer.endRow();
        }
        writer.endTable(where);
        repeats.forEach(each -> writer.omission(each, where, Reason.PAGE_FURNITURE));
        repeats.clear();
        rows.clear();
        place = null;
    }

    private static List<String> texts(List<Text> row) {
        return row.stream().map(Text::text).toList();
    }

    /** The text of a cell; a line that fills it goes on in the next. */
    private String text(RuledTable.Cell cell, List<Glyph> glyphs) {
        List<Glyph> inside = glyphs.stream()
                .filter(each -> cell.box().holds(each.left() + each.width() / 2, each.middle()))
                .toList();
        StringBuilder text = new StringBuilder();
        boolean full = true;
        Tags.Tag before = Tags.Tag.NONE;
        for (Row row : Row.of(Segment.of(inside))) {
            boolean told = tagged && before.isKnown() && row.first().isKnown();
            boolean goesOn = text.isEmpty() || (told ? before.equals(row.first()) : full);
            text.append(goesOn ? "" : "\n").append(row.text());
            double room = cell.box().width() - (row.right() - row.left());
            full = room < 2 * FULL * row.size();
            before = row.last();
        }
        return text.toString();
    }
}
