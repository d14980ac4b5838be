package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * The bodies that have one duty towards a measure.
 *
 * @param key for styles: {@code lead}, {@code responsible}, {@code supporting}
 * @param label in words
 * @param bodies in the order of the source
 * @param lost whether the source named others, or any, that can no longer be read
 */
public record DutyView(String key, String label, List<LinkView> bodies, boolean lost) {
    public DutyView {
        bodies = List.copyOf(bodies);
    }
}
