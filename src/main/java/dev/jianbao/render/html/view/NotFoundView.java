package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * Given to {@code 404.ftlh}.
 *
 * @param frame what surrounds it
 * @param ways where to look instead
 */
public record NotFoundView(Frame frame, List<LinkView> ways) {
    public NotFoundView {
        ways = List.copyOf(ways);
    }
}
