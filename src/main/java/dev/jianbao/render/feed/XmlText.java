package dev.jianbao.render.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written, an element a line. Characters that XML cannot hold are left out. */
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    /** Begins a document whose root has a default namespace. */
    XmlText(String root, String namespace, Map<String, String> attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
        start(root, () -> out.writeDefaultNamespace(namespace), attributes);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Opens an element that holds others. */
    XmlText open(String name) {
        return open(name, Map.of());
    }

    XmlText open(String name, Map<String, String> attributes) {
        start(name, () -> {}, attributes);
        return this;
    }

    /** Closes the element opened last. */
    XmlText close() {
        depth--;
        line();
        write(out::writeEndElement);
        return this;
    }

    /** An element that holds text. */
    XmlText text(String name, String content) {
        line();
        write(() -> {
            out.writeStartElement(name);
            out.writeCharacters(clean(content));
            out.writeEndElement();
        });
        return this;
    }

    /** An element that holds nothing but attributes. */
    XmlText empty(String name, Map<String, String> attributes) {
        line();
        write(() -> out.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    /** Closes the root and gives the document in UTF-8. */
    byte[] bytes() {
        close();
        write(out::flush);
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, Step namespace, Map<String, String> attributes) {
        line();
        write(() -> out.writeStartElement(name));
        write(namespace);
        attributes(attributes);
        depth++;
    }

    private void attributes(Map<String, String> attributes) {
        new TreeMap<>(attributes).forEach((name, value) -> write(() -> out.writeAttribute(name, clean(value))));
    }

    private void line() {
        write(() -> out.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException impossible) {
        return new IllegalStateException("writing XML to memory failed", impossible);
    }

    /** The text without what XML 1.0 forbids: control characters, halves of characters, U+FFFE and U+FFFF. */
    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xd800)
                || (character >= 0xe000 && character < 0xfffe)
                || character >= 0x10000;
    }
}
