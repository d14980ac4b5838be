package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the signature of a plan that came without a notice: a body, and below it a day, on lines of their own near the end. */
final class PlanTail {
    private final Ledger ledger;
    private Optional<Traced> issuer = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    PlanTail(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Traced> issuer() {
        return issuer;
    }

    Optional<LocalDate> date() {
        return date;
    }

    /** The lines without the signature, if there is one. */
    Lines without(Lines lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.isLine(i) && isDay(lines.text(i)) && lines.isLine(i - 1) && Issuers.isLine(lines.text(i - 1))) {
                return signed(lines, i);
            }
        }
        int last = lines.size() - 1;
        boolean body = lines.isLine(last)
                && OrganisationForm.kind(lines.text(last)).isPresent()
                && Issuers.isLine(lines.text(last));
        return lines.isLine(last) && isDay(lines.text(last)) ? dated(lines, last) : body ? unsigned(lines) : lines;
    }

    /** A body on the last line, and no day. */
    private Lines unsigned(Lines lines) {
        Traced body = lines.line(lines.size() - 1).traced().strip();
        issuer = Optional.of(body);
        ledger.became(body, body.text(), Finding.of(Rule.ISSUER, 0.8));
        return lines.part(0, lines.size() - 1);
    }

    private Lines dated(Lines lines, int day) {
        Traced written = lines.line(day).traced().strip();
        date = Dates.first(written.text()).map(Dates.Found::date);
        ledger.became(written, date.map(LocalDate::toString).orElse(""), Finding.of(Rule.DATE));
        List<Slip> slips = new ArrayList<>(lines.slips());
        slips.remove(day);
        return new Lines(slips);
    }

    private Lines signed(Lines lines, int day) {
        Traced body = lines.line(day - 1).traced().strip();
        Traced first = Issuers.first(body, ledger);
        issuer = Optional.of(first);
        ledger.became(first, first.text(), Finding.of(Rule.ISSUER));
        List<Slip> slips = new ArrayList<>(dated(lines, day).slips());
        slips.remove(day - 1);
        return new Lines(slips);
    }

    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && day.end() == text.length())
                .isPresent();
    }
}
