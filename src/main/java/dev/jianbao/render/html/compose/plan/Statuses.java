package dev.jianbao.render.html.compose.plan;

import dev.jianbao.pages.LedgerCut;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.render.html.view.part.plan.StatusView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where measures stand, in words. */
final class Statuses {
    private final Words words;

    Statuses(Words words) {
        this.words = words;
    }

    StatusView of(Position position) {
        return position.status().map(this::of).orElseGet(() -> of(LedgerCut.UNREPORTED));
    }

    StatusView of(MeasureStatus status) {
        return of(Scalar.word(status));
    }

    /** By the key that ledgers use. */
    StatusView of(String key) {
        return new StatusView(key, words.say("status." + key));
    }

    /** What a status rests on; nothing where nobody said anything. */
    Optional<String> basis(Position position) {
        return switch (position.basis()) {
            case REPORT -> Optional.of(words.say("basis.report"));
            case PLAN -> Optional.of(words.say("basis.plan"));
            case DEADLINE -> Optional.of(words.say("basis.deadline", position.daysOverdue()));
            case NOT_BEGUN -> Optional.of(words.say("basis.not-begun"));
            case NONE -> Optional.empty();
        };
    }

    /** How many measures have each status, in the order of the list of statuses; those of none come last. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(MeasureStatus.values()).map(Scalar::word).forEach(keys::add);
        keys.add(LedgerCut.UNREPORTED);
        return keys;
    }
}
