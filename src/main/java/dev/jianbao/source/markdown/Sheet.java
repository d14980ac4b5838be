package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Prose} while it is being written. */
final class Sheet {
    final StringBuilder html = new StringBuilder();
    final StringBuilder text = new StringBuilder();
    final List<Prose.Hole> holes = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Prose.Claim> claims = new ArrayList<>();
    final Outline outline = new Outline();
    private @Nullable SourceRange raw;

    /** Notes that raw HTML was taken over. */
    void raw(SourceRange range) {
        raw = raw == null ? range : raw;
    }

    /** Where raw HTML was first taken over; null where none was. */
    @Nullable
    SourceRange raw() {
        return raw;
    }

    /** Starts a new line of HTML, unless one has just been started. */
    void line() {
        if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** Ends a block of the plain text. */
    void endText() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Opens the hole for a link; {@code attributes} as in {@link Prose.Hole.LinkStart}. */
    void openLink(Target target, String attributes) {
        holes.add(new Prose.Hole.LinkStart(html.length(), target, attributes));
    }

    /** Opens the hole for the link that a name becomes. */
    void openName(Target.Reference named) {
        holes.add(new Prose.Hole.Name(html.length(), named));
    }

    void closeLink() {
        holes.add(new Prose.Hole.LinkEnd(html.length()));
    }

    /** Appends an attribute whose value is an anchor we made, behind a hole for its prefix; {@code before} opens the value. */
    void anchor(String before, String made) {
        html.append(before);
        holes.add(new Prose.Hole.Anchor(html.length()));
        html.append(made).append('"');
    }

    Prose.Contents contents() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return new Prose.Contents(text.substring(0, end), outline.entries(), outline.made(), links, images, claims);
    }

    Prose prose() {
        return html.length() == 0 && holes.isEmpty() ? Prose.EMPTY : new Prose(html.toString(), holes, contents());
    }

    /** The headings of the prose, each with its depth and a made anchor. */
    static final class Outline {
        private final List<OutlineEntry> entries = new ArrayList<>();
        private final List<String> made = new ArrayList<>();
        private final Deque<Integer> ranks = new ArrayDeque<>();
        private final List<Integer> counts = new ArrayList<>();

        /**
         * Makes the anchor of the next entry: {@code s-2-1} for the first below the second.
         *
         * @param rank lower for an outer heading, the same for one beside
         */
        String next(int rank) {
            while (!ranks.isEmpty() && ranks.element() > rank) {
                ranks.pop();
            }
            if (ranks.isEmpty() || ranks.element() < rank) {
                ranks.push(rank);
            }
            int depth = ranks.size();
            while (counts.size() > depth) {
                counts.remove(counts.size() - 1);
            }
            if (counts.size() < depth) {
                counts.add(1);
            } else {
                counts.set(depth - 1, counts.get(depth - 1) + 1);
            }
            StringBuilder anchor = new StringBuilder("s");
            counts.forEach(count -> anchor.append('-').append(count));
            return anchor.toString();
        }

        /** Adds the entry that was counted last, under the anchor made for it. */
        void add(String text, String anchor, boolean runIn, SourceRange range) {
            entries.add(new OutlineEntry(ranks.size(), text, anchor, runIn, range));
            made.add(anchor);
        }

        /** Adds the entry that was counted last, under an anchor its author gave. */
        void addGiven(String text, String anchor, SourceRange range) {
            entries.add(new OutlineEntry(ranks.size(), text, anchor, false, range));
            made.add("");
        }

        List<OutlineEntry> entries() {
            return entries;
        }

        /** For each entry the anchor that was made, or empty. */
        List<String> made() {
            return made;
        }
    }
}
