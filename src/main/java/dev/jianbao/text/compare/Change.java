package dev.jianbao.text.compare;

import java.util.List;

/**
 * What became of one line.
 *
 * @param line as it is, or as it was where it was removed
 * @param mark what became of it
 * @param pieces its text, in order; what was removed stands before what took its place
 */
public record Change(Line line, Mark mark, List<Piece> pieces) {
    public Change {
        pieces = List.copyOf(pieces);
    }

    static Change whole(Line line, Mark mark) {
        return new Change(line, mark, line.text().isEmpty() ? List.of() : List.of(new Piece(mark, line.text())));
    }
}
