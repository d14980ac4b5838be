package dev.jianbao.pages.origin;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.source.markdown.Prose;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sums up what documents may show on pages of others: every component of their records, so that a new one cannot be forgotten,
 * but not where it stands in the source, and of running text not the text, only what it names, links to and is divided by. How
 * records of a type are read is found out once: Java makes classes for it that are never given back. Safe for use by several threads.
 */
final class Appearances {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, List<MethodHandle>> readers = new ConcurrentHashMap<>();

    private enum Kind {
        NOTHING,
        TEXT,
        LIST,
        RECORD,
        PROSE
    }

    /** What tells apart how a document appears. */
    String of(Record document) {
        Checksums.Sum sum = new Checksums.Sum();
        put(document, sum);
        return sum.digits();
    }

    private void put(Object value, Checksums.Sum sum) {
        if (value instanceof String text) {
            kind(Kind.TEXT, sum).put(text);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                put(optional.get(), sum);
            } else {
                kind(Kind.NOTHING, sum);
            }
        } else if (value instanceof Record fields) { // a class, which Java tells sooner than an interface
            kind(Kind.RECORD, sum).put(fields.getClass().getSimpleName());
            for (MethodHandle reader : readers(fields.getClass())) {
                put(component(reader, fields), sum);
            }
        } else if (value instanceof Prose prose) {
            prose(prose, sum);
        } else if (value instanceof Collection<?> list) {
            kind(Kind.LIST, sum).size(list.size());
            for (Object each : list) {
                put(each, sum);
            }
        } else if (isPlain(value)) {
            kind(Kind.TEXT, sum).put(value.toString());
        } else {
            throw new IllegalStateException("a document holds " + value);
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

    private void prose(Prose prose, Checksums.Sum sum) {
        kind(Kind.PROSE, sum).mark(prose.isEmpty() ? 0 : 1);
        put(prose.outline(), sum);
        put(prose.links(), sum);
        put(prose.images(), sum);
        put(prose.mentions(), sum);
        prose.claims().forEach(claim -> sum.put(claim.toString()));
    }

    private static Checksums.Sum kind(Kind kind, Checksums.Sum sum) {
        return sum.mark(kind.ordinal());
    }

    private List<MethodHandle> readers(Class<?> type) {
        List<MethodHandle> known = readers.get(type);
        return known == null ? readers.computeIfAbsent(type, Appearances::found) : known;
    }

    private static List<MethodHandle> found(Class<?> type) {
        List<MethodHandle> found = new ArrayList<>();
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.getType() != SourceRange.class) {
                try {
                    found.add(MethodHandles.publicLookup()
                            .unreflect(each.getAccessor())
                            .asType(READER));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException("not public: " + each.getAccessor(), impossible);
                }
            }
        }
        return found;
    }

    private static Object component(MethodHandle reader, Record fields) {
        try {
            return (Object) reader.invokeExact((Object) fields);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a component cannot be read", impossible);
        }
    }
}
