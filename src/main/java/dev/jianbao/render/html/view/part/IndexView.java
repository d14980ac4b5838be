package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A run-in list under a label.
 *
 * @param label what is listed
 * @param more leads to the whole of it, where this is a part
 * @param entries in order
 */
public record IndexView(String label, Optional<LinkView> more, List<CountedView> entries) {
    public IndexView {
        entries = List.copyOf(entries);
    }
}
