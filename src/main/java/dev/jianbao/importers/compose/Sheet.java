package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.List;

/** One file being written, in which each character still knows where it came from. */
public final class Sheet {
    private static final String FENCE = "---\n";

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private Traced written = Traced.EMPTY;
    private boolean settled = true;
    private final List<Traced> parts = new ArrayList<>();

    /** @param path below the site's root, with {@code /} */
    Sheet(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text.toString();
    }

    /** The text with the places that its characters came from. */
    public Traced traced() {
        if (!settled) {
            written = Traced.joined(parts);
            settled = true;
        }
        return written;
    }

    /** Adds what the source does not hold: keys, marks, line ends. */
    Sheet add(String added) {
        return add(Traced.added(added));
    }

    Sheet add(Traced added) {
        text.append(added.text());
        parts.add(added);
        settled = false;
        return this;
    }

    /**
     * Puts a person's text in place of what came from a stretch of the transcript; says whether that stands here.
     *
     * @param extents the stretch
     */
    public boolean correct(List<Extent> extents, String text) {
        Traced all = traced();
        int first = -1;
        int last = -1;
        for (int i = 0; i < all.length(); i++) {
            int origin = all.origin(i);
            if (extents.stream().anyMatch(each -> each.start() <= origin && origin < each.end())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || all.text().substring(first, last).indexOf('\n') >= 0) {
            return false;
        }
        boolean escaped = first > 0 && all.at(first - 1) == '\\' && all.origin(first - 1) == Traced.ADDED;
        become(all.slice(0, escaped ? first - 1 : first)
                .plus(Traced.added(text))
                .plus(all.from(last + 1)));
        return true;
    }

    /**
     * Puts a person's value in place of one in the front matter that was supplied, since the source does not state it; says whether
     * there is such a one.
     */
    public boolean state(String key, String value) {
        Traced all = traced();
        int end = all.text().startsWith(FENCE) ? all.text().indexOf("\n" + FENCE, FENCE.length()) : -1;
        int line = all.text().indexOf("\n" + key + ": ");
        if (line < 0 || line > end) {
            return false;
        }
        int start = line + key.length() + 3;
        Traced rest = all.from(all.text().indexOf('\n', start));
        String supplied = "\n" + key + "-supplied: true";
        become(all.slice(0, start)
                .plus(value.matches("[0-9-]+") ? Traced.added(value) : Escapes.yaml(Traced.added(value)))
                .plus(rest.text().startsWith(supplied) ? rest.from(supplied.length()) : rest));
        stateOfSource(key, value);
        return true;
    }

    /** Puts the value beside the source as well, where it stands there as unknown. */
    private void stateOfSource(String key, String value) {
        Traced all = traced();
        String unknown = "\n  " + key + ": \"?\"";
        int source = all.text().indexOf("\nsource:");
        int end = all.text().indexOf("\n" + FENCE, FENCE.length());
        int at = source < 0 ? -1 : all.text().indexOf(unknown, source);
        if (at > 0 && at < end) {
            become(all.slice(0, at + unknown.length() - 3)
                    .plus(Traced.added(value))
                    .plus(all.from(at + unknown.length())));
        }
    }

    /** Takes out the comment about a doubt of a rule: the last before a stretch of the transcript, else the first of all. */
    public void uncomment(String rule, List<Extent> extents) {
        Traced all = traced();
        int place = all.length();
        for (int i = 0; i < all.length() && place == all.length(); i++) {
            int origin = all.origin(i);
            place = extents.stream().anyMatch(each -> each.start() <= origin && origin < each.end()) ? i : place;
        }
        int at = all.text().lastIndexOf(" " + rule, place);
        at = at < 0 ? all.text().indexOf(" " + rule) : at;
        int start = at < 0 ? -1 : all.text().lastIndexOf('\n', at) + 1;
        int end = at < 0 ? -1 : all.text().indexOf('\n', at) + 1;
        boolean comment = at >= 0
                && (all.text().startsWith("<!--", start)
                        || all.text().substring(start).stripLeading().startsWith("#"));
        if (comment && end > start) {
            become(all.slice(0, start).plus(all.from(end)));
        }
    }

    private void become(Traced changed) {
        parts.clear();
        parts.add(changed);
        text.setLength(0);
        text.append(changed.text());
        settled = false;
    }

    Sheet line(String added) {
        return add(added + "\n");
    }
}
