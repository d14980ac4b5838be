package dev.jianbao.render.html.view.part.plan;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator is to reach.
 *
 * @param name of the indicator, which leads to its readings
 * @param bar the same as a bar; none for a target in words
 * @param value with its unit, or in words
 * @param lost whether the value can no longer be read
 * @param year by when
 * @param notes where it started, and how far it is known to have come
 */
public record TargetView(
        LinkView name, Optional<BarView> bar, String value, boolean lost, String year, List<String> notes) {
    public TargetView {
        notes = List.copyOf(notes);
    }
}
