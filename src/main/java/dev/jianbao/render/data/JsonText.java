package dev.jianbao.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Scalar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A JSON document while it is written, straight into bytes. Numbers keep the places they are given with, and are never
 * written with an exponent. What is absent has no key.
 */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory LINES = new JsonFactory().setRootValueSeparator(",\n");

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** One step of writing. */
    private interface Step {
        void write() throws IOException;
    }

    /** One object as a document, with a line end. */
    static byte[] document(Consumer<JsonText> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
            json.setPrettyPrinter(new JsonLines());
            new JsonText(json).entry(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Objects as the elements of one array, each on a line of its own. */
    static <T> byte[] lines(List<T> elements, BiConsumer<JsonText, T> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        bytes.writeBytes("[\n".getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = LINES.createGenerator(bytes)) {
            JsonText text = new JsonText(json);
            elements.forEach(each -> text.entry(any -> content.accept(text, each)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        bytes.writeBytes("\n]\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private JsonText step(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        return this;
    }

    JsonText put(String key, String text) {
        return step(() -> json.writeStringField(key, text));
    }

    JsonText put(String key, Enum<?> constant) {
        return put(key, Scalar.word(constant));
    }

    JsonText put(String key, Optional<String> text) {
        text.ifPresent(each -> put(key, each));
        return this;
    }

    JsonText put(String key, long number) {
        return step(() -> json.writeNumberField(key, number));
    }

    JsonText put(String key, BigDecimal number) {
        return step(() -> json.writeNumberField(key, number));
    }

    JsonText put(String key, boolean truth) {
        return step(() -> json.writeBooleanField(key, truth));
    }

    /** An object as the value of a key. */
    JsonText object(String key, Consumer<JsonText> content) {
        step(() -> json.writeFieldName(key));
        return entry(content);
    }

    /** An object as an element of a list. */
    private JsonText entry(Consumer<JsonText> content) {
        step(json::writeStartObject);
        content.accept(this);
        return step(json::writeEndObject);
    }

    /** A list of objects; {@code content} writes the keys of each. */
    <T> JsonText list(String key, Collection<T> elements, Consumer<T> content) {
        step(() -> json.writeArrayFieldStart(key));
        elements.forEach(each -> entry(any -> content.accept(each)));
        return step(json::writeEndArray);
    }

    /** The same, with no key where the list is empty. */
    <T> JsonText some(String key, Collection<T> elements, Consumer<T> content) {
        return elements.isEmpty() ? this : list(key, elements, content);
    }

    /** A list of texts; none has no key. */
    JsonText texts(String key, Collection<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        step(() -> json.writeArrayFieldStart(key));
        texts.forEach(each -> step(() -> json.writeString(each)));
        return step(json::writeEndArray);
    }

    /** A day, as lists of references write it. */
    JsonText dateParts(LocalDate day) {
        int[] parts = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        return step(() -> {
            json.writeArrayFieldStart("date-parts");
            json.writeArray(parts, 0, parts.length);
            json.writeEndArray();
        });
    }

    /** Where something stands in the source. */
    JsonText place(String key, SourceRange range) {
        return object(
                key,
                object -> object.put("file", range.file())
                        .put("line", range.line())
                        .put("column", range.column()));
    }

    JsonText numbers(String key, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        step(() -> json.writeArrayFieldStart(key));
        numbers.forEach(each -> step(() -> json.writeNumber(each)));
        return step(json::writeEndArray);
    }
}
