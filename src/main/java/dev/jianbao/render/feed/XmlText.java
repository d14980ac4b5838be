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
        start(root);
        write(XMLStreamWriter::writeDefaultNamespace, namespace);
        attributes(attributes);
    }

    /** One step of writing. */
    private interface Step {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    /** One step of writing a text. */
    private interface StepWith {
        void write(XMLStreamWriter out, String text) throws XMLStreamException;
    }

    /** Opens an element that holds others. */
    XmlText open(String name) {
        return open(name, Map.of());
    }

    XmlText open(String name, Map<String, String> attributes) {
        start(name);
        attributes(attributes);
        return this;
    }

    /** Closes the element opened last. */
    XmlText close() {
        depth--;
        line();
        write(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element that holds text. */
    XmlText text(String name, String content) {
        line();
        write(XMLStreamWriter::writeStartElement, name);
        write(XMLStreamWriter::writeCharacters, clean(content));
        write(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element that holds nothing but attributes. */
    XmlText empty(String name, Map<String, String> attributes) {
        line();
        write(XMLStreamWriter::writeEmptyElement, name);
        attributes(attributes);
        return this;
    }

    /** Closes the root and gives the document in UTF-8. */
    byte[] bytes() {
        close();
        write(XMLStreamWriter::flush);
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name) {
        line();
        write(XMLStreamWriter::writeStartElement, name);
        depth++;
    }

    private void attributes(Map<String, String> attributes) {
        for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
            try {
                out.writeAttribute(each.getKey(), clean(each.getValue()));
            } catch (XMLStreamException impossible) {
                throw inMemory(impossible);
            }
        }
    }

    private void line() {
        write(XMLStreamWriter::writeCharacters, "\n" + "  ".repeat(depth));
    }

    private void write(Step step) {
        try {
            step.write(out);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    private void write(StepWith step, String text) {
        try {
            step.write(out, text);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException impossible) {
        return new IllegalStateException("writing XML to memory failed", impossible);
    }

    /** The text without what XML 1.0 forbids: control characters, halves of characters, U+FFFE and U+FFFF. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!isAllowed(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xd800)
                || (character >= 0xe000 && character < 0xfffe)
                || character >= 0x10000;
    }
}
