package dev.jianbao.importers.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A table with its merged cells told. The file says of a cell that reaches down only where it begins and which cells below
 * it covers.
 *
 * @param rows the cells that are seen
 * @param hidden what is not: cells that another covers, rows that a tracked change took away
 */
record WordTable(List<List<Cell>> rows, List<Element> hidden) {
    /**
     * A cell.
     *
     * @param element its content
     * @param column its first column, counted from 0
     * @param columns how many it covers
     * @param rows how many rows it covers
     */
    record Cell(Element element, int column, int columns, int rows) {}

    private record Raw(Element element, int column, int columns, String merge) {}

    static WordTable of(Element table) {
        List<Element> hidden = new ArrayList<>();
        List<List<Raw>> raw = new ArrayList<>();
        for (Element row : below(table, "tr")) {
            if (Xml.child(row, "trPr", "del").isPresent()) {
                hidden.add(row);
            } else {
                raw.add(raw(row));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Raw each : raw.get(i)) {
                boolean covered = each.merge.equals("continue") && i > 0 && covers(raw.get(i - 1), each.column);
                if (covered) {
                    hidden.add(each.element);
                } else {
                    cells.add(new Cell(each.element, each.column, each.columns, reach(raw, i, each)));
                }
            }
            rows.add(cells);
        }
        return new WordTable(rows, hidden);
    }

    private static List<Raw> raw(Element row) {
        List<Raw> cells = new ArrayList<>();
        int column = Xml.number(row, 0, "trPr", "gridBefore");
        for (Element cell : below(row, "tc")) {
            int columns = Math.max(1, Math.min(200, Xml.number(cell, 1, "tcPr", "gridSpan")));
            String merge = Xml.child(cell, "tcPr", "vMerge")
                    .map(each -> Xml.attribute(each, "val").equals("restart") ? "restart" : "continue")
                    .orElse("");
            cells.add(new Raw(cell, column, columns, merge));
            column += columns;
        }
        return cells;
    }

    private static int reach(List<List<Raw>> rows, int from, Raw cell) {
        int end = from + 1;
        while (!cell.merge.isEmpty() && end < rows.size() && continues(rows.get(end), cell.column)) {
            end++;
        }
        return end - from;
    }

    private static boolean continues(List<Raw> row, int column) {
        return row.stream().anyMatch(each -> each.column == column && each.merge.equals("continue"));
    }

    private static boolean covers(List<Raw> row, int column) {
        return row.stream().anyMatch(each -> each.column == column && !each.merge.isEmpty());
    }

    /** Children of a name, also those that stand in wrappers such as content controls. */
    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : Xml.children(parent)) {
            switch (Xml.name(each)) {
                case "sdt", "sdtContent", "customXml", "ins", "smartTag" -> found.addAll(below(each, name));
                default -> {
                    if (Xml.name(each).equals(name)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }
}
