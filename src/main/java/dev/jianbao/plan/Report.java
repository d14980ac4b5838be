package dev.jianbao.plan;

import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was reported of a plan on one day.
 *
 * @param date the day
 * @param entries what is said of measures
 * @param readings values of indicators
 * @param path the file, below the site's root
 */
public record Report(Located<LocalDate> date, List<Entry> entries, List<Reading> readings, String path) {
    public Report {
        entries = List.copyOf(entries);
        readings = List.copyOf(readings);
    }

    /**
     * What is said of one measure.
     *
     * @param measure its key
     * @param status where it stands
     * @param percent how far it is, if stated
     * @param text in words, plain
     * @param reporter who says so: a name or id of the catalogue
     * @param reporterLost whether the source named somebody who can no longer be read
     * @param evidence documents that show it, such as {@code gongzuo/2024/12#7}
     */
    public record Entry(
            Located<String> measure,
            Located<MeasureStatus> status,
            OptionalInt percent,
            Optional<String> text,
            Optional<Located<String>> reporter,
            boolean reporterLost,
            List<Located<String>> evidence) {
        public Entry {
            evidence = List.copyOf(evidence);
        }
    }
}
