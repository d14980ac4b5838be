package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * An item or an article in a list.
 *
 * @param title of it
 * @param href leads to it
 * @param thing which one it is
 * @param supplied whether the source has no title
 * @param when the day or days of what it reports
 * @param source the issue it stands in, or where it was taken from
 * @param place its place in the issue
 */
public record EntryView(
        String title,
        String href,
        ThingView thing,
        boolean supplied,
        List<DateView> when,
        Optional<LinkView> source,
        Optional<String> place) {
    public EntryView {
        when = List.copyOf(when);
    }

    /** The same with other days. */
    public EntryView on(List<DateView> days) {
        return new EntryView(title, href, thing, supplied, days, source, place);
    }
}
