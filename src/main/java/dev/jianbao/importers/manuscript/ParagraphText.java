package dev.jianbao.importers.manuscript;

import java.util.ArrayList;
import java.util.List;

/** Collects one paragraph piece by piece, and remembers which pieces were bold and which a tracked change put in. */
public final class ParagraphText {
    private final StringBuilder text = new StringBuilder();
    private final List<Extent> bold = new ArrayList<>();
    private final List<Extent> inserted = new ArrayList<>();

    public ParagraphText append(String piece) {
        text.append(piece);
        return this;
    }

    public ParagraphText append(String piece, boolean isBold) {
        mark(piece, isBold, bold);
        return append(piece);
    }

    /** A piece that a tracked change put in. */
    public ParagraphText insert(String piece, boolean isBold) {
        mark(piece, true, inserted);
        return append(piece, isBold);
    }

    private void mark(String piece, boolean marked, List<Extent> extents) {
        if (!marked || piece.isBlank()) {
            return;
        }
        int start = text.length();
        int last = extents.size() - 1;
        if (last >= 0 && extents.get(last).end() == start) {
            start = extents.remove(last).start();
        }
        extents.add(new Extent(start, text.length() + piece.length()));
    }

    /** The text of another paragraph that goes on with this one. */
    public ParagraphText append(ParagraphText other) {
        int offset = text.length();
        text.append(other.text);
        other.bold.forEach(each -> bold.add(new Extent(offset + each.start(), offset + each.end())));
        other.inserted.forEach(each -> inserted.add(new Extent(offset + each.start(), offset + each.end())));
        return this;
    }

    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Without blank space at its ends. */
    public String text() {
        return text.toString().strip();
    }

    /** Writes it down as a paragraph of its own; nothing where it is blank. */
    public void write(ManuscriptWriter writer, Place place, int heading, boolean centred) {
        if (!isBlank()) {
            Style style = new Style(heading, centred, true, false, moved(bold, writer.position()));
            moved(inserted, writer.position()).forEach(each -> writer.inserted(each, place));
            writer.paragraph(text(), place, style);
        }
    }

    /** Writes it down as the text of a cell; see {@link Block.Cell}. */
    public void writeCell(ManuscriptWriter writer, Place place, int column, int columns, int rows) {
        moved(inserted, writer.position()).forEach(each -> writer.inserted(each, place));
        writer.cell(text(), place, column, columns, rows);
    }

    /** Stretches as they will stand once the text, stripped, begins at a position. */
    private List<Extent> moved(List<Extent> extents, int position) {
        int indent = text.length() - text.toString().stripLeading().length();
        int length = text().length();
        return extents.stream()
                .map(each -> new Extent(
                        position + Math.min(length, Math.max(0, each.start() - indent)),
                        position + Math.min(length, Math.max(0, each.end() - indent))))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
