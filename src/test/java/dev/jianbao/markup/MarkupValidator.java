package dev.jianbao.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The validator of the W3C, run in this machine. Making one costs half a second and a page a few milliseconds after that: keep one for
 * all pages of a test class. It complains of style sheets too, and knows fewer at-rules than browsers do.
 */
public final class MarkupValidator {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    public MarkupValidator() {
        try {
            validator.setUpMainSchema(SCHEMA, complaints);
            validator.setUpValidatorAndParsers(complaints, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the validator cannot read its own schema", e);
        }
    }

    /** Errors and warnings of an HTML page, in the order of the page, as in {@code error 3:14 No “p” element in scope}. */
    public List<String> complaintsAbout(byte[] html) {
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        source.setSystemId("file:///page.html");
        complaints.lines.clear();
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the validator gave up", e);
        }
        return List.copyOf(complaints.lines);
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException complaint) {
            add("warning", complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            add("error", complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            add("error", complaint);
        }

        private void add(String kind, SAXParseException complaint) {
            lines.add(kind + " " + complaint.getLineNumber() + ":" + complaint.getColumnNumber() + " "
                    + complaint.getMessage());
        }
    }
}
