package dev.jianbao.render.html.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Items of CSL JSON, as Zotero and Pandoc read them. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Separators PLAIN =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private CslJson() {}

    static String of(Work work) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(PLAIN).withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartArray();
            json.writeStartObject();
            write(work, json);
            json.writeEndObject();
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Work work, JsonGenerator json) throws IOException {
        json.writeStringField("id", work.key());
        json.writeStringField("type", work.form().type());
        json.writeStringField("title", work.title());
        if (work.author().isPresent()) {
            json.writeArrayFieldStart("author");
            json.writeStartObject();
            json.writeStringField("literal", work.author().get());
            json.writeEndObject();
            json.writeEndArray();
        }
        if (work.container().isPresent()) {
            json.writeStringField("container-title", work.container().get());
        }
        if (work.number().isPresent()) {
            json.writeStringField("issue", work.number().get());
        }
        if (work.place().isPresent()) {
            json.writeStringField("note", work.place().get());
        }
        if (work.date().isPresent()) {
            write(work.date().get(), json);
        }
        if (work.url().isPresent()) {
            json.writeStringField("URL", work.url().get());
        }
        json.writeStringField("language", "zh-CN");
    }

    private static void write(LocalDate date, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeArray(new int[] {date.getYear(), date.getMonthValue(), date.getDayOfMonth()}, 0, 3);
        json.writeEndArray();
        json.writeEndObject();
    }
}
