package dev.jianbao.importers.structure.issue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How the lines of an issue are parted.
 *
 * @param parts its sections, in order; the first may have no name
 * @param cost what the lines leave unexplained; the less, the better
 */
record Outline(List<Part> parts, double cost) {
    Outline {
        parts = List.copyOf(parts);
    }

    /** The lines that count sections: their names, and before the first the items that stand in none. */
    List<Integer> openings() {
        Stream<Integer> free =
                parts.stream().limit(1).filter(each -> each.name().isEmpty()).flatMap(each -> each.items().stream());
        Stream<Integer> names =
                parts.stream().flatMapToInt(each -> each.name().stream()).boxed();
        return Stream.concat(free, names).toList();
    }

    /**
     * A section.
     *
     * @param name the line that names it, if there is one
     * @param grouped whether groups of it follow as parts of their own, so that it need not have items
     * @param start the first line behind its name
     * @param end the line behind its last
     * @param items where its items begin; the first may begin behind the start
     */
    record Part(OptionalInt name, boolean grouped, int start, int end, List<Integer> items) {
        Part {
            items = List.copyOf(items);
        }
    }
}
