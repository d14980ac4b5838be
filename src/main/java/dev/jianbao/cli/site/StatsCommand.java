package dev.jianbao.cli.site;

import dev.jianbao.Adoption;
import dev.jianbao.cli.session.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how many items were adopted, from whom and where. */
@Command(name = "stats")
public final class StatsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WHAT", arity = "0..1", descriptionKey = "stats-what")
    private What what = What.SENDERS;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "stats-year")
    private @Nullable Integer year;

    @Option(names = "--by", paramLabel = "SPAN", descriptionKey = "stats-by")
    private By by = By.YEAR;

    @Mixin
    private final TableOptions options = new TableOptions();

    private final Session session;

    public StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return options.print(
                session, (site, diagnostics) -> Adoption.read(site, diagnostics).map(this::table), "stats.incomplete");
    }

    private Table table(Adoption adoption) {
        Optional<Integer> of = Optional.ofNullable(year);
        Adoption.Table wanted = what.table;
        return wanted == null
                ? Table.of(Adoption.UnlistedRow.class, adoption.unlisted(of))
                : Table.of(Adoption.Row.class, adoption.rows(wanted, by.span, of));
    }

    /** What can be counted. */
    enum What {
        SENDERS(Adoption.Table.SENDERS),
        UNITS(Adoption.Table.UNITS),
        REGIONS(Adoption.Table.REGIONS),
        SECTIONS(Adoption.Table.SECTIONS),
        UNLISTED(null);

        private final Adoption.@Nullable Table table;

        What(Adoption.@Nullable Table table) {
            this.table = table;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How long the periods are. */
    enum By {
        YEAR(Adoption.Span.YEAR),
        QUARTER(Adoption.Span.QUARTER);

        private final Adoption.Span span;

        By(Adoption.Span span) {
            this.span = span;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
