package dev.jianbao.document;

import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entities that a document, or an item of one, declares itself to be about: names or ids as the author wrote them, to be
 * looked up in the catalogue.
 *
 * @param units organisations
 * @param regions territories
 * @param topics subject terms
 */
public record Subjects(List<Located<String>> units, List<Located<String>> regions, List<Located<String>> topics) {
    public Subjects {
        units = List.copyOf(units);
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
    }

    /** Reads the lists {@code units}, {@code regions} and {@code topics}. */
    public static Subjects read(Fields fields) {
        return new Subjects(
                fields.list("units", Scalar.text()),
                fields.list("regions", Scalar.text()),
                fields.list("topics", Scalar.text()));
    }

    public Stream<Located<String>> all() {
        return Stream.of(units, regions, topics).flatMap(List::stream);
    }
}
