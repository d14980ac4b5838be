package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.IndexView;
import java.util.List;

/**
 * Given to {@code units.ftlh}.
 *
 * @param frame what surrounds it
 * @param kinds the units of each kind
 */
public record UnitsView(Frame frame, List<IndexView> kinds) {
    public UnitsView {
        kinds = List.copyOf(kinds);
    }
}
