package dev.jianbao.render.html.view.part.plan;

import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * A plan in a list.
 *
 * @param title leads to it
 * @param state that it is withdrawn, replaced or no longer in force; missing where it is in force
 * @param period from when to when
 * @param issuer who issued it
 * @param number its document number
 * @param counts how many measures have which status
 * @param targets what it is to reach
 * @param further how many more targets it has, in words
 */
public record PlanLineView(
        LinkView title,
        Optional<String> state,
        List<DateView> period,
        Optional<LinkView> issuer,
        Optional<String> number,
        List<StatusCountView> counts,
        List<TargetView> targets,
        Optional<LinkView> further) {
    public PlanLineView {
        period = List.copyOf(period);
        counts = List.copyOf(counts);
        targets = List.copyOf(targets);
    }
}
