package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** The parts of a document: an archive of XML and pictures, unpacked in memory up to limits that no honest document meets. */
final class WordFile {
    /** All parts together, unpacked. */
    private static final long LARGEST = 256L << 20;
    /** A part of XML; as a tree it takes some ten times as much. */
    private static final int LARGEST_XML = 32 << 20;

    private static final int MOST_PARTS = 10_000;
    private static final String RELATIONSHIPS = "_rels/";

    private final Map<String, byte[]> parts;
    private final String main;

    private WordFile(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    static WordFile open(byte[] bytes) throws Unreadable {
        Map<String, byte[]> parts = unpack(bytes);
        WordFile file = new WordFile(parts, "");
        String main =
                file.related("", "officeDocument").values().stream().findFirst().orElse("word/document.xml");
        if (!parts.containsKey(main)) {
            throw new Unreadable(Refusal.DAMAGED, main + "?");
        }
        return new WordFile(parts, main);
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws Unreadable {
        Map<String, byte[]> parts = new HashMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new Unreadable(Refusal.TOO_COSTLY, (LARGEST >> 20) + " MB");
                }
                String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
                if (parts.put(name, part) != null) {
                    throw new Unreadable(Refusal.DAMAGED, "2 × " + name);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Refusal.DAMAGED, String.valueOf(broken.getMessage()));
        }
        return parts;
    }

    /** The text of the document itself. */
    Element document() throws Unreadable {
        return xml(main).orElseThrow(() -> new Unreadable(Refusal.DAMAGED, main + "?"));
    }

    /** A part that the document has at most one of, such as {@code styles}. */
    Optional<Element> one(String type) throws Unreadable {
        for (String name : related(main, type).values()) {
            return xml(name);
        }
        return Optional.empty();
    }

    /** What the document's relationships of a type lead to, by their ids. */
    Map<String, String> related(String type) throws Unreadable {
        return related(main, type);
    }

    Optional<Element> xml(String name) throws Unreadable {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        if (part.length > LARGEST_XML) {
            throw new Unreadable(Refusal.TOO_COSTLY, (LARGEST_XML >> 20) + " MB");
        }
        return Optional.of(Xml.parse(name, part));
    }

    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private Map<String, String> related(String part, String type) throws Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<Element> list = xml(folder + RELATIONSHIPS + part.substring(slash) + ".rels");
        Map<String, String> related = new java.util.TreeMap<>();
        for (Element each : list.map(Xml::children).orElseGet(java.util.List::of)) {
            boolean inside = !each.getAttribute("TargetMode").equals("External");
            if (inside && each.getAttribute("Type").endsWith("/" + type)) {
                related.put(each.getAttribute("Id"), resolve(folder, each.getAttribute("Target")));
            }
        }
        return related;
    }

    private static String resolve(String folder, String target) {
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        String before = "";
        while (!name.equals(before)) {
            before = name;
            name = name.replaceFirst("(?:^|(?<=/))(?!\\.\\./)[^/]+/\\.\\./", "");
        }
        return name;
    }
}
