package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A section of an issue.
 *
 * @param name leads to the section across issues; missing where items stand under none
 * @param hidden a heading for those who hear the page, where it shows none but needs one
 * @param anchor the id of its element
 * @param items in order
 */
public record IssueSectionView(Optional<LinkView> name, Optional<String> hidden, String anchor, List<ItemView> items) {
    public IssueSectionView {
        items = List.copyOf(items);
    }
}
