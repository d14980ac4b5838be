package dev.jianbao;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.stats.Count;
import dev.jianbao.archive.stats.Quarter;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.archive.stats.Tally;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Organisation;
import dev.jianbao.pages.Site;
import dev.jianbao.render.data.CsvSheet;
import dev.jianbao.source.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many items the bulletins adopted (信息采用), in rows: the numbers of the statistics pages. */
public final class Adoption {
    private final Statistics statistics;

    private Adoption(Site site) {
        this.statistics = site.overview().statistics();
    }

    /** Reads a site; empty, and reported, where there are no settings to go by. */
    public static Optional<Adoption> read(BuildOptions options, Diagnostics diagnostics) {
        return new Build(options, Progress.UNHEARD).read(diagnostics).map(Adoption::new);
    }

    /** By what items are counted; the units of whom there are none are a table of their own. */
    public enum Table {
        SENDERS(Subject.SENDERS),
        UNITS(Subject.UNITS),
        REGIONS(Subject.REGIONS),
        SECTIONS(Subject.SECTIONS);

        private final Subject subject;

        Table(Subject subject) {
            this.subject = subject;
        }
    }

    /** How long a period is. */
    public enum Span {
        YEAR,
        QUARTER
    }

    /** The items of one subject in one period, such as {@code 2024} or {@code 2024-Q3}; periods without any have no row. */
    public record Row(String period, String id, String name, int items, BigDecimal points) {}

    /** A unit that is expected to send items in, and sent none in a year. */
    public record UnlistedRow(String period, String id, String name, String kind) {}

    /** A table as CSV that spreadsheets open as UTF-8, and in which nothing is taken for a formula. */
    public static byte[] csv(List<String> columns, List<List<String>> rows) {
        return CsvSheet.document(sheet -> {
            sheet.row(columns);
            rows.forEach(sheet::row);
        });
    }

    /** Periods from the first to the last; within each, the most items first, then by id. */
    public List<Row> rows(Table table, Span span, Optional<Integer> year) {
        List<Row> rows = new ArrayList<>();
        for (int each : years(year)) {
            if (span == Span.YEAR) {
                rows.addAll(rows(table, String.valueOf(each), each, Tally::in));
            } else {
                Stream.iterate(new Quarter(each, 1), Quarter::next)
                        .limit(4)
                        .forEach(quarter -> rows.addAll(rows(table, quarter.toString(), quarter, Tally::in)));
            }
        }
        return List.copyOf(rows);
    }

    private interface Part<P> {
        Count of(Tally tally, P period);
    }

    private <P> List<Row> rows(Table table, String label, P period, Part<P> part) {
        return statistics.by(table.subject).entrySet().stream()
                .map(each -> row(label, each.getKey(), part.of(each.getValue(), period)))
                .filter(row -> row.items() > 0)
                .sorted((one, other) -> other.items() - one.items())
                .toList();
    }

    private Row row(String label, Ref ref, Count count) {
        return new Row(
                label,
                ref.shown(),
                statistics.name(ref),
                count.items(),
                new BigDecimal(count.points().toString()));
    }

    /** The units of whom a year has none, in the order of the catalogue. */
    public List<UnlistedRow> unlisted(Optional<Integer> year) {
        return years(year).stream()
                .flatMap(each -> statistics.unlisted(each).stream().map(unit -> row(each, unit)))
                .toList();
    }

    private static UnlistedRow row(int year, Organisation unit) {
        return new UnlistedRow(String.valueOf(year), unit.id().value(), unit.name(), Scalar.word(unit.kind()));
    }

    private Collection<Integer> years(Optional<Integer> year) {
        return year.<Collection<Integer>>map(List::of).orElse(statistics.years());
    }
}
