package dev.jianbao.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.entity.Entity;
import dev.jianbao.output.Artifact;
import dev.jianbao.render.search.bits.BitText;
import dev.jianbao.render.search.bits.Runs;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The first file that the search page loads: how large the index is, where its files begin, and by what results can be narrowed. */
final class Contents {
    /** Stands for a quality that a passage lacks. */
    private static final String NONE = "";

    private final List<Passage> passages;
    private final Layout layout;
    private final Archive archive;
    private final List<Entity> entities;

    Contents(List<Passage> passages, List<Entity> entities, Layout layout, Archive archive) {
        this.passages = passages;
        this.entities = entities;
        this.layout = layout;
        this.archive = archive;
    }

    /**
     * @param stamps for each segment, and then for the rest, a text that changes with what it holds
     * @param chunk about how many bytes a file of texts has
     */
    Artifact artifact(List<String> stamps, int chunk) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("size", passages.size());
            kinds(json);
            json.writeNumberField("names", layout.names());
            json.writeStringField("stamp", stamps.get(stamps.size() - 1));
            json.writeArrayFieldStart("segments");
            for (int at = 0; at < layout.segments().size(); at++) {
                segment(layout.segments().get(at), stamps.get(at), json);
            }
            json.writeEndArray();
            json.writeStringField("chunks", chunks());
            json.writeNumberField("chunk", chunk);
            facets(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Script("index").withValue(out.toString()).artifact();
    }

    /** How many entities there are, and of what kinds, in their order. */
    private void kinds(JsonGenerator json) throws IOException {
        json.writeNumberField("entities", entities.size());
        json.writeArrayFieldStart("kinds");
        for (int at = 0; at < entities.size(); at++) {
            String kind = Ref.of(entities.get(at)).kind().word();
            if (at == 0 || !kind.equals(Ref.of(entities.get(at - 1)).kind().word())) {
                json.writeStartArray();
                json.writeString(kind);
                json.writeNumber(at);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private static void segment(Segment segment, String stamp, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", String.valueOf(segment.key()));
        json.writeNumberField("from", segment.from());
        json.writeNumberField("to", segment.to());
        json.writeNumberField("shards", segment.shards());
        json.writeStringField("stamp", stamp);
        json.writeEndObject();
    }

    /** How many passages each file of texts holds. */
    private String chunks() {
        BitText bits = new BitText();
        List<Integer> chunks = layout.chunks();
        bits.gamma(chunks.size());
        for (int at = 1; at < chunks.size(); at++) {
            bits.gamma(chunks.get(at) - chunks.get(at - 1));
        }
        return bits.toString();
    }

    private void facets(JsonGenerator json) throws IOException {
        Map<String, String> bulletins = new TreeMap<>();
        Map<String, String> sections = new TreeMap<>();
        for (Series series : archive.series()) {
            String id = series.bulletin().id().value();
            bulletins.put(id, series.bulletin().shortName());
            series.bulletin().sections().forEach(each -> sections.put(id + "/" + each.id(), each.name()));
        }
        facet("bulletin", Passage::bulletin, bulletins, json);
        facet("year", each -> each.date().map(date -> String.valueOf(date.getYear())), Map.of(), json);
        facet("section", Passage::section, sections, json);
        facet("kind", each -> Optional.of(each.kind().word()), Map.of(), json);
    }

    /** The values of one quality, each with its name, and behind them which each passage has; none is the first. */
    private void facet(
            String name, Function<Passage, Optional<String>> quality, Map<String, String> labels, JsonGenerator json)
            throws IOException {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        List<String> values = new ArrayList<>(passages.size());
        for (Passage each : passages) {
            values.add(quality.apply(each).orElse(NONE));
        }
        values.forEach(value -> numbers.put(value, 0));
        numbers.remove(NONE);
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            json.writeStartArray();
            json.writeString(each.getKey());
            json.writeString(labels.getOrDefault(each.getKey(), each.getKey()));
            json.writeEndArray();
        }
        int next = 1;
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            each.setValue(next++);
        }
        json.writeString(Runs.write(
                values.stream().map(value -> numbers.getOrDefault(value, 0)).toList(), next));
        json.writeEndArray();
    }
}
