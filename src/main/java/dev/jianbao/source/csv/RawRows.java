package dev.jianbao.source.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.jianbao.source.csv.RawRow.RawCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers cells into rows, and can tell how far a row got that could not be finished. */
final class RawRows extends AbstractBaseCsvCallbackHandler<RawRow> {
    private int line = 1;
    private List<RawCell> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLine) {
        line = Math.toIntExact(startingLine);
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new RawCell(new String(buffer, offset, length), quoted));
    }

    @Override
    protected @Nullable RawRow buildRecord() {
        return unfinished();
    }

    /** The row that is being gathered. */
    RawRow unfinished() {
        return new RawRow(line, cells);
    }
}
