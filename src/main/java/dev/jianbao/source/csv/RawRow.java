package dev.jianbao.source.csv;

import java.util.List;

/**
 * A row as the parser gave it.
 *
 * @param line its first line, counted from 1 within the text that was parsed
 */
record RawRow(int line, List<RawCell> cells) {
    RawRow {
        cells = List.copyOf(cells);
    }

    /** A cell: its text with quotes undone, and whether it had any. */
    record RawCell(String text, boolean quoted) {
        /** How many UTF-16 units it takes in the file. */
        int length() {
            return quoted
                    ? text.length()
                            + 2
                            + (int) text.chars().filter(each -> each == '"').count()
                    : text.length();
        }
    }
}
