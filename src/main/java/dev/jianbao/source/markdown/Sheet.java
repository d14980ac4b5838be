package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Prose} while it is being written. */
final class Sheet {
    final StringBuilder html = new StringBuilder();
    final StringBuilder text = new StringBuilder();
    final List<Prose.Hole> holes = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
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
        return new Prose.Contents(text.substring(0, end), outline.entries(), outline.made(), links, images, mentions);
    }

    Prose prose() {
        return html.length() == 0 && holes.isEmpty() ? Prose.EMPTY : new Prose(html.toString(), holes, contents());
    }
}
