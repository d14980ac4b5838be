package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML of a document, read without document types and so without entities, and asked by local names: the transitional and
 * the strict form of the format differ in their namespaces only.
 */
final class Xml {
    private static final int DEEPEST = 250;

    private Xml() {}

    static Element parse(String name, byte[] part) throws Unreadable {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            builder.setEntityResolver((id, system) -> {
                throw new SAXException("entity " + system);
            });
            return builder.parse(new InputSource(new ByteArrayInputStream(part)))
                    .getDocumentElement();
        } catch (SAXException | IOException wrong) {
            throw new Unreadable(Refusal.DAMAGED, name + ": " + wrong.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's parser has no limits", impossible);
        }
    }

    static String name(Node node) {
        String local = node.getLocalName();
        return local == null ? "" : local;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child at the end of a path of local names. */
    static Optional<Element> child(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            Optional<Element> next = children(at).stream()
                    .filter(each -> name(each).equals(name))
                    .findFirst();
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** An attribute by its local name; empty where there is none. */
    static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name(attributes.item(i)).equals(name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The attribute {@code val} of a child; empty where there is neither. */
    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).map(each -> attribute(each, "val"));
    }

    static int number(Element parent, int otherwise, String... path) {
        return value(parent, path).map(text -> number(text, otherwise)).orElse(otherwise);
    }

    static int number(String text, int otherwise) {
        boolean digits = !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }

    /** Whether a property that is on by being there is on. */
    static Optional<Boolean> flag(Element parent, String name) {
        return child(parent, name).map(each -> switch (attribute(each, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        });
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // A warning is no reason to refuse.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
