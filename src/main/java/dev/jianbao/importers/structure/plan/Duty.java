package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.duty.DutyFinder;
import java.util.Optional;

/** What a line says of who answers: the stretch that says so, and what stands before it. */
record Duty(Traced before, Traced said) {
    static Optional<Duty> of(Traced text) {
        if (DutyFinder.isLabelled(text.text())) {
            return Optional.of(new Duty(Traced.EMPTY, text));
        }
        int start = DutyFinder.brackets(text.text());
        start = start < 0 ? DutyFinder.inline(text.text()) : start;
        return start < 0
                ? Optional.empty()
                : Optional.of(new Duty(text.slice(0, start).strip(), text.from(start)));
    }
}
