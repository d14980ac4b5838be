package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a letter: those who sign it, a line each or side by side, and the day, below them or behind the last.
 *
 * @param start its first line
 * @param end the line behind its last
 * @param day may have lost its signs, so that nothing but figures is left
 */
record Signature(int start, int end, List<Traced> bodies, Traced day) {
    private static final int MOST_LINES = 6;

    Signature {
        bodies = List.copyOf(bodies);
    }

    /** The signature that begins at a line; none where no day ends it, or nobody signs. */
    static Optional<Signature> from(Lines lines, int start) {
        List<Traced> bodies = new ArrayList<>();
        for (int i = start; i < start + MOST_LINES && lines.isLine(i); i++) {
            Traced line = lines.line(i).traced().strip();
            int day = day(line.text(), !bodies.isEmpty());
            Traced before = line.slice(0, day).strip();
            if (!before.isEmpty() && !isNames(before.text())) {
                return Optional.empty();
            }
            bodies.addAll(Issuers.each(before));
            if (day < line.length()) {
                return bodies.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Signature(start, i + 1, bodies, line.from(day)));
            }
        }
        return Optional.empty();
    }

    /** The signature whose day stands in a line. */
    static Optional<Signature> endingAt(Lines lines, int last) {
        String text = lines.isLine(last) ? lines.text(last).strip() : "";
        if (text.isEmpty() || day(text, true) == text.length()) {
            return Optional.empty();
        }
        int start = last;
        while (start > 0
                && last - start < MOST_LINES - 1
                && lines.isLine(start - 1)
                && isNames(lines.text(start - 1).strip())) {
            start--;
        }
        return from(lines, start).filter(each -> each.end() == last + 1);
    }

    /** Where the day begins that ends a line; its length where none does. */
    private static int day(String text, boolean signed) {
        if (signed && !Dates.withoutSigns(text).isEmpty()) {
            return 0;
        }
        return Dates.first(text)
                .filter(each -> each.end() == text.length())
                .map(Dates.Found::start)
                .orElse(text.length());
    }

    private static boolean isNames(String text) {
        return Issuers.isLine(text) && !OrganisationForm.isCollective(text) && !PlanFacts.isKind(text);
    }
}
