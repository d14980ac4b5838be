package dev.jianbao.render.html;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read the components of one type of record.
 *
 * @param readers by the component's name; each takes the record and gives an object
 */
record RecordShape(Map<String, MethodHandle> readers) {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    static RecordShape of(Class<?> type) {
        Map<String, MethodHandle> readers = new LinkedHashMap<>();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                MethodHandle reader = MethodHandles.publicLookup().unreflect(component.getAccessor());
                readers.put(component.getName(), reader.asType(READER));
            }
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException("a view must be a public record: " + type.getName(), failure);
        }
        return new RecordShape(readers);
    }

    boolean has(String name) {
        return readers.containsKey(name);
    }

    @Nullable
    Object read(Object owner, String name) {
        MethodHandle reader = readers.get(name);
        if (reader == null) {
            return null;
        }
        try {
            return (Object) reader.invokeExact(owner);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("cannot read " + name, failure);
        }
    }
}
