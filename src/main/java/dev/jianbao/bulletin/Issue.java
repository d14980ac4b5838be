package dev.jianbao.bulletin;

import dev.jianbao.document.Standing;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One dated, numbered edition of a bulletin.
 *
 * @param id what it is known by
 * @param masthead its head
 * @param standing its status and its people
 * @param editorsNote what stands before the first section (按语)
 * @param sections its sections, in order
 * @param colophon its foot
 * @param path its file, below the site's root
 */
public record Issue(
        IssueId id,
        Masthead masthead,
        Standing standing,
        Prose editorsNote,
        List<Section> sections,
        Colophon colophon,
        String path) {
    public Issue {
        sections = List.copyOf(sections);
    }

    /** The date of the masthead. */
    public LocalDate date() {
        return masthead.date().value();
    }

    public IssueNumber number() {
        return masthead.number();
    }

    /** All items, in order. */
    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The number of an item: its key, or where that is a word, its place among all. */
    public String place(Item item) {
        String key = item.key();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return String.valueOf(items().toList().indexOf(item) + 1);
            }
        }
        return String.valueOf(Integer.parseInt(key));
    }
}
