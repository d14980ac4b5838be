package dev.jianbao.diagnostics;

import dev.jianbao.text.CharacterWidth;

/**
 * A source line as a terminal can show it, with carets below what is meant. A line too long is cut around the carets.
 *
 * @param line what to show of the line
 * @param margin how many columns stand before the first caret
 * @param carets how many columns the carets take, at least one
 */
record Excerpt(String line, int margin, int carets) {
    private static final int TAB = 4;
    private static final String CUT = "…";

    /**
     * @param line the source line
     * @param range a range that begins on it; where it goes on to further lines, the rest of this one is meant
     * @param columns the most columns that the excerpt may take
     */
    static Excerpt of(String line, SourceRange range, int columns) {
        int length = line.codePointCount(0, line.length());
        int first = Math.min(range.column() - 1, length);
        int last = range.endLine() == range.line() ? Math.min(range.endColumn() - 1, length) : length;
        // Nothing farther away than this can be shown: a line of megabytes costs no more than another.
        int from = Math.max(0, first - columns);
        int to = (int) Math.min(length, (long) first + columns);
        Cells cells = new Cells(to - from, from > 0, to < length);
        line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to))
                .codePoints()
                .forEach(cells::add);
        return cells.around(first - from, Math.max(first, Math.min(last, to)) - from, columns);
    }

    /** The characters of a line, each with the column at which it begins. */
    private static final class Cells {
        private final String[] shown;
        private final int[] starts;
        private final boolean moreBefore;
        private final boolean moreBehind;
        private int count;

        Cells(int size, boolean moreBefore, boolean moreBehind) {
            this.shown = new String[size];
            this.starts = new int[size + 1];
            this.moreBefore = moreBefore;
            this.moreBehind = moreBehind;
        }

        void add(int codePoint) {
            int start = starts[count];
            String cell = codePoint == '\t' ? " ".repeat(TAB - start % TAB) : Visible.of(codePoint);
            shown[count] = cell;
            starts[++count] = start + CharacterWidth.of(cell);
        }

        Excerpt around(int first, int last, int columns) {
            int begin = 0;
            int end = count;
            boolean cutBefore = moreBefore;
            boolean cutBehind = moreBehind;
            if (moreBefore || moreBehind || starts[count] > columns) {
                int room = columns - 2 * CUT.length();
                int wanted = Math.min(starts[first] - room / 3, starts[count] - room);
                begin = firstAt(Math.max(0, wanted));
                end = lastWithin(starts[begin] + room);
                cutBefore |= begin > 0;
                cutBehind |= end < count;
            }
            int before = cutBefore ? CUT.length() : 0;
            String text = (cutBefore ? CUT : "") + join(begin, end) + (cutBehind ? CUT : "");
            int margin = before + starts[Math.min(first, end)] - starts[begin];
            int carets = starts[Math.min(last, end)] - starts[Math.min(first, end)];
            return new Excerpt(text.stripTrailing(), margin, Math.max(1, carets));
        }

        private int firstAt(int column) {
            int cell = 0;
            while (cell < count && starts[cell] < column) {
                cell++;
            }
            return cell;
        }

        private int lastWithin(int column) {
            int cell = count;
            while (cell > 0 && starts[cell] > column) {
                cell--;
            }
            return cell;
        }

        private String join(int begin, int end) {
            StringBuilder line = new StringBuilder();
            for (int cell = begin; cell < end; cell++) {
                line.append(shown[cell]);
            }
            return line.toString();
        }
    }
}
