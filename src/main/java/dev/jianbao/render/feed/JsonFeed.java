package dev.jianbao.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A feed as JSON Feed 1.1, with the same entries as the Atom feed beside it.
 *
 * @param feed what it tells
 * @param self its own address
 */
record JsonFeed(AtomFeed feed, String self) {
    private static final JsonFactory JSON = new JsonFactory();

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", feed.title());
            write("description", feed.subtitle(), json);
            json.writeStringField("home_page_url", feed.page());
            json.writeStringField("feed_url", self);
            json.writeStringField("language", feed.language());
            author(feed.author(), json);
            json.writeArrayFieldStart("items");
            for (FeedEntry entry : feed.entries()) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing JSON to memory failed", impossible);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(FeedEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("url", entry.address());
        write("external_url", entry.via(), json);
        json.writeStringField("title", entry.title());
        json.writeStringField("content_text", entry.summary());
        json.writeStringField("date_published", time(entry.published()));
        json.writeStringField("date_modified", time(entry.updated()));
        author(entry.author(), json);
        if (!entry.keywords().isEmpty()) {
            json.writeArrayFieldStart("tags");
            for (String keyword : entry.keywords()) {
                json.writeString(keyword);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void author(String name, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void write(String key, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    private static String time(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
