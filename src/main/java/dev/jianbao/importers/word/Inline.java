package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.ParagraphText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Reads what stands in paragraphs, one after the other: fields may reach from one into the next. */
final class Inline {
    private final StyleSheet styles;
    private final Notes notes;
    /** For each open field, whether its instruction is being read, which nobody sees, or its result. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private Found found = new Found();
    private int inserted;
    private int deleted;
    private int pages;

    Inline(StyleSheet styles, Notes notes) {
        this.styles = styles;
        this.notes = notes;
    }

    /** What was found in one paragraph. */
    static final class Found {
        final List<ParagraphText> lines = new ArrayList<>(List.of(new ParagraphText()));
        final StringBuilder deleted = new StringBuilder();
        final List<String> remarks = new ArrayList<>();
        /** Drawings that are anchored before any text, and behind some. */
        final List<Element> drawingsBefore = new ArrayList<>();

        final List<Element> drawingsAfter = new ArrayList<>();

        ParagraphText line() {
            return lines.get(lines.size() - 1);
        }

        boolean isBlank() {
            return lines.stream().allMatch(ParagraphText::isBlank);
        }
    }

    Found read(Element paragraph) {
        found = new Found();
        children(paragraph, paragraph);
        return found;
    }

    /** How many pages have ended so far, as the program that last saved the document set them. */
    int pages() {
        return pages;
    }

    private void children(Element parent, Element paragraph) {
        Xml.children(parent).forEach(each -> element(each, paragraph));
    }

    private void element(Element element, Element paragraph) {
        switch (Xml.name(element)) {
            case "r" -> run(element, paragraph);
            case "ins", "moveTo" -> {
                inserted++;
                children(element, paragraph);
                inserted--;
            }
            case "del", "moveFrom" -> {
                deleted++;
                children(element, paragraph);
                deleted--;
            }
            case "pPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr" -> {}
            case "AlternateContent" -> Drawings.choice(element).ifPresent(each -> children(each, paragraph));
            case "t" -> text(element.getTextContent(), false);
            default -> children(element, paragraph);
        }
    }

    private void run(Element run, Element paragraph) {
        boolean hidden = styles.flag(run, paragraph, "vanish");
        boolean bold = styles.flag(run, paragraph, "b");
        deleted += hidden ? 1 : 0;
        Xml.children(run).forEach(each -> part(each, paragraph, bold));
        deleted -= hidden ? 1 : 0;
    }

    private void part(Element part, Element paragraph, boolean bold) {
        switch (Xml.name(part)) {
            case "t", "delText" -> text(part.getTextContent(), bold);
            case "tab", "ptab" -> text("\t", bold);
            case "noBreakHyphen" -> text("-", bold);
            case "sym" -> text(symbol(Xml.attribute(part, "char")), bold);
            case "cr" -> newLine();
            case "br" -> {
                if (!Xml.attribute(part, "type").equals("page")) {
                    newLine();
                }
            }
            case "lastRenderedPageBreak" -> pages++;
            case "fldChar" -> field(Xml.attribute(part, "fldCharType"));
            case "footnoteReference", "endnoteReference" -> text(notes.reference(part), false);
            case "commentReference" -> notes.remark(part).ifPresent(found.remarks::add);
            case "drawing", "pict", "object" -> drawing(part);
            case "AlternateContent" ->
                Drawings.choice(part)
                        .ifPresent(each -> Xml.children(each).forEach(inner -> part(inner, paragraph, bold)));
            case "ruby" -> Xml.child(part, "rubyBase").ifPresent(base -> children(base, paragraph));
            default -> {}
        }
    }

    private void text(String text, boolean bold) {
        if (instructions.contains(true)) {
            return;
        }
        if (deleted > 0) {
            found.deleted.append(text);
        } else if (inserted > 0) {
            found.line().insert(text, bold);
        } else {
            found.line().append(text, bold);
        }
    }

    private void newLine() {
        if (deleted == 0) {
            found.lines.add(new ParagraphText());
        }
    }

    private void drawing(Element drawing) {
        if (deleted == 0) {
            (found.isBlank() ? found.drawingsBefore : found.drawingsAfter).add(drawing);
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> instructions.push(true);
            case "separate" -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                    instructions.push(false);
                }
            }
            default -> instructions.poll();
        }
    }

    private static String symbol(String code) {
        try {
            return Symbols.of(Integer.parseInt(code, 16));
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
