package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * Entries under a label, mostly a year.
 *
 * @param anchor of them on the page; empty where they have none
 * @param label what is read beside them
 * @param more leads to the whole of it, where this is a part
 * @param count how many
 * @param entries the newest first
 */
public record EntryListView(
        String anchor, LinkView label, Optional<LinkView> more, Optional<String> count, List<EntryView> entries) {
    public EntryListView {
        entries = List.copyOf(entries);
    }
}
