package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What stands in drawings: pictures, boxes of text, letters drawn as shapes. */
final class Drawings {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "bmp", "image/bmp",
            "tif", "image/tiff",
            "tiff", "image/tiff",
            "emf", "image/emf",
            "wmf", "image/wmf",
            "svg", "image/svg+xml");

    private final WordFile file;
    private final Map<String, String> pictures;

    Drawings(WordFile file) throws Unreadable {
        this.file = file;
        this.pictures = file.related("image");
    }

    /** The one of several ways to say the same that is to be read. */
    static Optional<Element> choice(Element alternatives) {
        return Xml.child(alternatives, "Choice").or(() -> Xml.child(alternatives, "Fallback"));
    }

    /** The boxes of text in a drawing, outermost only. */
    static List<Element> boxes(Element drawing) {
        return outermost(drawing, "txbxContent");
    }

    /** Text that is drawn as a shape. */
    static List<String> shapes(Element drawing) {
        return outermost(drawing, "textpath").stream()
                .map(each -> Xml.attribute(each, "string"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What is written of the pictures in a drawing. */
    static String alternative(Element drawing) {
        return outermost(drawing, "docPr").stream()
                .map(each -> Xml.attribute(each, "descr").strip())
                .findFirst()
                .orElse("");
    }

    List<Picture> pictures(Element drawing) {
        List<Element> holders = new ArrayList<>(outermost(drawing, "blip"));
        holders.addAll(outermost(drawing, "imagedata"));
        return holders.stream().flatMap(each -> picture(each).stream()).toList();
    }

    private Optional<Picture> picture(Element holder) {
        String id = Xml.attribute(holder, "embed") + Xml.attribute(holder, "id");
        String part = pictures.getOrDefault(id, "");
        String name = part.substring(part.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.bytes(part).map(content -> Picture.of(name, TYPES.getOrDefault(ending, "image"), content));
    }

    private static List<Element> outermost(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : Xml.children(parent)) {
            if (Xml.name(each).equals(name)) {
                found.add(each);
            } else if (Xml.name(each).equals("AlternateContent")) {
                choice(each).ifPresent(chosen -> found.addAll(outermost(chosen, name)));
            } else if (!Xml.name(each).equals("txbxContent")) {
                found.addAll(outermost(each, name));
            }
        }
        return found;
    }
}
