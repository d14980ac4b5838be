package dev.jianbao.archive.stats;

import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Ref;
import dev.jianbao.config.Counting;
import dev.jianbao.config.Points;
import java.util.HashMap;
import java.util.Map;

/** What items are worth: as their section says, else as their bulletin says, else one point. */
final class Worth {
    private final Map<Ref, Points> points = new HashMap<>();

    Worth(Counting counting) {
        counting.weights()
                .forEach(weight -> Ref.parse(weight.where().value())
                        .ifPresent(where -> points.putIfAbsent(where, weight.points())));
    }

    /** Whether any is worth other than one point. */
    boolean differs() {
        return points.values().stream().anyMatch(each -> !each.equals(Points.ONE));
    }

    Count of(Filing item) {
        Points ofBulletin = item.bulletin().map(points::get).orElse(Points.ONE);
        return new Count(1, item.section().map(points::get).orElse(ofBulletin));
    }
}
