package dev.jianbao.render.search;

import dev.jianbao.source.markdown.OutlineEntry;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its outermost headings, so that what is found leads to its own heading. */
final class Divisions {
    private final Passage whole;
    private final String text;
    private final List<Passage> cut = new ArrayList<>(1);

    private Divisions(Passage whole, String text) {
        this.whole = whole;
        this.text = text;
    }

    /**
     * The parts of a text in order.
     *
     * @param whole what all parts share, the title of the first, and a text that goes before it
     */
    static List<Passage> of(Passage whole, Prose body) {
        Divisions divisions = new Divisions(whole, body.text());
        int from = 0;
        Passage part = whole;
        for (OutlineEntry heading : body.outline()) {
            int at = heading.depth() == 1 ? divisions.find(heading, from) : -1;
            if (at >= 0) {
                divisions.add(part, from, at);
                from = at;
                part = whole.under(heading.text(), heading.anchor());
            }
        }
        divisions.add(part, from, divisions.text.length());
        return divisions.cut;
    }

    private int find(OutlineEntry heading, int from) {
        String sought = heading.text();
        int at = sought.isEmpty() ? -1 : text.indexOf(sought, from);
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at = text.indexOf(sought, at + 1);
        }
        return at;
    }

    /** A part's own heading is its title, not its text. */
    private void add(Passage part, int from, int to) {
        Excerpt own = new Excerpt(text, from, to).strip();
        String title = part.title();
        boolean alone = own.length() == title.length() && own.startsWith(title);
        boolean headed = !part.equals(whole) && own.startsWith(title + "\n");
        cut.add(part.with(alone ? Passage.NONE : headed ? own.after(title.length() + 1) : own));
    }
}
