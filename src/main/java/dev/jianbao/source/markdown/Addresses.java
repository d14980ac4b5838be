package dev.jianbao.source.markdown;

import org.jspecify.annotations.Nullable;

/** Says where the links and images of a {@link Prose} lead, as seen from the page that shows it. */
@FunctionalInterface
public interface Addresses {
    /** The URL, not escaped; null to show a link's text, or an image's alternative text, and no more. */
    @Nullable
    String of(Target target);
}
