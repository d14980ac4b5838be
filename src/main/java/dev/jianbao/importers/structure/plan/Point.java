package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A point of the text: a paragraph with what belongs to it. */
final class Point {
    private static final int LONGEST_TITLE = 45;

    final Traced text;
    final Optional<Marker> marker;
    final List<Traced> duties = new ArrayList<>();
    final List<Point> parts = new ArrayList<>();
    boolean answeredBelow;
    private boolean heads;
    int lost;

    Point(Traced text, Optional<Marker> marker) {
        this.text = text;
        this.marker = marker;
    }

    /** Whether it is nothing but a heading, so that its paragraphs stand below it. */
    boolean isHeading() {
        return duties.isEmpty()
                && text.length() <= LONGEST_TITLE
                && text.text().replaceFirst("。$", "").indexOf('。') < 0
                && parts.stream().allMatch(each -> each.marker.isEmpty());
    }

    /** Whether its first sentence is short, as a title before a text is. */
    boolean isTitled() {
        int stop = text.text().indexOf('。');
        return stop > 0
                && stop <= LONGEST_TITLE
                && text.text().substring(0, stop).indexOf('，') < 0;
    }

    /** Whether its number is of one of these sorts, and it does not merely head parts each of which says who answers. */
    boolean isOneOf(Set<Kind> kinds) {
        return !heads && marker.filter(each -> kinds.contains(each.kind())).isPresent();
    }

    boolean isWithin(Point other) {
        return marker.isPresent()
                && other.marker.isPresent()
                && marker.get().kind().compareTo(other.marker.get().kind()) > 0;
    }

    /**
     * Bodies named below the last of several parts, of which no other names any, answer for the whole; so they do where a part has parts of its
     * own.
     */
    void raise() {
        for (int i = 0; i < parts.size(); i++) {
            Point part = parts.get(i);
            int end = i + 1;
            while (end < parts.size() && parts.get(end).isWithin(part)) {
                end++;
            }
            if (end - i > 2) {
                List<Point> within = parts.subList(i + 1, end);
                part.raise(within);
                part.heads = part.duties.isEmpty() && within.stream().allMatch(each -> !each.duties.isEmpty());
            }
        }
        raise(parts);
    }

    private void raise(List<Point> parts) {
        int last = parts.size() - 1;
        boolean below = last > 0 && parts.get(last).answeredBelow
                || last == 0 && parts.get(0).marker.isEmpty();
        boolean whole =
                below && duties.isEmpty() && parts.subList(0, last).stream().allMatch(each -> each.duties.isEmpty());
        if (whole) {
            duties.addAll(parts.get(last).duties);
            parts.get(last).duties.clear();
        }
    }

    /** What it is called: its first sentence, or the first clause of a long one. */
    Traced title() {
        Traced bare = bare(text, marker);
        int stop = bare.text().indexOf('。');
        if (stop > 0 && stop <= LONGEST_TITLE) {
            return bare.slice(0, stop);
        }
        if (stop < 0 && bare.length() <= LONGEST_TITLE) {
            return bare;
        }
        int comma = bare.text().indexOf('，', 4);
        return bare.slice(0, Math.min(comma > 0 && comma < LONGEST_TITLE ? comma : LONGEST_TITLE, bare.length()));
    }

    /** A text without its number, and without a stop at its end where it has no other, or the sign that parts it from the next. */
    static Traced bare(Traced text, Optional<Marker> marker) {
        Traced bare = text.from(marker.filter(each -> each.kind() != Kind.IN_WORDS)
                        .map(Marker::length)
                        .orElse(0))
                .strip();
        boolean stop = bare.text().endsWith("。") && bare.text().indexOf('。') == bare.length() - 1;
        return stop || bare.text().endsWith("；") ? bare.slice(0, bare.length() - 1) : bare;
    }
}
