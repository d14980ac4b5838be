package dev.jianbao.cli.site;

import dev.jianbao.Adoption;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "stats-format")
    private Format format = Format.TEXT;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    private final Session session;

    public StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path root = site.root(session);
        Diagnostics diagnostics = new Diagnostics();
        Adoption.read(reading.withoutPublishing(root, session), diagnostics)
                .ifPresent(adoption -> write(table(adoption)));
        if (diagnostics.reach(Severity.ERROR)) {
            session.warn(session.words().say("stats.incomplete", diagnostics.count(Severity.ERROR)));
            return ExitCode.REJECTED;
        }
        return ExitCode.DONE;
    }

    private Table table(Adoption adoption) {
        Optional<Integer> of = Optional.ofNullable(year);
        Adoption.Table wanted = what.table;
        return wanted == null
                ? Table.of(Adoption.UnlistedRow.class, adoption.unlisted(of))
                : Table.of(Adoption.Row.class, adoption.rows(wanted, by.span, of));
    }

    private void write(Table table) {
        switch (format) {
            case TEXT -> table.writeText(session.surroundings().out());
            case JSON -> table.writeJson(session.surroundings().out());
            case CSV ->
                session.surroundings()
                        .out()
                        .print(new String(Adoption.csv(table.columns(), table.texts()), StandardCharsets.UTF_8));
        }
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

    /** A way to write the numbers down. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
