package dev.jianbao.plan;

import dev.jianbao.entity.EntityId;
import java.util.Optional;

/**
 * What a measure is known by in the archive, such as {@code plan/7}.
 *
 * @param plan the plan it belongs to
 * @param key the measure's key in the plan
 */
public record MeasureId(EntityId plan, String key) implements Comparable<MeasureId> {
    /** Reads {@code plan/key}. Whether there is such a measure is another question. */
    public static Optional<MeasureId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !EntityId.isValid(text.substring(0, slash)) || slash == text.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(new MeasureId(new EntityId(text.substring(0, slash)), text.substring(slash + 1)));
    }

    @Override
    public int compareTo(MeasureId other) {
        int byPlan = plan.compareTo(other.plan);
        return byPlan != 0 ? byPlan : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return plan + "/" + key;
    }
}
