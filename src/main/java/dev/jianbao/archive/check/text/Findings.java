package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules found in one file. Of one code no more than a hundred are reported: a file of noise says the same for ever. */
final class Findings {
    private static final int MOST = 100;

    private final Diagnostics diagnostics;
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds what stands between two offsets into a line. */
    void add(Code code, Line line, int from, int to, List<String> arguments) {
        add(Diagnostic.of(code, line.range(from, to), arguments.toArray()));
    }

    void add(Diagnostic diagnostic) {
        if (counts.merge(diagnostic.code(), 1, Integer::sum) <= MOST) {
            diagnostics.add(diagnostic);
        }
    }
}
