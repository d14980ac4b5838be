package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue of a bulletin.
 *
 * @param name the lines of its printed name
 * @param title of a special issue; empty for most
 * @param number its number, if it has one
 * @param issuer who edits it
 * @param date of its masthead
 * @param note what the editors say before all else
 * @param sections in their order; the first may have no name
 * @param imprint what stands at its end
 */
public record FoundIssue(
        List<Traced> name,
        Traced title,
        Optional<FoundNumber> number,
        Optional<Traced> issuer,
        Optional<LocalDate> date,
        List<Block> note,
        List<FoundSection> sections,
        Imprint imprint)
        implements Recognised {
    public FoundIssue {
        name = List.copyOf(name);
        note = List.copyOf(note);
        sections = List.copyOf(sections);
    }

    /** A named group of items; the name is empty for those that stand in none. */
    public record FoundSection(Traced name, List<FoundItem> items) {
        public FoundSection {
            items = List.copyOf(items);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.issue(this);
    }
}
