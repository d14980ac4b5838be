package dev.jianbao.pages;

import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.Version;
import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/** A page about the past of one document. Search engines and the search of the site pass it over. */
public sealed interface PastPage extends Page {
    /** The versions of the document. */
    Chronicle chronicle();

    @Override
    default Optional<String> text() {
        return Optional.of(chronicle().path());
    }

    /** Gives the page to the case that fits it. */
    <T> T accept(Visitor<T> visitor);

    @Override
    default <T> T accept(PageVisitor<T> visitor) {
        return visitor.past(this);
    }

    /** One case for each kind of page. */
    interface Visitor<T> {
        T history(OfHistory page);

        T version(OfVersion page);

        T moved(Moved page);
    }

    /** What changed from version to version. */
    record OfHistory(PageUrl url, Chronicle chronicle) implements PastPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.history(this);
        }
    }

    /** What an earlier version said. */
    record OfVersion(PageUrl url, Chronicle chronicle, Version version) implements PastPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.version(this);
        }
    }

    /** An earlier address of a page about the past, below an earlier address of the document; it leads on to {@code target}. */
    record Moved(PageUrl url, Chronicle chronicle, PageUrl target, SourceRange alias) implements PastPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.moved(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(alias);
        }
    }
}
