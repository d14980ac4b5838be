package dev.jianbao.render.html.tags;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import dev.jianbao.render.html.view.part.Markup;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing described in JSON-LD with the words of schema.org. The text is safe inside a {@code script} element, whatever the
 * values hold.
 */
public final class StructuredFacts {
    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ForScripts());

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private StructuredFacts(String type) {
        facts.put("@type", type);
    }

    public static StructuredFacts of(String type) {
        return new StructuredFacts(type);
    }

    public StructuredFacts with(String key, String value) {
        facts.put(key, value);
        return this;
    }

    public StructuredFacts with(String key, StructuredFacts value) {
        facts.put(key, value);
        return this;
    }

    public StructuredFacts with(String key, List<?> values) {
        if (!values.isEmpty()) {
            facts.put(key, values);
        }
        return this;
    }

    public StructuredFacts with(String key, Optional<?> value) {
        value.ifPresent(known -> facts.put(key, known));
        return this;
    }

    public Markup markup() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            writeFields(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Markup(out.toString());
    }

    private void writeFields(JsonGenerator json) throws IOException {
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            json.writeFieldName(fact.getKey());
            write(json, fact.getValue());
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof StructuredFacts nested) {
            json.writeStartObject();
            nested.writeFields(json);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    /** Also escapes what could end a script or begin a comment in it. */
    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        ForScripts() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null; // none is custom
        }
    }
}
