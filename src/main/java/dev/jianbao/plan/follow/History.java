package dev.jianbao.plan.follow;

import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The readings of one indicator.
 *
 * @param indicator the indicator
 * @param readings its own and those of reports, in order of time
 * @param reached whether the latest figure meets the target; empty where that cannot be told
 */
public record History(Indicator indicator, List<Reading> readings, Optional<Boolean> reached) {
    public History {
        readings = List.copyOf(readings);
    }

    /** The latest reading that is a figure. */
    public Optional<Reading> latest() {
        for (int i = readings.size() - 1; i >= 0; i--) {
            if (readings.get(i).value().quantity().isPresent()) {
                return Optional.of(readings.get(i));
            }
        }
        return Optional.empty();
    }
}
