package dev.jianbao.render.html.view.part.table;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param state what is known of it, in a word: given, inferred, lost or none
 * @param text what it says
 * @param links what it says, where that is a list of links
 * @param remark what stands beside it in brackets
 * @param note explains how far it is known
 * @param style how it is set
 * @param sort what it is sorted by, where that is not its text
 */
public record CellView(
        String state,
        String text,
        List<LinkView> links,
        Optional<String> remark,
        Optional<NoteMark> note,
        Style style,
        Optional<String> sort) {
    public CellView {
        links = List.copyOf(links);
    }

    /** The same with words beside it in brackets. */
    public CellView remarked(String words) {
        return new CellView(state, text, links, Optional.of(words), note, style, sort);
    }

    /** The same, sorted by something else. */
    public CellView sorted(String key) {
        return new CellView(state, text, links, remark, note, style, Optional.of(key));
    }

    /**
     * The way to a note.
     *
     * @param href where it stands
     * @param number of the note; empty for the one that all lost cells share
     * @param text of the note, in short
     */
    public record NoteMark(String href, String number, String text) {}

    /**
     * How a cell is set.
     *
     * @param head whether it names its row
     * @param figure whether it is aligned as figures are
     * @param rows how many rows it runs over
     * @param columns how many columns it runs over
     */
    public record Style(boolean head, boolean figure, int rows, int columns) {}
}
