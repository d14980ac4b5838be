package dev.jianbao.pages.origin;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.source.markdown.Prose;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums up what documents may show on pages of others: every component of their records, so that a new one cannot be forgotten,
 * but not where it stands in the source, and of running text not the text, only what it names, links to and is divided by.
 */
final class AppearanceSum {
    private enum Kind {
        NOTHING,
        TEXT,
        LIST,
        RECORD,
        PROSE
    }

    private final Checksums.Sum sum;
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

    AppearanceSum(Checksums.Sum sum) {
        this.sum = sum;
    }

    void put(Object value) {
        if (value instanceof Prose prose) {
            prose(prose);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::put, () -> kind(Kind.NOTHING));
        } else if (value instanceof Collection<?> list) {
            kind(Kind.LIST).put(list.size());
            list.forEach(this::put);
        } else if (value instanceof Record fields) {
            kind(Kind.RECORD).put(fields.getClass().getSimpleName());
            accessors(fields.getClass()).forEach(each -> put(component(each, fields)));
        } else if (isPlain(value)) {
            kind(Kind.TEXT).put(value.toString());
        } else {
            throw new IllegalStateException(
                    "a document holds a " + value.getClass().getName());
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof CharSequence
                || value instanceof Enum<?>
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof URI;
    }

    private void prose(Prose prose) {
        kind(Kind.PROSE).put(prose.isEmpty() ? 0 : 1);
        put(prose.outline());
        put(prose.links());
        put(prose.images());
        put(prose.mentions());
        prose.claims().forEach(claim -> sum.put(claim.toString()));
    }

    private Checksums.Sum kind(Kind kind) {
        return sum.put(kind.ordinal());
    }

    private List<Method> accessors(Class<?> type) {
        return accessors.computeIfAbsent(
                type,
                unknown -> Arrays.stream(unknown.getRecordComponents())
                        .filter(each -> each.getType() != SourceRange.class)
                        .map(RecordComponent::getAccessor)
                        .toList());
    }

    private static Object component(Method accessor, Record fields) {
        try {
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("not public: " + accessor, impossible);
        }
    }
}
