package dev.jianbao.render.search;

import dev.jianbao.source.markdown.OutlineEntry;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its outermost headings, so that what is found leads to its own heading. */
final class Divisions {
    private final Passage whole;
    private final String text;
    private final List<Passage> cut = new ArrayList<>();

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
                part = divisions.part(heading);
            }
        }
        divisions.add(part, from, body.text().length());
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

    private Passage part(OutlineEntry heading) {
        String where = whole.where().isEmpty() ? whole.title() : whole.title() + " · " + whole.where();
        return with(heading.text(), heading.anchor(), where, "");
    }

    private void add(Passage part, int from, int to) {
        String own = text.substring(from, to).strip();
        boolean heading = !part.equals(whole) && own.startsWith(part.title() + "\n");
        String rest = heading ? own.substring(part.title().length() + 1) : own.equals(part.title()) ? "" : own;
        cut.add(new Passage(
                part.kind(),
                part.ref(),
                part.page(),
                part.anchor(),
                part.title(),
                part.where(),
                part.date(),
                part.section(),
                part.entities(),
                part.text() + rest));
    }

    private Passage with(String title, String anchor, String where, String before) {
        return new Passage(
                whole.kind(),
                whole.ref(),
                whole.page(),
                anchor,
                title,
                where,
                whole.date(),
                whole.section(),
                whole.entities(),
                before);
    }
}
