package dev.jianbao.article;

import dev.jianbao.document.Standing;
import dev.jianbao.document.Subjects;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * News of the office's own, or a repost of another's.
 *
 * @param id what it is known by
 * @param title plain text
 * @param supplied whether the title was supplied by the editors of the archive, the source having none
 * @param subtitle the line under the title
 * @param date of publication
 * @param dateSupplied whether the date was supplied by the editors of the archive, the source stating none
 * @param time of publication, if stated
 * @param origin whence it was taken; empty for news of one's own
 * @param subjects the units, regions and topics it is about
 * @param standing its status and its people
 * @param body its text
 * @param path its file, below the site's root
 */
public record Article(
        ArticleId id,
        String title,
        boolean supplied,
        Optional<String> subtitle,
        Located<LocalDate> date,
        boolean dateSupplied,
        Optional<LocalTime> time,
        Optional<Origin> origin,
        Subjects subjects,
        Standing standing,
        Prose body,
        String path) {
    public boolean isRepost() {
        return origin.isPresent();
    }
}
