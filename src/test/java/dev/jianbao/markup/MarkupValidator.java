package dev.jianbao.markup;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The validator of the W3C, run in this machine. Making one costs half a second and a page a few milliseconds after that: keep one for
 * all pages of a test class. It complains of style sheets too, and knows fewer at-rules than browsers do. It descends deep into its schema, and
 * so has a thread with room for that.
 */
public final class MarkupValidator {
    private static final int STACK_BYTES = 16 << 20;
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    public MarkupValidator() {
        descend(() -> {
            validator.setUpMainSchema(SCHEMA, complaints);
            validator.setUpValidatorAndParsers(complaints, false, false);
        });
    }

    /** Errors and warnings of an HTML page, in the order of the page, as in {@code error 3:14 No “p” element in scope}. */
    public List<String> complaintsAbout(byte[] html) {
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        source.setSystemId("file:///page.html");
        complaints.lines.clear();
        descend(() -> validator.checkHtmlInputSource(source));
        return List.copyOf(complaints.lines);
    }

    private static void descend(Step step) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            step.go();
            return null;
        });
        new Thread(null, task, "validator", STACK_BYTES).start();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the validator gave up", e);
        }
    }

    private interface Step {
        void go() throws Exception;
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
