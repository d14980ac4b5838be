package dev.jianbao.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The diagnostics of one run, collected from all its steps. Safe for use by several threads; {@link #sorted()} does not
 * depend on the order in which they reported.
 */
public final class Diagnostics {
    private final List<Diagnostic> reported = new ArrayList<>();

    /** Adds a diagnostic of the code's own severity. */
    public void report(Code code, SourceRange range, Object... arguments) {
        add(Diagnostic.of(code, range, arguments));
    }

    public synchronized void add(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    /** Adds all that another collector holds, errors weighing as warnings: used for documents that are not published. */
    public void addDemoted(Diagnostics others) {
        for (Diagnostic each : others.sorted()) {
            add(each.severity() == Severity.ERROR ? each.withSeverity(Severity.WARNING) : each);
        }
    }

    public void addAll(Diagnostics others) {
        others.sorted().forEach(this::add);
    }

    /** Those of this weight or a heavier one. */
    public Diagnostics atLeast(Severity severity) {
        Diagnostics heavy = new Diagnostics();
        sorted().stream()
                .filter(each -> each.severity().compareTo(severity) >= 0)
                .forEach(heavy::add);
        return heavy;
    }

    /** Whether anything of this weight or a heavier one was reported. */
    public synchronized boolean reach(Severity severity) {
        return reported.stream().anyMatch(each -> each.severity().compareTo(severity) >= 0);
    }

    /** Everything reported, by file and position, each once. */
    public synchronized List<Diagnostic> sorted() {
        if (reported.isEmpty()) { // as of nearly every document
            return List.of();
        }
        return reported.stream()
                .sorted()
                .collect(LinkedHashSet<Diagnostic>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .toList();
    }

    public synchronized int count(Severity severity) {
        return (int) reported.stream()
                .distinct()
                .filter(each -> each.severity() == severity)
                .count();
    }
}
