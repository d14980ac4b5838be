package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Omission.Reason;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.ParagraphText;
import dev.jianbao.importers.manuscript.Picture;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Walks through a document once and writes it down. */
final class DocumentReader {
    private final StyleSheet styles;
    private final Numbering numbering;
    private final Notes notes;
    private final Drawings drawings;
    private final Inline inline;
    private final boolean paged;
    private final ManuscriptWriter writer = new ManuscriptWriter();
    private ParagraphText carried = new ParagraphText();
    private int ordinal;

    private DocumentReader(WordFile file) throws Unreadable {
        this.styles = new StyleSheet(file.one("styles"));
        this.numbering = new Numbering(file.one("numbering"));
        this.notes = new Notes(file);
        this.drawings = new Drawings(file);
        this.inline = new Inline(styles, notes);
        this.paged = file.document()
                        .getElementsByTagNameNS("*", "lastRenderedPageBreak")
                        .getLength()
                > 0;
    }

    static Manuscript read(WordFile file, Original original) throws Unreadable {
        DocumentReader reader = new DocumentReader(file);
        reader.furniture(file, "header");
        Element body = Xml.child(file.document(), "body").orElseThrow(() -> new Unreadable(Refusal.DAMAGED, "w:body?"));
        reader.blocks(body);
        reader.write(new ParagraphText(), new Inline.Found(), body);
        int number = 1;
        for (Element note : reader.notes.referred()) {
            String text = "[^" + number++ + "]: " + Notes.text(note).strip();
            new ParagraphText().append(text).write(reader.writer, reader.place(), 0, false);
        }
        reader.furniture(file, "footer");
        return reader.writer.finish(original);
    }

    /** Running heads and feet, each wording once. */
    private void furniture(WordFile file, String type) throws Unreadable {
        Set<String> texts = new LinkedHashSet<>();
        for (String part : file.related(type).values()) {
            file.xml(part).map(Notes::text).map(String::strip).ifPresent(texts::add);
        }
        texts.forEach(text -> writer.omission(text, new Place(0, 0), Reason.PAGE_FURNITURE));
    }

    private Place place() {
        return new Place(paged ? inline.pages() + 1 : 0, ordinal);
    }

    private void blocks(Element container) throws Unreadable {
        for (Element each : Xml.children(container)) {
            switch (Xml.name(each)) {
                case "p" -> paragraph(each);
                case "tbl" -> table(each);
                case "sectPr", "sdtPr", "sdtEndPr" -> {}
                case "del", "moveFrom" -> writer.omission(Notes.text(each).strip(), place(), Reason.DELETED);
                case "altChunk" -> throw new Unreadable(Refusal.UNREAD_FORMAT, "altChunk");
                case "AlternateContent" -> {
                    Optional<Element> choice = Drawings.choice(each);
                    if (choice.isPresent()) {
                        blocks(choice.get());
                    }
                }
                default -> blocks(each);
            }
        }
    }

    private void paragraph(Element paragraph) throws Unreadable {
        ordinal++;
        Place place = place();
        Inline.Found found = inline.read(paragraph);
        draw(found.drawingsBefore, place);
        ParagraphText text = new ParagraphText().append(carried).append(mark(paragraph, found));
        carried = new ParagraphText();
        found.lines.set(0, text.append(found.lines.get(0)));
        boolean joins = Xml.child(paragraph, "pPr", "rPr", "del").isPresent();
        if (joins) {
            carried = found.lines.remove(found.lines.size() - 1);
        }
        for (ParagraphText line : found.lines) {
            line.write(writer, place, styles.heading(paragraph), styles.isCentred(paragraph));
        }
        leaveOut(found, place);
        draw(found.drawingsAfter, place);
    }

    /** What a last paragraph without a mark of its own left behind. */
    private void write(ParagraphText none, Inline.Found found, Element body) {
        none.append(carried).write(writer, place(), 0, styles.isCentred(body));
        leaveOut(found, place());
    }

    /** The number of a paragraph. One without text is counted, and one that was deleted is not. */
    private String mark(Element paragraph, Inline.Found found) {
        Optional<Element> counted =
                styles.numbering(paragraph).filter(each -> !found.isBlank() || found.deleted.isEmpty());
        String mark =
                counted.map(each -> numbering.next(each, styles.of(paragraph))).orElse("");
        return found.isBlank() ? "" : mark;
    }

    private void leaveOut(Inline.Found found, Place place) {
        writer.omission(found.deleted.toString().strip(), place, Reason.DELETED);
        found.remarks.forEach(each -> writer.omission(each.strip(), place, Reason.REMARK));
    }

    private void draw(List<Element> elements, Place place) throws Unreadable {
        for (Element drawing : elements) {
            for (Element box : Drawings.boxes(drawing)) {
                blocks(box);
            }
            for (String shape : Drawings.shapes(drawing)) {
                new ParagraphText().append(shape).write(writer, place, 0, true);
            }
            for (Picture picture : drawings.pictures(drawing)) {
                writer.figure(Drawings.alternative(drawing), place, picture);
            }
        }
    }

    private void table(Element table) throws Unreadable {
        Place place = new Place(place().page(), ordinal + 1);
        List<Inline.Found> asides = new ArrayList<>();
        WordTable grid = WordTable.of(table);
        writer.beginTable();
        for (List<WordTable.Cell> row : grid.rows()) {
            for (WordTable.Cell cell : row) {
                ParagraphText text = cell(cell.element(), asides);
                text.writeCell(writer, place(), cell.column(), cell.columns(), cell.rows());
            }
            writer.endRow();
        }
        writer.endTable(place);
        for (Element hidden : grid.hidden()) {
            writer.omission(Notes.text(hidden).strip(), place, Reason.DELETED);
        }
        for (Inline.Found found : asides) {
            leaveOut(found, place);
            draw(found.drawingsBefore, place);
            draw(found.drawingsAfter, place);
        }
    }

    /** The text of a cell, its paragraphs parted by line ends; a table within it becomes lines. */
    private ParagraphText cell(Element cell, List<Inline.Found> asides) {
        ParagraphText text = new ParagraphText();
        var paragraphs = cell.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            if (paragraphs.item(i) instanceof Element paragraph && !isDrawn(paragraph, cell)) {
                ordinal++;
                Inline.Found found = inline.read(paragraph);
                text.append(text.isBlank() ? "" : "\n").append(mark(paragraph, found));
                found.lines.forEach(line -> text.append(line.isBlank() ? "" : line == found.lines.get(0) ? "" : "\n")
                        .append(line));
                asides.add(found);
            }
        }
        return text;
    }

    /** Whether a paragraph stands in a drawing, which is read by itself. */
    private static boolean isDrawn(Element paragraph, Element cell) {
        for (var each = paragraph.getParentNode(); each != null && each != cell; each = each.getParentNode()) {
            if (Xml.name(each).equals("txbxContent")) {
                return true;
            }
        }
        return false;
    }
}
