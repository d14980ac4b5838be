package dev.jianbao.source.markdown;

import java.util.List;

/**
 * The Markdown of one file, cut at its upper headings.
 *
 * @param lead the text before the first division; all of it where nothing is cut
 * @param divisions the outermost divisions, in order; the first may be of a deeper level than those that follow
 */
public record Body(Prose lead, List<Division> divisions) {
    /** Of a file without text, or one that could not be read. */
    public static final Body EMPTY = new Body(Prose.EMPTY, List.of());

    public Body {
        divisions = List.copyOf(divisions);
    }
}
