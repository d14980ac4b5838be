package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.render.html.view.part.table.CellView.NoteMark;
import dev.jianbao.render.html.view.part.table.NoteView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes under a table: one for all lost cells of which nothing is known, one for each rule and each remark. */
final class Footnotes {
    private static final String ALL_LOST = "note-lost";

    private final Words words;
    private final String prefix;
    private final Map<String, NoteView> notes = new LinkedHashMap<>();
    private boolean lost;

    /** @param prefix of their anchors, where the notes of another table stand on the same page */
    Footnotes(Words words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** The note of a lost cell of which nothing is known. */
    NoteMark lost() {
        lost = true;
        return new NoteMark("#" + prefix + ALL_LOST, "", words.say("table.lostAbout"));
    }

    /** The note of a lost cell of which something is known. */
    NoteMark lost(String remark) {
        lost = true;
        return numbered(words.say("table.lost"), remark);
    }

    /**
     * The note of a cell that was worked out.
     *
     * @param rule how, in words
     * @param written how, as the content says it
     */
    NoteMark inferred(String rule, String written) {
        NoteMark mark = numbered(words.say("table.inferred"), rule);
        return new NoteMark(mark.href(), mark.number(), written);
    }

    /** Cells that say the same share a note. */
    private NoteMark numbered(String mark, String text) {
        NoteView note = notes.computeIfAbsent(mark + text, any -> {
            int number = notes.size() + 1;
            return new NoteView(prefix + "note-" + number, mark, String.valueOf(number), text);
        });
        return new NoteMark("#" + note.anchor(), note.number(), text);
    }

    List<NoteView> views() {
        List<NoteView> views = new ArrayList<>();
        if (lost) {
            views.add(new NoteView(prefix + ALL_LOST, words.say("table.lost"), "", words.say("table.lostAbout")));
        }
        views.addAll(notes.values());
        return views;
    }
}
