package dev.jianbao.render.html.compose;

import java.util.List;

/** The words that a note of the editors begins with where it says itself what it is, with or without brackets. */
final class NoteLabel {
    private static final List<String> LABELS = List.of("编者按", "编者的话", "编前语", "按语", "編者按", "編者的話", "編前語", "編按", "按語");
    private static final String OPENING = "【〔［（[(";

    private NoteLabel() {}

    static boolean begins(String note) {
        String text = note.stripLeading();
        int start = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return LABELS.stream().anyMatch(label -> text.startsWith(label, start));
    }
}
