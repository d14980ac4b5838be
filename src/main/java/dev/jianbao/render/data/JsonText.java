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
        void write(JsonGenerator json) throws IOException;
    }

    /** One step of writing something. */
    private interface StepWith<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    /** One step of writing a key and its value. */
    private interface Field<T> {
        void write(JsonGenerator json, String key, T value) throws IOException;
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
            for (T each : elements) {
                text.step(JsonGenerator::writeStartObject);
                content.accept(text, each);
                text.step(JsonGenerator::writeEndObject);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        bytes.writeBytes("\n]\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private JsonText step(Step step) {
        try {
            step.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        return this;
    }

    private <T> JsonText step(StepWith<T> step, T value) {
        try {
            step.write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        return this;
    }

    private <T> JsonText field(Field<T> field, String key, T value) {
        try {
            field.write(json, key, value);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
        return this;
    }

    JsonText put(String key, String text) {
        return field(JsonGenerator::writeStringField, key, text);
    }

    JsonText put(String key, Enum<?> constant) {
        return put(key, Scalar.word(constant));
    }

    JsonText put(String key, Optional<String> text) {
        return text.isPresent() ? put(key, text.get()) : this;
    }

    JsonText put(String key, long number) {
        return this.<Long>field(JsonGenerator::writeNumberField, key, number);
    }

    JsonText put(String key, BigDecimal number) {
        return this.<BigDecimal>field(JsonGenerator::writeNumberField, key, number);
    }

    JsonText put(String key, boolean truth) {
        return field(JsonGenerator::writeBooleanField, key, truth);
    }

    /** An object as the value of a key. */
    JsonText object(String key, Consumer<JsonText> content) {
        return this.<String>step(JsonGenerator::writeFieldName, key).entry(content);
    }

    /** An object as an element of a list. */
    private JsonText entry(Consumer<JsonText> content) {
        step(JsonGenerator::writeStartObject);
        content.accept(this);
        return step(JsonGenerator::writeEndObject);
    }

    /** A list of objects; {@code content} writes the keys of each. */
    <T> JsonText list(String key, Collection<T> elements, Consumer<T> content) {
        step(JsonGenerator::writeArrayFieldStart, key);
        for (T each : elements) {
            step(JsonGenerator::writeStartObject);
            content.accept(each);
            step(JsonGenerator::writeEndObject);
        }
        return step(JsonGenerator::writeEndArray);
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
        step(JsonGenerator::writeArrayFieldStart, key);
        for (String each : texts) {
            this.<String>step(JsonGenerator::writeString, each);
        }
        return step(JsonGenerator::writeEndArray);
    }

    /** A day, as lists of references write it. */
    JsonText dateParts(LocalDate day) {
        step(JsonGenerator::writeArrayFieldStart, "date-parts");
        int[] parts = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        step((json, each) -> json.writeArray(each, 0, each.length), parts);
        return step(JsonGenerator::writeEndArray);
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
        step(JsonGenerator::writeArrayFieldStart, key);
        for (Integer each : numbers) {
            this.<Integer>step(JsonGenerator::writeNumber, each);
        }
        return step(JsonGenerator::writeEndArray);
    }
}
