package dev.jianbao.importers.manuscript;

import dev.jianbao.importers.manuscript.Block.Cell;
import dev.jianbao.importers.manuscript.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** Writes a manuscript down block by block; the stretches come out right by themselves. */
public final class ManuscriptWriter {
    private static final int LONGEST_CAPTION = 40;

    private final StringBuilder transcript = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private int tableStart;

    /** Where the next text will begin, for the stretches of a {@link Style}. */
    public int position() {
        return transcript.length();
    }

    /** A paragraph; a blank one is space and no block. */
    public void paragraph(String text, Place place, Style style) {
        Extent extent = append(text);
        if (!isBlank(extent)) {
            boolean caption = style.centred() && isBelowPicture() && text.length() <= LONGEST_CAPTION;
            blocks.add(new Block.Paragraph(extent, place, caption ? style.asCaption() : style));
        }
        transcript.append('\n');
    }

    private boolean isBelowPicture() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Figure;
    }

    /** A stretch that is none of the document. */
    public void omission(String text, Place place, Omission.Reason reason) {
        Extent extent = append(text);
        if (!isBlank(extent)) {
            omissions.add(new Omission(extent, place, reason));
        }
        transcript.append('\n');
    }

    /** A paragraph that the file says to be a part of the document. */
    public void said(Said.Part part, String text, Place place, String value) {
        String stripped = text.strip();
        said.add(new Said(part, new Extent(position(), position() + stripped.length()), value));
        paragraph(stripped, place, Style.APART);
    }

    /** Notes that a part begins here that has no words of its own. */
    public void said(Said.Part part) {
        said(part, "");
    }

    /** The same, of a part that says something for programs. */
    public void said(Said.Part part, String value) {
        said.add(new Said(part, new Extent(position(), position()), value));
    }

    /** Notes that a stretch about to be written was put in by a tracked change. */
    public void inserted(Extent extent, Place place) {
        insertions.add(new Insertion(extent, place));
    }

    /** A picture with what is written of it. */
    public void figure(String alternative, Place place, Picture picture) {
        blocks.add(new Block.Figure(append(alternative), place, picture));
        transcript.append('\n');
    }

    /** Begins a table; only cells and row ends may follow until {@link #endTable}. */
    public void beginTable() {
        tableStart = transcript.length();
        rows.clear();
        cells.clear();
    }

    /** A cell of the row being written; see {@link Cell}. */
    public void cell(String text, Place place, int column, int columns, int rowCount) {
        cells.add(new Cell(append(text), place, column, columns, rowCount));
        transcript.append('\t');
    }

    public void endRow() {
        rows.add(new Row(cells));
        cells.clear();
        transcript.append('\n');
    }

    public void endTable(Place place) {
        blocks.add(new Block.Table(new Extent(tableStart, transcript.length()), place, rows));
        rows.clear();
    }

    public Manuscript finish(Original original) {
        return new Manuscript(original, transcript.toString(), blocks, omissions, insertions, said);
    }

    private boolean isBlank(Extent extent) {
        return transcript.substring(extent.start(), extent.end()).isBlank();
    }

    private Extent append(String text) {
        int start = transcript.length();
        transcript.append(Blanks.plain(text));
        return new Extent(start, transcript.length());
    }
}
