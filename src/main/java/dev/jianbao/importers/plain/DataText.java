package dev.jianbao.importers.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows text that is written for programs, not for readers, by its form. */
final class DataText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern MAIL =
            Pattern.compile("(?s)\\A(?:[a-z][a-z0-9-]*:.*\n)?(?:mime-version|content-transfer-encoding):");

    private DataText() {}

    /** What such a text is in: JSON, XML, or a mail with its fields; empty for what may be a document. */
    static Optional<String> format(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("<?xml")) {
            return Optional.of("XML");
        }
        if (isMail(stripped)) {
            return Optional.of("MIME");
        }
        return isJson(stripped) ? Optional.of("JSON") : Optional.empty();
    }

    private static boolean isMail(String text) {
        String fields = text.replace("\r", "").split("\n\n", 2)[0].toLowerCase(Locale.ROOT);
        return MAIL.matcher(fields).find();
    }

    private static boolean isJson(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException none) {
            return false;
        }
    }
}
