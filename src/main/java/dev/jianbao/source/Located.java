package dev.jianbao.source;

import dev.jianbao.diagnostics.SourceRange;
import java.util.function.Function;

/**
 * A value and where its author wrote it.
 *
 * @param value the value as read
 * @param range the place of the value itself, not of its key
 */
public record Located<T>(T value, SourceRange range) {
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), range);
    }
}
