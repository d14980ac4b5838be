package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes at the foot of a page (① …), which part a sentence that goes on over the page. Each has its mark in the text above it. */
public final class NotesBelow {
    private static final Pattern NOTE = Pattern.compile("[\\s　]*([①-⑳]|\\[[0-9]{1,2}])[\\s　]*[\\p{IsHan}《“（].{2,200}");
    private static final int FARTHEST = 40;
    private static final int MOST = 12;

    private NotesBelow() {}

    /** The line above the notes with which a page ends; −1 where no note stands last, or their marks are nowhere above. */
    public static int above(List<Slip> slips) {
        int at = slips.size() - 1;
        while (at > 0 && slips.size() - at <= MOST && slips.get(at) instanceof Line note && isNote(note.text())) {
            at--;
        }
        boolean notes = at < slips.size() - 1;
        for (int i = at + 1; i < slips.size(); i++) {
            notes &= isMarked(slips, at, mark(((Line) slips.get(i)).text()));
        }
        return notes ? at : -1;
    }

    private static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    private static String mark(String text) {
        Matcher note = NOTE.matcher(text);
        return note.matches() ? note.group(1) : "";
    }

    /** Whether a mark stands within a line up to another, right behind a word; what a sentence counts stands behind a comma. */
    private static boolean isMarked(List<Slip> slips, int last, String mark) {
        for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
            String text = slips.get(i) instanceof Line line ? line.text().strip() : "";
            int at = text.indexOf(mark);
            if (at > 0 && "，、；：。（,;:(".indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
