package dev.jianbao.importers.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document put together part by part. */
public final class WordFixture {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final StringBuilder relationships = new StringBuilder();

    public WordFixture() {
        part("_rels/.rels", list(relationship("rId1", "officeDocument", "word/document.xml")));
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    public WordFixture body(String xml) {
        return part("word/document.xml", wrap("document", "<w:body>" + xml + "</w:body>"));
    }

    /** A part that belongs to the document, such as {@code styles}. */
    public WordFixture part(String type, String root, String xml) {
        relationships.append(relationship("id-" + type, type, type + ".xml"));
        return part("word/" + type + ".xml", wrap(root, xml));
    }

    public WordFixture picture(String id, String name, byte[] content) {
        relationships.append(relationship(id, "image", "media/" + name));
        parts.put("word/media/" + name, content);
        return this;
    }

    public WordFixture part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        part("word/_rels/document.xml.rels", list(relationships.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of a style. */
    public static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String wrap(String root, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + NAMESPACES + ">" + xml + "</w:" + root + ">";
    }

    private static String list(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }
}
