package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.util.List;
import java.util.Optional;

/**
 * An item of an issue.
 *
 * @param kind brief, article or notice
 * @param title its title
 * @param supplied whether the source has none, and this one is the importer's
 * @param subtitle without its dashes; empty where there is none
 * @param body its text
 * @param when the day or period with which the text begins, in the form of the content
 * @param sender who sent it in; empty where nobody is named
 * @param author who wrote it; empty where nobody is named
 * @param subjects what the source itself says that it is about; empty for most sources
 */
public record FoundItem(
        Kind kind,
        Traced title,
        boolean supplied,
        Traced subtitle,
        List<Block> body,
        Optional<String> when,
        Traced sender,
        Traced author,
        Optional<Subjects> subjects) {
    public FoundItem {
        body = List.copyOf(body);
    }

    /** The kinds of the content format. */
    public enum Kind {
        BRIEF,
        ARTICLE,
        NOTICE
    }
}
