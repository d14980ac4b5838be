package dev.jianbao.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a source, in no particular language: {@link Messages} puts it into words.
 *
 * @param code what is wrong
 * @param severity how much it weighs; the code's own unless a reader or a setting changed it
 * @param range where it stands
 * @param arguments what the message names, in the order of its {@code {0}}, {@code {1}}, …
 * @param nearest names the author may have meant, nearest first; often empty
 */
public record Diagnostic(Code code, Severity severity, SourceRange range, List<String> arguments, List<String> nearest)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::range)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.join("\0", diagnostic.arguments()));

    public Diagnostic {
        arguments = List.copyOf(arguments);
        nearest = List.copyOf(nearest);
    }

    /** A diagnostic of the code's own severity. */
    public static Diagnostic of(Code code, SourceRange range, Object... arguments) {
        List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Diagnostic(code, code.severity(), range, words, List.of());
    }

    /** The same, offering names that the author may have meant. */
    public Diagnostic withNearest(List<String> names) {
        return new Diagnostic(code, severity, range, arguments, names);
    }

    /** The same with another weight. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, range, arguments, nearest);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
