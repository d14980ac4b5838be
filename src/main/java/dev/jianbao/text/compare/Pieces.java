package dev.jianbao.text.compare;

import dev.jianbao.text.compare.Edits.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a line that changed. Where two changes have only a word or less between them, and that is no longer than either,
 * they are one: nobody can read a sentence that changes at every second character.
 */
final class Pieces {
    private final List<String> earlier;
    private final List<String> later;

    private Pieces(String earlier, String later) {
        this.earlier = Tokens.of(earlier);
        this.later = Tokens.of(later);
    }

    static List<Piece> between(String earlier, String later) {
        return new Pieces(earlier, later).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : readable(Edits.between(earlier, later))) {
            add(pieces, Mark.KEPT, text(earlier, at, edit.from()));
            add(pieces, Mark.REMOVED, text(earlier, edit.from(), edit.to()));
            add(pieces, Mark.ADDED, text(later, edit.start(), edit.end()));
            at = edit.to();
        }
        add(pieces, Mark.KEPT, text(earlier, at, earlier.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(mark, text));
        }
    }

    private List<Edit> readable(List<Edit> edits) {
        List<Edit> merged = new ArrayList<>(edits);
        for (int at = 1; at < merged.size(); at++) {
            Edit before = merged.get(at - 1);
            Edit behind = merged.get(at);
            int between = length(earlier, before.to(), behind.from());
            if (between <= Math.min(size(before), size(behind))) {
                merged.set(at - 1, new Edit(before.from(), behind.to(), before.start(), behind.end()));
                merged.remove(at);
                at = Math.max(0, at - 2);
            }
        }
        return merged;
    }

    private int size(Edit edit) {
        return Math.max(length(earlier, edit.from(), edit.to()), length(later, edit.start(), edit.end()));
    }

    private static int length(List<String> tokens, int from, int to) {
        return tokens.subList(from, to).stream().mapToInt(String::length).sum();
    }

    private static String text(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }
}
