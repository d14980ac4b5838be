package dev.jianbao.importers.plain;

import dev.jianbao.importers.manuscript.Blanks;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.MarkupTables;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a manuscript of the lines of a text. Lines parted by tabs or bars, several in a row, are a table. */
final class TextLines {
    private static final int FEWEST_ROWS = 2;
    /** How many cells two labels with their values are. */
    private static final int PAIRS = 4;

    private static final int LONGEST_LONE = 20;
    private static final int MOST_SPACED = 200;
    private static final int LONGEST_MARKUP = 5000;

    /** The bars and blanks behind the last cell of a row. */
    private static final Pattern TRAILING_BARS = Pattern.compile("[\\s　|]+$");

    /** Where a paragraph begins. */
    private static final Pattern INDENT = Pattern.compile("(?<=[^\\s　])(?=　　)");

    /** A number with the sign that stands before a point of a list; that of a row has none. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,2}[、.．）)]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳•●▪]");

    /** A sentence, and behind a tab who sent it in, in brackets. */
    private static final Pattern SIGNED = Pattern.compile(".{20,}[。！”]\t[\\s　]*[（(][^（）()]{2,40}[）)]");

    private final List<Line> lines;
    private final MarkupTables tables;
    private final ManuscriptWriter writer = new ManuscriptWriter();

    private TextLines(List<Line> lines, MarkupTables tables) {
        this.lines = lines;
        this.tables = tables;
    }

    private record Line(String text, Place place) {
        boolean isBlank() {
            return text.isBlank();
        }

        /** The paragraphs of a text whose line ends were lost, told by the two wide blanks before each. */
        Stream<Line> paragraphs() {
            return INDENT.splitAsStream(text).map(each -> new Line(each, place));
        }

        /** Its cells, where it looks like the row of a table; else none. */
        List<String> cells() {
            String row = text.strip();
            if (row.length() > 1 && row.startsWith("|") && row.endsWith("|")) {
                return List.of(row.substring(1, row.length() - 1).split("\\|", -1));
            }
            if (isBarred()) {
                return List.of(TRAILING_BARS.matcher(row).replaceAll("").split("\\|", -1));
            }
            List<String> tabbed = row.indexOf('\t') > 0 ? List.of(text.split("\t", -1)) : List.of();
            return tabbed.size() == 2 && SIGNED.matcher(row).matches() ? List.of() : tabbed;
        }

        /** Whether its cells have bars behind them and none before: how tables come out of pages that were read by machines. */
        boolean isBarred() {
            String row = text.strip();
            return row.indexOf('|') > 0 && row.endsWith("|");
        }

        /** A cell alone on its line, with the bar behind it. */
        boolean isCell() {
            return isBarred() && cells().size() == 1;
        }

        /** Whether it is the line of dashes below a table's head. */
        boolean isRuling() {
            return text.strip().matches("\\|(?:\\s*:?-+:?\\s*\\|)+");
        }
    }

    static Manuscript manuscript(String text, Original original, MarkupTables tables) {
        List<Line> read = set(split(Blanks.plain(text)));
        boolean fused = read.stream().filter(line -> !line.isBlank()).count() == 1;
        TextLines lines =
                new TextLines(fused ? read.stream().flatMap(Line::paragraphs).toList() : read, tables);
        lines.write();
        return lines.writer.finish(original);
    }

    /** The lines as they would stand at the edge of the page, one below the other. */
    private static List<Line> set(List<Line> lines) {
        TypeArea area = TypeArea.of(lines.stream().map(Line::text).toList());
        return IntStream.range(0, lines.size())
                .filter(i -> !area.idle().get(i))
                .mapToObj(lines::get)
                .map(line -> new Line(area.within(line.text()), line.place()))
                .toList();
    }

    private void write() {
        boolean apart = false;
        int i = 0;
        while (i < lines.size()) {
            int behind = markupEnd(i);
            if (behind > i
                    && tables.write(markup(i, behind), writer, lines.get(i).place())) {
                i = behind;
                continue;
            }
            int merged = merged(i);
            if (merged > i) {
                i = merged;
                continue;
            }
            int end = isNumberedList(i, tableEnd(i)) ? i : tableEnd(i);
            if (end - i >= FEWEST_ROWS) {
                table(i, end);
                i = end;
                continue;
            }
            List<List<String>> rows = SpacedRows.isHead(lines.get(i).text())
                    ? SpacedRows.read(lines.subList(i, Math.min(lines.size(), i + MOST_SPACED)).stream()
                            .map(Line::text)
                            .toList())
                    : List.of();
            if (!rows.isEmpty()) {
                spaced(i, rows);
                i += rows.size();
                continue;
            }
            Line line = lines.get(i);
            boolean cell = line.isCell() && (isCell(i - 1) || isCell(i + 1));
            String text = cell ? line.cells().get(0) : line.text();
            writer.paragraph(text, line.place(), apart ? Style.APART : Style.PLAIN);
            apart = line.isBlank();
            i++;
        }
    }

