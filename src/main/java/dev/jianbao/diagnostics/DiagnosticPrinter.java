package dev.jianbao.diagnostics;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnostics for a person at a terminal: the place, the message, the line with carets below what is meant, a hint, and how
 * many there were at the end. Writes nothing where nothing was reported.
 */
public final class DiagnosticPrinter implements Report {
    private static final int COLUMNS = 100;
    private static final String INDENT = "  ";

    private final Messages messages;
    private final SourceLines sources;
    private final boolean coloured;

    /** @param coloured whether the reader understands ANSI colours */
    public DiagnosticPrinter(Messages messages, SourceLines sources, boolean coloured) {
        this.messages = messages;
        this.sources = sources;
        this.coloured = coloured;
    }

    @Override
    public void write(Diagnostics diagnostics, PrintWriter out) {
        List<Diagnostic> sorted = diagnostics.sorted();
        sorted.forEach(each -> write(each, out));
        if (!sorted.isEmpty()) {
            line(out, summary(diagnostics));
        }
        out.flush();
    }

    /** Such as {@code 3 errors, 1 warning}; empty where there was nothing. */
    public String summary(Diagnostics diagnostics) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .filter(severity -> diagnostics.count(severity) > 0)
                .map(severity -> messages.count(severity, diagnostics.count(severity)))
                .collect(Collectors.joining(messages.comma()));
    }

    private void write(Diagnostic diagnostic, PrintWriter out) {
        Ink ink = Ink.of(diagnostic.severity());
        String place = Visible.of(diagnostic.range().toString());
        String kind =
                messages.word(diagnostic.severity()) + "[" + diagnostic.code().id() + "]";
        line(out, paint(Ink.BOLD, place) + ": " + paint(ink, kind) + ": " + shown(messages.message(diagnostic)));
        sources.line(diagnostic.range().file(), diagnostic.range().line())
                .filter(line -> !line.isBlank())
                .map(line -> Excerpt.of(Discretion.of(line), diagnostic.range(), COLUMNS - INDENT.length()))
                .ifPresent(excerpt -> {
                    line(out, INDENT + excerpt.line());
                    line(out, INDENT + " ".repeat(excerpt.margin()) + paint(ink, "^".repeat(excerpt.carets())));
                });
        messages.hint(diagnostic)
                .ifPresent(hint -> line(out, INDENT + paint(Ink.BOLD, messages.hintLabel()) + ": " + shown(hint)));
    }

    private static String shown(String words) {
        return Visible.of(words);
    }

    private String paint(Ink ink, String words) {
        return coloured ? "\u001B[" + ink.sequence + "m" + words + "\u001B[m" : words;
    }

    private static void line(PrintWriter out, String text) {
        out.print(text + "\n");
    }

    private enum Ink {
        BOLD("1"),
        RED("1;31"),
        YELLOW("1;33"),
        CYAN("1;36");

        private final String sequence;

        Ink(String sequence) {
            this.sequence = sequence;
        }

        static Ink of(Severity severity) {
            return switch (severity) {
                case ERROR -> RED;
                case WARNING -> YELLOW;
                case NOTE -> CYAN;
            };
        }
    }
}
