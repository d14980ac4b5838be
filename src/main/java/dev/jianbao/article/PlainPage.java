package dev.jianbao.article;

import dev.jianbao.document.Standing;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that is no document of record, such as one about the site.
 *
 * @param id its path without ending, such as {@code about} or {@code help/search}
 * @param title plain text
 * @param date when it was last revised, if stated
 * @param standing its status
 * @param body its text
 * @param path its file, below the site's root
 */
public record PlainPage(
        String id, String title, Optional<LocalDate> date, Standing standing, Prose body, String path) {}
