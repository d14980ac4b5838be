package dev.jianbao.importers.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Footnotes and endnotes, numbered as they are referred to, and the remarks of reviewers. */
final class Notes {
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, Element> remarks = new HashMap<>();
    private final List<Element> referred = new ArrayList<>();

    Notes(WordFile file) throws Unreadable {
        take("footnote", file.one("footnotes"));
        take("endnote", file.one("endnotes"));
        for (Element each : file.one("comments").map(Xml::children).orElseGet(List::of)) {
            remarks.put(Xml.attribute(each, "id"), each);
        }
    }

    private void take(String kind, Optional<Element> part) {
        for (Element each : part.map(Xml::children).orElseGet(List::of)) {
            if (Xml.attribute(each, "type").isEmpty()) {
                notes.put(kind + "Reference " + Xml.attribute(each, "id"), each);
            }
        }
    }

    /** What stands in the text for a note: its number, as Markdown writes it. */
    String reference(Element reference) {
        Element note = notes.get(Xml.name(reference) + " " + Xml.attribute(reference, "id"));
        if (note == null) {
            return "";
        }
        if (!referred.contains(note)) {
            referred.add(note);
        }
        return "[^" + (referred.indexOf(note) + 1) + "]";
    }

    /** The notes that were referred to, in the order of their numbers. */
    List<Element> referred() {
        return List.copyOf(referred);
    }

    /** The remark at a place, with the name of who made it. */
    Optional<String> remark(Element reference) {
        return Optional.ofNullable(remarks.remove(Xml.attribute(reference, "id")))
                .map(remark -> Xml.attribute(remark, "author") + "：" + text(remark));
    }

    /** All text below an element, paragraphs parted by blanks. */
    static String text(Element element) {
        return Xml.children(element).stream()
                .map(each -> switch (Xml.name(each)) {
                    case "t" -> each.getTextContent();
                    case "p" -> text(each) + " ";
                    case "AlternateContent" ->
                        Drawings.choice(each).map(Notes::text).orElse("");
                    default -> text(each);
                })
                .collect(Collectors.joining());
    }
}
