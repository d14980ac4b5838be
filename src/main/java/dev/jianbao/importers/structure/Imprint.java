package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What stands at the end of a document.
 *
 * @param distribution to whom it goes: {@code report}, {@code send} and {@code issue}, each with its names
 * @param printer who printed it
 * @param printed the day of 印发
 * @param copies how many
 * @param credits {@code written-by}, {@code reviewed-by}, {@code signed-by}, each with its names
 */
public record Imprint(
        Map<String, List<Traced>> distribution,
        Optional<Traced> printer,
        Optional<LocalDate> printed,
        OptionalInt copies,
        Map<String, List<Traced>> credits) {
    public static final Imprint NONE =
            new Imprint(Map.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Map.of());

    public Imprint {
        distribution = Map.copyOf(new TreeMap<>(distribution));
        credits = Map.copyOf(new TreeMap<>(credits));
    }
}
