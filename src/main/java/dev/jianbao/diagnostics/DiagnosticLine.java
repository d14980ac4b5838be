package dev.jianbao.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A diagnostic as one line of text that can be read back: fields between tabs, with tabs, line ends and backslashes escaped. */
public final class DiagnosticLine {
    private static final int FIXED = 8;

    private DiagnosticLine() {}

    public static String write(Diagnostic diagnostic) {
        SourceRange range = diagnostic.range();
        List<String> fields = new ArrayList<>(List.of(
                diagnostic.code().name(),
                diagnostic.severity().name(),
                range.file(),
                String.valueOf(range.line()),
                String.valueOf(range.column()),
                String.valueOf(range.endLine()),
                String.valueOf(range.endColumn()),
                String.valueOf(diagnostic.arguments().size())));
        fields.addAll(diagnostic.arguments());
        fields.addAll(diagnostic.nearest());
        return String.join("\t", fields.stream().map(DiagnosticLine::escape).toList());
    }

    /** The diagnostic of a line; empty where the line is none that {@link #write} wrote. */
    public static Optional<Diagnostic> read(String line) {
        List<String> fields = Arrays.stream(line.split("\t", -1))
                .map(DiagnosticLine::unescape)
                .toList();
        try {
            int arguments = FIXED + number(fields, FIXED - 1);
            SourceRange range = new SourceRange(
                    fields.get(2), number(fields, 3), number(fields, 4), number(fields, 5), number(fields, 6));
            return Optional.of(new Diagnostic(
                    Code.valueOf(fields.get(0)),
                    Severity.valueOf(fields.get(1)),
                    range,
                    fields.subList(FIXED, arguments),
                    fields.subList(arguments, fields.size())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }

    private static int number(List<String> fields, int at) {
        return Integer.parseInt(fields.get(at));
    }

    private static String escape(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
                continue;
            }
            char escaped = field.charAt(++i);
            text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
        }
        return text.toString();
    }
}
