package dev.jianbao.cli.session;

import dev.jianbao.Version;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.JsonReport;
import dev.jianbao.diagnostics.SarifReport;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How diagnostics are told, and which of them count. */
public final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-level", paramLabel = "LEVEL", descriptionKey = "fail-level")
    private FailLevel failLevel = FailLevel.ERROR;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    /** The least severity that keeps a site from being published. */
    public Severity failOn() {
        return failLevel == FailLevel.WARN ? Severity.WARNING : Severity.ERROR;
    }

    public boolean quiet() {
        return quiet;
    }

    /** Whether a person is to be told how it went, rather than a program. */
    public boolean chatty() {
        return format == Format.TEXT && !quiet;
    }

    /** Tells all diagnostics: text goes where errors go, JSON and SARIF to standard output. */
    public void write(Diagnostics diagnostics, Path root, Session session) {
        write(diagnostics, SourceLines.under(root), session);
    }

    /** The same of files as a whole: no line of them is quoted. */
    public void writeOfFiles(Diagnostics diagnostics, Session session) {
        write(diagnostics, SourceLines.none(), session);
    }

    private void write(Diagnostics diagnostics, SourceLines lines, Session session) {
        PrintWriter out = session.surroundings().out();
        switch (format) {
            case TEXT -> session.report(quiet ? diagnostics.atLeast(Severity.WARNING) : diagnostics, lines);
            case JSON -> new JsonReport(session.messages()).write(diagnostics, out);
            case SARIF -> new SarifReport(session.messages(), Version.current()).write(diagnostics, out);
        }
    }

    /** A way to write diagnostics down. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How bad it must be. */
    enum FailLevel {
        WARN,
        ERROR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
