package dev.jianbao.render.search;

import dev.jianbao.document.Correction;
import dev.jianbao.document.Credits;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a passage, gathered one by one; those without words are left out. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    Lines add(String line) {
        if (!line.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return this;
    }

    Lines add(Optional<String> line) {
        return line.isPresent() ? add(line.get()) : this;
    }

    /** Names in one line, as pages show them. */
    Lines list(Collection<String> names) {
        return add(String.join("、", names));
    }

    Lines day(Optional<LocalDate> day) {
        return add(day.map(Called::day));
    }

    Lines period(Optional<Period> period) {
        return add(period.map(Called::period));
    }

    /** What a document says of its standing: people, corrections, and why it was withdrawn. */
    Lines standing(Standing standing) {
        standing.withdrawal().ifPresent(each -> day(Optional.of(each.date())).add(each.reason()));
        standing.corrections().forEach(this::correction);
        Credits credits = standing.credits();
        Stream.of(credits.written(), credits.reviewed(), credits.signed()).forEach(each -> list(each.names()));
        return this;
    }

    private void correction(Correction each) {
        add(each.what()).add(each.why()).add(each.who()).day(Optional.of(each.date()));
    }

    /** The foot of a document: to whom it goes, who had it printed, when, and how often. */
    Lines foot(Distribution to, Optional<String> issuer, Optional<LocalDate> printed, Optional<Integer> copies) {
        list(to.report()).list(to.send()).list(to.issue());
        return add(issuer).day(printed).add(copies.map(count -> count + "份"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
