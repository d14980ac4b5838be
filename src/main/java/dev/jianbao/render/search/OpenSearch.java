package dev.jianbao.render.search;

import dev.jianbao.config.SiteConfig;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.StandardPages;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Tells browsers how to ask this site (OpenSearch 1.1), where it has an address. */
final class OpenSearch {
    static final OutputPath PATH = new OutputPath("opensearch.xml");

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_DESCRIPTION = 1024;

    private OpenSearch() {}

    static Artifact of(SiteConfig config, URI base) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            element("ShortName", shortened(config.title(), LONGEST_NAME), xml);
            element("Description", shortened(config.description().orElse(config.title()), LONGEST_DESCRIPTION), xml);
            element("InputEncoding", "UTF-8", xml);
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("template", base + StandardPages.SEARCH.path() + "?q={searchTerms}");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Artifact.of(PATH, out.toByteArray());
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
