package dev.jianbao.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Series;
import dev.jianbao.output.Artifact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first file that the search page loads: how large the index is, where its files begin, and by what results can be narrowed. */
final class Contents {
    private final List<Passage> passages;
    private final Layout layout;
    private final Archive archive;

    Contents(List<Passage> passages, Layout layout, Archive archive) {
        this.passages = passages;
        this.layout = layout;
        this.archive = archive;
    }

    /**
     * @param stamps for each segment, and then for the rest, a text that changes with what it holds
     */
    Artifact artifact(List<String> stamps) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("size", passages.size());
            json.writeNumberField("entities", archive.catalogue().entities().size());
            json.writeNumberField("names", layout.names());
            json.writeStringField("stamp", stamps.get(stamps.size() - 1));
            json.writeArrayFieldStart("segments");
            for (int at = 0; at < layout.segments().size(); at++) {
                segment(layout.segments().get(at), stamps.get(at), json);
            }
            json.writeEndArray();
            json.writeStringField("chunks", chunks());
            facets(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Script("index").withValue(out.toString()).artifact();
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
        return bits.close().toString();
    }

    private void facets(JsonGenerator json) throws IOException {
        Facet bulletins = new Facet();
        Facet years = new Facet();
        Facet sections = new Facet();
        Facet kinds = new Facet();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            int place = at;
            passage.bulletin().ifPresent(id -> bulletins.add(id, place));
            passage.date().ifPresent(date -> years.add(String.valueOf(date.getYear()), place));
            passage.section().ifPresent(id -> sections.add(id, place));
            kinds.add(passage.kind().word(), place);
        }
        Map<String, String> bulletinNames = new TreeMap<>();
        Map<String, String> sectionNames = new TreeMap<>();
        for (Series series : archive.series()) {
            String id = series.bulletin().id().value();
            bulletinNames.put(id, series.bulletin().shortName());
            series.bulletin().sections().forEach(each -> sectionNames.put(id + "/" + each.id(), each.name()));
        }
        bulletins.write("bulletin", bulletinNames, passages.size(), json);
        years.write("year", Map.of(), passages.size(), json);
        sections.write("section", sectionNames, passages.size(), json);
        kinds.write("kind", Map.of(), passages.size(), json);
    }

    /** Passages by one of their qualities. */
    private static final class Facet {
        private final Map<String, int[]> lists = new TreeMap<>();
        private final Map<String, Integer> counts = new TreeMap<>();

        void add(String value, int passage) {
            int count = counts.merge(value, 1, Integer::sum);
            int[] list = lists.computeIfAbsent(value, any -> new int[4]);
            if (count > list.length) {
                list = Arrays.copyOf(list, list.length * 2);
                lists.put(value, list);
            }
            list[count - 1] = passage;
        }

        void write(String name, Map<String, String> labels, int bound, JsonGenerator json) throws IOException {
            json.writeArrayFieldStart(name);
            for (Map.Entry<String, int[]> each : lists.entrySet()) {
                String value = each.getKey();
                json.writeStartArray();
                json.writeString(value);
                json.writeString(labels.getOrDefault(value, value));
                json.writeString(NumberList.write(each.getValue(), counts.getOrDefault(value, 0), bound)
                        .toString());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }
}
