package dev.jianbao.cli.site;

import dev.jianbao.Adoption;
import dev.jianbao.BuildOptions;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which site a table is made, and how it is written. */
final class TableOptions {
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "table-format")
    private Format format = Format.TEXT;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /**
     * Prints the table that is made of the site.
     *
     * @param table makes it; nothing where the site cannot be read
     * @param incomplete the key of the words for a table that mistakes in the content may have cut short
     * @return the exit code
     */
    int print(Session session, BiFunction<BuildOptions, Diagnostics, Optional<Table>> table, String incomplete) {
        Diagnostics diagnostics = new Diagnostics();
        table.apply(reading.withoutPublishing(site.root(session), session), diagnostics)
                .ifPresent(made -> write(made, session.surroundings().out()));
        if (diagnostics.reach(Severity.ERROR)) {
            session.warn(session.words().say(incomplete, diagnostics.count(Severity.ERROR)));
            return ExitCode.REJECTED;
        }
        return ExitCode.DONE;
    }

    private void write(Table table, PrintWriter out) {
        switch (format) {
            case TEXT -> table.writeText(out);
            case JSON -> table.writeJson(out);
            case CSV -> out.print(new String(Adoption.csv(table.columns(), table.texts()), StandardCharsets.UTF_8));
        }
    }

    /** A way to write a table down. */
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
