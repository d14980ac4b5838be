package dev.jianbao.render.html.compose.past;

import dev.jianbao.render.html.view.past.HistoryView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.text.compare.Change;
import dev.jianbao.text.compare.Comparison;
import dev.jianbao.text.compare.Line;
import dev.jianbao.text.compare.Mark;
import dev.jianbao.text.compare.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out what changed between two versions: the lines that did, each under its heading; what stayed is only counted. */
final class Changes {
    private static final int MOST = 300;
    private static final int NEAR = 40;

    private final Words words;
    private final List<HistoryView.Line> lines = new ArrayList<>();
    private int count;
    private int kept;
    private Optional<Line> heading = Optional.empty();

    private Changes(Words words) {
        this.words = words;
    }

    static Changes between(List<Line> earlier, List<Line> later, Words words) {
        Changes changes = new Changes(words);
        Comparison.of(earlier, later).forEach(changes::add);
        changes.heading = Optional.empty();
        changes.fold();
        return changes;
    }

    /** How many lines changed. */
    int count() {
        return count;
    }

    List<HistoryView.Line> lines() {
        return lines;
    }

    /** How many more changed than are shown. */
    Optional<String> further() {
        return count > MOST ? Optional.of(words.say("furtherChanges", count - MOST)) : Optional.empty();
    }

    private void add(Change change) {
        if (change.mark() == Mark.KEPT) {
            kept++;
            if (change.line().level() > 0) {
                heading = Optional.of(change.line());
            }
            return;
        }
        count++;
        if (count <= MOST) {
            int level = change.line().level();
            heading = heading.filter(above -> level == 0 || above.level() < level);
            fold();
            lines.add(line(change));
        }
        if (change.line().level() > 0) {
            heading = Optional.empty();
        }
    }

    /** Says how much is left out, and under which heading what follows stands. */
    private void fold() {
        int shown = heading.isPresent() && count <= MOST ? 1 : 0;
        if (kept > shown) {
            lines.add(new HistoryView.Line(
                    "fold",
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(new HistoryView.Piece("kept", words.say("linesKept", kept - shown)))));
        }
        if (shown == 1) {
            heading.ifPresent(line -> lines.add(new HistoryView.Line(
                    "kept", Optional.empty(), true, label(line), List.of(new HistoryView.Piece("kept", line.text())))));
        }
        kept = 0;
        heading = Optional.empty();
    }

    private HistoryView.Line line(Change change) {
        Optional<String> mark = change.mark() == Mark.ALTERED ? Optional.empty() : Optional.of(word(change.mark()));
        List<HistoryView.Piece> pieces = new ArrayList<>();
        List<Piece> all = change.pieces();
        for (int at = 0; at < all.size(); at++) {
            Piece piece = all.get(at);
            String text =
                    piece.mark() == Mark.KEPT ? elided(piece.text(), at == 0, at == all.size() - 1) : piece.text();
            pieces.add(new HistoryView.Piece(
                    kind(piece.mark()), Bygone.shown(change.line().label(), text, words)));
        }
        return new HistoryView.Line(kind(change.mark()), mark, change.line().level() > 0, label(change.line()), pieces);
    }

    /** A long stretch that stayed, with only what is near the changes. */
    private String elided(String text, boolean first, boolean last) {
        int head = first ? 0 : NEAR;
        int tail = last ? 0 : NEAR;
        int length = text.codePointCount(0, text.length());
        if (length <= head + tail + NEAR) {
            return text;
        }
        String before = text.substring(0, text.offsetByCodePoints(0, head));
        String behind = text.substring(text.offsetByCodePoints(text.length(), -tail));
        return before + words.say("elision") + behind;
    }

    /** What a line states, or the name that the program has for a heading. */
    private Optional<String> label(Line line) {
        String key = line.label();
        return key.isEmpty() || key.equals("row") ? Optional.empty() : Optional.of(words.say(key));
    }

    private String word(Mark mark) {
        return words.say("mark." + kind(mark));
    }

    private static String kind(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
