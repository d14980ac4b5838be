package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The identity at the head of an issue (报头).
 *
 * @param name the bulletin's name, line by line
 * @param number of this issue
 * @param counted where its number is written; for an issue without one, where its date is
 * @param totalled where its running total is written; where none is, the same as {@code counted}
 * @param title of a special issue (专刊), if it has one
 * @param issuer the body that edits and issues it
 * @param date the date it bears
 */
public record Masthead(
        List<String> name,
        IssueNumber number,
        SourceRange counted,
        SourceRange totalled,
        Optional<String> title,
        String issuer,
        Located<LocalDate> date) {
    public Masthead {
        name = List.copyOf(name);
    }
}
