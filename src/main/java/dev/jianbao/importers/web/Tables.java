package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tables of figures and names, told from tables that only lay out a page. */
final class Tables {
    private static final int MOST_SPAN = 200;
    private static final int LONGEST_CELL = 600;

    private Tables() {}

    /** Whether an element is a table that says something by its rows and columns. */
    static boolean isData(Element element) {
        if (!element.normalName().equals("table")
                || element.attr("role").equalsIgnoreCase("presentation")
                || element.selectFirst("table table") != null) {
            return false;
        }
        List<Element> rows = rows(element);
        int widest = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        boolean headed = element.selectFirst("th, caption") != null;
        boolean grid = rows.size() > 1 && widest > 1;
        boolean laidOut = element.selectFirst("h1, form, article, section") != null
                || element.select("td").stream()
                        .anyMatch(cell -> cell.wholeText().length() > LONGEST_CELL);
        return (grid || headed && widest > 0) && (headed || !laidOut);
    }

    /** Writes a table down. */
    static void write(Element table, ManuscriptWriter writer, Place place) {
        writer.beginTable();
        Reach reach = new Reach();
        for (Element row : rows(table)) {
            List<Element> cells = cells(row);
            int[] columns = reach.columns(cells);
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cells.get(i);
                writer.cell(
                        text(cell), PageReader.place(cell), columns[i], span(cell, "colspan"), span(cell, "rowspan"));
            }
            writer.endRow();
        }
        writer.endTable(place);
    }

    /** In which columns the cells of one row after the other stand, those beside cells that reach down from above included. */
    static final class Reach {
        /** Column to the number of rows that a cell from above still reaches down. */
        private TreeMap<Integer, Integer> reaching = new TreeMap<>();

        int[] columns(List<Element> cells) {
            TreeMap<Integer, Integer> next = new TreeMap<>();
            reaching.forEach((column, left) -> {
                if (left > 1) {
                    next.put(column, left - 1);
                }
            });
            int[] columns = new int[cells.size()];
            int column = 0;
            for (int at = 0; at < columns.length; at++) {
                while (reaching.containsKey(column)) {
                    column++;
                }
                columns[at] = column;
                int wide = span(cells.get(at), "colspan");
                int down = span(cells.get(at), "rowspan");
                for (int i = 0; down > 1 && i < wide; i++) {
                    next.put(column + i, down - 1);
                }
                column += wide;
            }
            reaching = next;
            return columns;
        }
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> !Elements.isHidden(row))
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(each ->
                        each.normalName().equals("td") || each.normalName().equals("th"))
                .toList();
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        boolean number = !span.isEmpty() && span.length() < 4 && span.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(span))) : 1;
    }

    /** The text of a cell, its paragraphs parted by line ends. */
    static String text(Element cell) {
        CellText text = new CellText();
        NodeTraversor.filter(text, cell);
        text.endLine();
        return String.join("\n", text.lines);
    }

    private static final class CellText implements NodeFilter {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final CollapsedText collapsed = new CollapsedText();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(collapsed.add(text.getWholeText()));
            } else if (node instanceof Element element) {
                if (Elements.isUnread(element) || Elements.isAside(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (Elements.isBlock(element) || element.normalName().equals("br")) {
                    endLine();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && Elements.isBlock(element)) {
                endLine();
            }
            return FilterResult.CONTINUE;
        }

        private void endLine() {
            String text = line.toString().strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            line.setLength(0);
            collapsed.restart();
        }
    }
}
