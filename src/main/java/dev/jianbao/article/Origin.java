package dev.jianbao.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whence a repost was taken (来源); what the source does not state is empty.
 *
 * @param name of the publisher
 * @param url where it stood
 * @param date when it was published there
 * @param editor who chose it (选稿)
 */
public record Origin(Optional<String> name, Optional<URI> url, Optional<LocalDate> date, Optional<String> editor) {}
