package dev.jianbao.importers.web;

import static java.util.Map.entry;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Said.Part;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The parts of a plan, on the page that this program made of all of it. */
final class OwnPlan {
    private static final String LOST = "?";
    private static final Map<String, Part> FACTS = Map.ofEntries(
            entry("planIssuer", Part.ISSUER),
            entry("documentNumber", Part.DOCUMENT_NUMBER),
            entry("drawnUp", Part.DRAWN_UP),
            entry("published", Part.DATE),
            entry("indexNumber", Part.INDEX_NUMBER),
            entry("subjectClass", Part.SUBJECT),
            entry("keywords", Part.KEYWORDS),
            entry("validity", Part.VALIDITY),
            entry("replaced-by", Part.REPLACED_BY));
    private static final Map<String, Part> DUTIES =
            Map.of("lead", Part.LEAD, "supporting", Part.SUPPORTING, "responsible", Part.RESPONSIBLE);

    private final OwnPage page;
    private final ManuscriptWriter writer;
    private final OwnMargin margin;

    OwnPlan(OwnPage page, ManuscriptWriter writer) {
        this.page = page;
        this.writer = writer;
        this.margin = new OwnMargin(page, writer);
    }

    void find(Element plan) {
        Element title = plan.select("> header h1").get(0);
        page.part(title, () -> {
            writer.said(Part.PERIOD, plan.attr("data-period"));
            writer.said(Part.TITLE, title.text(), PageReader.place(title), "");
        });
        plan.select("[data-fact]").forEach(this::fact);
        OwnText text = new OwnText(page, writer);
        plan.select(".preamble > .prose, .chapter > h2, .chapter > .prose").forEach(text::find);
        for (Element annex : plan.select("section.annex")) {
            measures(annex);
            annex.select("> .sheet-table > table").forEach(table -> table(annex, table));
        }
        plan.select("footer.colophon").stream().limit(1).forEach(margin::colophon);
    }

    private void fact(Element row) {
        String[] key = row.attr("data-fact").split(" ", 2);
        Element value = row.normalName().equals("div") ? row.select("> dd").get(0) : row;
        Part part = FACTS.get(key[0]);
        if (part != null) {
            boolean lost = value.selectFirst(".gone") != null;
            margin.said(part, value, lost ? LOST : key.length > 1 ? key[1] : "");
        } else {
            margin.subjects(value);
        }
    }

    /** How many there are, as the plan says behind a name; nothing where it does not. */
    private static String count(Element name) {
        Element count = name.selectFirst("small");
        return count == null ? "" : unbracketed(count.text());
    }

    private static String unbracketed(String text) {
        return text.replaceFirst("^\\s*[（(]", "").replaceFirst("[）)]\\s*$", "");
    }

    private void heading(Element annex, Part part, String value) {
        Element heading = annex.select("> h2").get(0);
        page.part(heading, () -> {
            writer.said(part, (value + " " + count(heading)).strip());
            page.pass(heading);
        });
    }

    private void measures(Element annex) {
        Element table = annex.selectFirst("> table.commitments");
        if (table == null) {
            return;
        }
        heading(annex, Part.MEASURES, "");
        for (Element row : table.select("tbody > tr")) {
            row.select(".group-name").forEach(name -> margin.said(Part.GROUP, name, count(row)));
            row.select("> .no").forEach(number -> margin.said(Part.NUMBER, number, ""));
            row.select("> th .measure-title")
                    .forEach(title -> margin.said(Part.MEASURE, title, title.hasClass("gone") ? LOST : ""));
            row.select("> .detail > p")
                    .forEach(text -> margin.said(Part.DETAIL, text, text.hasClass("gone") ? LOST : ""));
            row.select("> .who > .duty").forEach(this::duty);
            row.select("> .when").forEach(this::due);
        }
        annex.select("> .lost-note").forEach(note -> margin.said(Part.LOST_NUMBERS, note, note.attr("data-lost")));
    }

    private void duty(Element duty) {
        for (Map.Entry<String, Part> each : DUTIES.entrySet()) {
            if (duty.hasClass(each.getKey())) {
                duty.select(".body").forEach(body -> margin.said(each.getValue(), body, ""));
                duty.select("> .gone").forEach(lost -> margin.said(each.getValue(), lost, LOST));
            }
        }
    }

    private void due(Element due) {
        List<Element> beside = due.select("> .label, > .basis");
        String shared = due.selectFirst("> .basis") == null ? "" : " group";
        page.part(due, () -> {
            beside.forEach(page::leaveOut);
            String day = OwnMargin.days(due);
            String value = due.selectFirst(".gone") != null ? LOST : day.isEmpty() ? "ongoing" : day;
            if (!due.text().isBlank()) {
                writer.said(Part.DUE, due.text(), PageReader.place(due), value + shared);
            }
        });
    }

    private void table(Element annex, Element table) {
        heading(annex, Part.TABLE, annex.select("> h2").get(0).id().replaceFirst("^part-", ""));
        for (Element head : table.select("thead th[data-column]")) {
            Element unit = head.selectFirst(".unit");
            margin.said(
                    Part.COLUMN,
                    head,
                    head.attr("data-column") + " " + head.attr("data-type") + " "
                            + (unit == null ? "" : unbracketed(unit.text())));
        }
        Tables.Reach reach = new Tables.Reach();
        for (Element row : table.select("tbody > tr")) {
            if (row.hasClass("group")) {
                stage(row);
            } else {
                row(row, reach);
            }
        }
    }

    private void stage(Element row) {
        String count = count(row);
        page.part(row, () -> {
            row.select("small").forEach(page::leaveOut);
            writer.said(Part.STAGE, row.text(), PageReader.place(row), count);
        });
    }

    private void row(Element row, Tables.Reach reach) {
        List<Element> cells = row.select("> td, > th");
        int[] columns = reach.columns(cells);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            int column = columns[i];
            boolean first = i == 0;
            page.part(cell, () -> {
                if (first) {
                    writer.said(Part.ROW, row.className());
                }
                cell(cell, column);
            });
        }
    }

    private void cell(Element cell, int column) {
        Element lost = cell.selectFirst("a.lost");
        Element inferred = cell.selectFirst("a.inferred");
        String value = column + " given";
        if (lost != null) {
            value = column + " lost" + (lost.selectFirst("sup") == null ? "" : " " + lost.attr("title"));
        } else if (inferred != null) {
            value = column + " inferred " + inferred.attr("title");
        } else if (cell.hasAttr("data-sort") && cell.attr("data-sort").matches("[0-9]{4}.*")) {
            value = column + " given " + cell.attr("data-sort");
        }
        if (cell.hasAttr("rowspan")) {
            writer.said(Part.CELL, column + " merged");
        }
        cell.select("sup").forEach(page::leaveOut);
        String text = text(cell);
        if (text.isEmpty()) {
            writer.said(Part.CELL, column + " none");
        } else {
            writer.said(Part.CELL, text, PageReader.place(cell), value);
        }
    }

    /** What a cell says, its remark in the brackets of the content. */
    private static String text(Element cell) {
        Element remark = cell.selectFirst("small");
        if (remark == null) {
            return cell.text().strip();
        }
        String beside = unbracketed(remark.text());
        remark.remove();
        return cell.text().strip() + "（" + beside + "）";
    }
}
