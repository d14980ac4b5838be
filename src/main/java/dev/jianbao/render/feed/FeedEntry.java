package dev.jianbao.render.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A document as a feed tells of it.
 *
 * @param id lasting
 * @param title plain text
 * @param address of its page
 * @param published when it was issued
 * @param updated when it last changed
 * @param author the body that issued it
 * @param via where a repost was taken from
 * @param keywords of the document
 * @param summary plain text
 */
record FeedEntry(
        String id,
        String title,
        String address,
        OffsetDateTime published,
        OffsetDateTime updated,
        String author,
        Optional<String> via,
        List<String> keywords,
        String summary) {
    FeedEntry {
        keywords = List.copyOf(keywords);
    }
}
