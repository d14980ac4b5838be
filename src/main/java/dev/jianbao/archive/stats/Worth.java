package dev.jianbao.archive.stats;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.config.Counting;
import dev.jianbao.config.Points;
import dev.jianbao.entity.EntityId;
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

    Count of(Entry.OfItem item) {
        EntityId bulletin = item.issue().id().bulletin();
        Points ofBulletin = points.getOrDefault(Ref.bulletin(bulletin), Points.ONE);
        return new Count(
                1,
                item.sectionId()
                        .map(section -> points.getOrDefault(Ref.section(bulletin, section), ofBulletin))
                        .orElse(ofBulletin));
    }
}