    /** The line behind a table that stands as HTML, alone on its lines; the start where none begins. */
    private int markupEnd(int start) {
        if (!lines.get(start).text().strip().startsWith("<table")) {
            return start;
        }
        for (int i = start; i < Math.min(lines.size(), start + LONGEST_MARKUP); i++) {
            if (lines.get(i).text().strip().endsWith("/table>")) {
                return i + 1;
            }
        }
        return start;
    }

    private String markup(int start, int end) {
        return lines.subList(start, end).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The line behind the rows that begin here and have equally many cells. */
    private int tableEnd(int start) {
        int width = lines.get(start).cells().size();
        int end = start;
        while (width > 1
                && end < lines.size()
                && (hasWidth(end, width) || isPairs(start, end) || isLone(end) && hasWidth(end + 1, width))) {
            end++;
        }
        return end;
    }

    /** Whether each row of two cells is a number with its sign and what is counted: a list, whose numbers have a tab behind them. */
    private boolean isNumberedList(int start, int end) {
        return end > start
                && lines.subList(start, end).stream()
                        .filter(line -> line.cells().size() > 1)
                        .allMatch(line -> line.cells().size() == 2
                                && NUMBER.matcher(line.cells().get(0).strip()).matches());
    }

    /** Whether two rows with bars behind their cells hold pairs, as labels with values do: a row may have fewer of these. */
    private boolean isPairs(int start, int line) {
        return lines.get(start).isBarred()
                && lines.get(line).isBarred()
                && lines.get(start).cells().size() == PAIRS
                && lines.get(line).cells().size() > 1
                && lines.get(line).cells().size() < PAIRS;
    }

    private boolean isCell(int line) {
        return line >= 0 && line < lines.size() && lines.get(line).isCell();
    }

    private boolean hasWidth(int line, int width) {
        return line < lines.size() && lines.get(line).cells().size() == width;
    }

    /** Whether a line may be the one cell of a row, such as the name of a group between the rows of a table. */
    private boolean isLone(int line) {
        String text = lines.get(line).text().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_LONE
                && text.indexOf('。') < 0
                && !text.matches("附[\\s　]*[件表].*|.*(?:表|清单)(?:[（(].*)?");
    }

    /** Writes the table with merged cells that begins at a line; the line behind it, or the same where none begins. */
    private int merged(int start) {
        if (lines.get(start).text().strip().indexOf('\t') < 0) {
            return start;
        }
        List<List<TabbedRows.Cell>> rows =
                TabbedRows.read(lines.subList(start, Math.min(lines.size(), start + MOST_SPACED)).stream()
                        .map(Line::text)
                        .toList());
        if (!rows.isEmpty()) {
            writer.beginTable();
            for (int row = 0; row < rows.size(); row++) {
                for (TabbedRows.Cell cell : rows.get(row)) {
                    writer.cell(cell.text, lines.get(start + row).place(), cell.column, cell.columns, cell.rows);
                }
                writer.endRow();
            }
            writer.endTable(lines.get(start).place());
        }
        return start + rows.size();
    }

    private void spaced(int start, List<List<String>> rows) {
        writer.beginTable();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (String cell : rows.get(row)) {
                writer.cell(cell, lines.get(start + row).place(), column++, 1, 1);
            }
            writer.endRow();
        }
        writer.endTable(lines.get(start).place());
    }

    private void table(int start, int end) {
        int width = lines.get(start).cells().size();
        writer.beginTable();
        for (Line line : lines.subList(start, end)) {
            if (line.cells().isEmpty()) {
                writer.cell(line.text().strip(), line.place(), 0, width, 1);
                writer.endRow();
            } else if (!line.isRuling()) {
                int column = 0;
                for (String cell : line.cells()) {
                    writer.cell(cell.strip(), line.place(), column++, 1, 1);
                }
                writer.endRow();
            }
        }
        writer.endTable(lines.get(start).place());
    }

    /** The lines of a text; a form feed ends a page. */
    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : 0;
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (isEnd(c)) {
                lines.add(new Line(text.substring(start, i), new Place(page, number)));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                page += c == '\f' ? 1 : 0;
                number += c == '\f' ? 0 : 1;
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
