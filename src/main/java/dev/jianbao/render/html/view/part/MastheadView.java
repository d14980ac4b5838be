package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * The head of an issue.
 *
 * @param over the lines above the last of the name
 * @param name the last line of the name, the largest
 * @param number in the words of the print
 * @param special the title of a special issue
 * @param issuer who edits and issues it
 * @param date that it bears
 * @param href leads to the issue from elsewhere
 */
public record MastheadView(
        List<String> over,
        String name,
        Optional<String> number,
        Optional<String> special,
        LinkView issuer,
        DateView date,
        Optional<String> href) {
    public MastheadView {
        over = List.copyOf(over);
    }
}
