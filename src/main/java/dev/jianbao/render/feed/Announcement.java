package dev.jianbao.render.feed;

import dev.jianbao.archive.Ref;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A document that may come into a feed: enough to tell whether it does.
 *
 * @param ref the document
 * @param published when it was issued
 * @param updated when it last changed
 * @param entry what the feed would tell of it
 */
record Announcement(Ref ref, OffsetDateTime published, OffsetDateTime updated, Supplier<FeedEntry> entry) {
    /** What changed last comes first; what changed on one day, in the order of issue. */
    static final Comparator<Announcement> NEWEST_FIRST = Comparator.comparing(
                    (Announcement each) -> each.updated().toInstant())
            .thenComparing(each -> each.published().toInstant())
            .thenComparing(Announcement::ref)
            .reversed();
}
