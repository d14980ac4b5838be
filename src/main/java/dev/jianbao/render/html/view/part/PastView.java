package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * When a document was published and changed, in a line at its foot.
 *
 * @param said what is known, in sentences without a full stop
 * @param versions leads to its history, where it has changed
 */
public record PastView(List<String> said, Optional<LinkView> versions) {
    public PastView {
        said = List.copyOf(said);
    }
}
