package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG picture, which is a program when a browser opens it by itself. It is read as strictly as browsers read it, and only what
 * draws is let pass: no scripts, no handlers, no HTML inside, nothing from elsewhere, no entities. The file itself is published as
 * it is or not at all.
 */
public final class Drawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> DRAWS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "switch",
            "view",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "filter");
    private static final Pattern FILTER = Pattern.compile("fe[A-Z][A-Za-z]+");
    private static final Pattern INSIDE =
            Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg|gif|webp)[;,].*)?", Pattern.DOTALL);
    private static final Pattern FETCHES = Pattern.compile(
            "(?i)@import|url\\(\\s*['\"]?(?!\\s*['\"]?(?:#|data:image/(?:png|jpeg|gif|webp)[;,]))|\\\\|expression\\(");
    private static final Pattern SCRIPT = Pattern.compile("(?i)^[\\s\\p{Cntrl}]*(?:java|vb|live)script:");

    private final SourceFile file;
    private final Diagnostics diagnostics;

    private Drawing(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Whether a path is that of one. */
    public static boolean isOne(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** Reports everything in it that does more than draw. */
    public static void inspect(SourceFile file, Diagnostics diagnostics) {
        new Drawing(file, diagnostics).inspect();
    }

    /** What is written in it, each stretch on a line; of a picture that cannot be read, what stands before the fault. */
    public static String words(SourceFile file) {
        StringBuilder words = new StringBuilder();
        try {
            XMLStreamReader reader = reader(file);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    words.append(reader.getText().strip()).append('\n');
                }
            }
        } catch (XMLStreamException malformed) {
            return words.toString(); // reported by every check
        }
        return words.toString();
    }

    private static XMLStreamReader reader(SourceFile file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(file.text()));
    }

    private void inspect() {
        try {
            XMLStreamReader reader = reader(file);
            boolean styling = false;
            while (reader.hasNext()) {
                int event = reader.next();
                judge(event, reader, styling);
                styling = event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("style");
            }
        } catch (XMLStreamException malformed) {
            Location place = malformed.getLocation();
            report(Code.DRAWING_UNREADABLE, place == null ? 1 : place.getLineNumber(), "");
        }
    }

    private void judge(int event, XMLStreamReader reader, boolean styling) {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(reader, line);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (styling && FETCHES.matcher(reader.getText()).find()) {
                    report(Code.DRAWING_ACTIVE, line, "url()");
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                report(Code.DRAWING_ACTIVE, line, "<?" + reader.getPITarget() + "?>");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                report(Code.DRAWING_ACTIVE, line, "&" + reader.getLocalName() + ";");
            case XMLStreamConstants.DTD -> {
                if (file.text().contains("<!ENTITY")) {
                    report(Code.DRAWING_ACTIVE, line, "<!ENTITY>");
                }
            }
            default -> {
                // nothing that a browser would act upon
            }
        }
    }

    private void element(XMLStreamReader reader, int line) {
        String space = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        String name = reader.getLocalName();
        boolean active = space.equals(SVG)
                ? !DRAWS.contains(name) && !FILTER.matcher(name).matches()
                : space.equals(HTML) || space.equals(MATHML) || space.isEmpty();
        if (active) {
            report(Code.DRAWING_ACTIVE, line, "<" + name + ">");
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (isActive(reader.getAttributeLocalName(at), reader.getAttributeValue(at))) {
                report(Code.DRAWING_ACTIVE, line, reader.getAttributeLocalName(at));
            }
        }
    }

    private static boolean isActive(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("on")
                || (lower.equals("href") || lower.equals("src"))
                        && !INSIDE.matcher(value).matches()
                || FETCHES.matcher(value).find()
                || SCRIPT.matcher(value).find();
    }

    private void report(Code code, int line, String what) {
        diagnostics.report(code, SourceRange.at(file.path(), Math.max(1, line), 1), what);
    }
}
