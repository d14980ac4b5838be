package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Renders tables, each in a box of its own that can be scrolled, by keyboard too, where the page is narrow. */
final class Tables {
    private final Sheet sheet;
    private final Inlines inlines;

    Tables(Sheet sheet, Inlines inlines) {
        this.sheet = sheet;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        sheet.line();
        sheet.html.append("<div class=\"table\" tabindex=\"0\">\n<table>\n");
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                columns = countCells(part);
                section("thead", "th", part, columns);
            } else if (part instanceof TableBody && part.hasChildren()) {
                section("tbody", "td", part, columns);
            }
        }
        sheet.html.append("</table>\n</div>\n");
    }

    private static int countCells(Node head) {
        Node row = head.getFirstChild();
        int cells = 0;
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells += cell instanceof TableCell ? 1 : 0;
        }
        return cells;
    }

    private void section(String name, String cellName, Node part, int columns) {
        sheet.html.append('<').append(name).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(row, cellName, columns);
            }
        }
        sheet.html.append("</").append(name).append(">\n");
    }

    private void row(Node row, String cellName, int columns) {
        sheet.html.append("<tr>\n");
        int cells = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cell(cell, cellName);
                cells++;
            }
        }
        for (; cells < columns; cells++) {
            sheet.html
                    .append('<')
                    .append(cellName)
                    .append("></")
                    .append(cellName)
                    .append(">\n");
        }
        sheet.html.append("</tr>\n");
    }

    private void cell(TableCell cell, String name) {
        sheet.html.append('<').append(name);
        if (cell.getAlignment() != null) {
            String alignment = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            sheet.html.append(" class=\"").append(alignment).append('"');
        }
        sheet.html.append('>');
        inlines.block(cell);
        sheet.endText();
        sheet.html.append("</").append(name).append(">\n");
    }
}
