package dev.jianbao.render.html;

import dev.jianbao.output.sums.Checksums;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How templates read the components of one type of record. Made once for each type, so that a page looks nothing up. */
final class RecordShape {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final List<Component> components = new ArrayList<>();
    private final Map<String, Component> byName = new HashMap<>();
    private final long mark;

    RecordShape(Class<?> type, ViewWrapper wrapper) {
        this.mark = HexFormat.fromHexDigitsToLong(
                new Checksums.Sum().put(type.getName()).digits());
        try {
            for (RecordComponent each : type.getRecordComponents()) {
                MethodHandle reader = MethodHandles.publicLookup().unreflect(each.getAccessor());
                Wrapping wrapping = wrapper.wrapping(each.getGenericType());
                components.add(new Component(each.getName(), reader.asType(READER), wrapping));
            }
            components.forEach(each -> byName.put(each.name(), each));
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException("a view must be a public record: " + type.getName(), failure);
        }
    }

    /** Tells the type from others. */
    long mark() {
        return mark;
    }

    /** All of them, in the order in which they are declared. */
    List<Component> components() {
        return components;
    }

    /** The component of a name; null where there is none. */
    @Nullable
    Component component(String name) {
        return byName.get(name);
    }

    /**
     * One component.
     *
     * @param reader takes the record and gives an object
     * @param wrapping makes models of such objects
     */
    record Component(String name, MethodHandle reader, Wrapping wrapping) {
        @Nullable
        TemplateModel of(Record owner) throws TemplateModelException {
            Object value = value(owner);
            return value == null ? null : wrapping.wrap(value);
        }

        @Nullable
        Object value(Record owner) {
            try {
                return (Object) reader.invokeExact((Object) owner);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable failure) {
                throw new IllegalStateException("cannot read " + name, failure);
            }
        }
    }
}
