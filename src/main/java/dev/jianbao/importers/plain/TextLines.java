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

/** Makes a manuscript of the lines of a text. A table that stands in it as HTML is read as such. */
final class TextLines {
    private static final int LONGEST_MARKUP = 5000;

    /** Where a paragraph begins. */
    private static final Pattern INDENT = Pattern.compile("(?<=[^\\s　])(?=　　)");

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
            Line line = lines.get(i);
            writer.paragraph(line.text(), line.place(), apart ? Style.APART : Style.PLAIN);
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
