package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * News, taken over from elsewhere or one's own.
 *
 * @param title its title; what the importer supplied where {@code supplied}
 * @param supplied whether the source has no title
 * @param subtitle the line under it; may be empty
 * @param source who published it; empty where nobody is named
 * @param editor who chose or edited it; empty where nobody is named
 * @param authors who wrote it; empty where nobody is named
 * @param date when it was published, or the nearest day that is certain
 * @param dateSupplied whether the source does not state the day
 * @param time of the day, as 10:25
 * @param url where it stood
 * @param body its text
 * @param stated what the source itself says besides; empty for most sources
 */
public record FoundRepost(
        Traced title,
        boolean supplied,
        Traced subtitle,
        Traced source,
        Traced editor,
        List<Traced> authors,
        Optional<LocalDate> date,
        boolean dateSupplied,
        Optional<String> time,
        Traced url,
        List<Block> body,
        Optional<Stated> stated)
        implements Recognised {
    public FoundRepost {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
    }

    /**
     * What sources seldom say of themselves.
     *
     * @param subjects what it is about
     * @param news whether nobody else published it before
     * @param hands those who wrote, checked and signed
     * @param published when somebody else published it before
     */
    public record Stated(Subjects subjects, boolean news, Imprint hands, Optional<LocalDate> published) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.repost(this);
    }
}
