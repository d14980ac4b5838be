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

    boolean isOneOf(Set<Kind> kinds) {
        return marker.filter(each -> kinds.contains(each.kind())).isPresent();
    }

    boolean isWithin(Point other) {
        return marker.isPresent()
                && other.marker.isPresent()
                && marker.get().kind().compareTo(other.marker.get().kind()) > 0;
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

    /** A text without its number, and without a stop at its end where it has no other. */
    static Traced bare(Traced text, Optional<Marker> marker) {
        Traced bare = text.from(marker.filter(each -> each.kind() != Kind.IN_WORDS)
                        .map(Marker::length)
                        .orElse(0))
                .strip();
        return bare.text().endsWith("。") && bare.text().indexOf('。') == bare.length() - 1
                ? bare.slice(0, bare.length() - 1)
                : bare;
    }
}
