package dev.jianbao.render.html.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Items of CSL JSON, as Zotero and Pandoc read them. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory().setRootValueSeparator(",\n");

    private CslJson() {}

    /** An array, with each item on a line of its own. */
    static String of(List<Work> works) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            for (Work work : works) {
                json.writeStartObject();
                write(work, json);
                json.writeEndObject();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "[\n" + text + "\n]";
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
