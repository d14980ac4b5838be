package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A named group of items in one issue. Items that stand under no section's name, and notices that stand on their own, form a
 * section without a name.
 *
 * @param section the bulletin's section, if it is one
 * @param anchor the id of its element on the page; empty for one without a name
 * @param items its items, in order
 * @param range its heading
 */
public record Section(Optional<BulletinSection> section, String anchor, List<Item> items, SourceRange range) {
    public Section {
        items = List.copyOf(items);
    }
}
