package dev.jianbao.render.html;

import dev.jianbao.render.html.view.part.Markup;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates see records, lists, texts, numbers, truth values and safe markup, and nothing else: no methods, no maps, no
 * other objects. An empty {@link Optional} is missing.
 */
final class ViewWrapper implements ObjectWrapper {
    private final Wording wording;
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    ViewWrapper(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    /** The view itself: what a template's names mean. */
    RecordModel outermost(Record view) {
        return new RecordModel(view, shape(view.getClass()), true);
    }

    RecordShape shape(Class<?> type) {
        RecordShape known = shapes.get(type);
        if (known == null) {
            known = new RecordShape(type, this);
            shapes.put(type, known);
        }
        return known;
    }

    /** How values of a declared type are wrapped, as far as the type alone can tell. */
    Wrapping wrapping(Type type) {
        if (type instanceof ParameterizedType declared) {
            Wrapping inner = wrapping(declared.getActualTypeArguments()[0]);
            if (declared.getRawType() == List.class) {
                return list -> new ListModel((List<?>) list, inner);
            } else if (declared.getRawType() == Optional.class) {
                return optional -> optional((Optional<?>) optional, inner);
            }
        } else if (type == String.class) {
            return text -> new SimpleScalar(wording.text((String) text));
        } else if (type instanceof Class<?> shown && shown.isRecord() && shown != Markup.class) {
            return new OfRecord(shown);
        }
        return this::wrap;
    }

    private static @Nullable TemplateModel optional(Optional<?> optional, Wrapping inner)
            throws TemplateModelException {
        Object value = optional.orElse(null);
        return value == null ? null : inner.wrap(value);
    }

    /** Wraps records of one type, whose shape is looked up when first needed: views may hold themselves. */
    private final class OfRecord implements Wrapping {
        private final Class<?> type;
        private @Nullable RecordShape shape;

        OfRecord(Class<?> type) {
            this.type = type;
        }

        @Override
        public TemplateModel wrap(Object value) {
            RecordShape known = shape;
            if (known == null) {
                known = shape(type);
                shape = known;
            }
            return new RecordModel((Record) value, known, false);
        }
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof String text) {
            return new SimpleScalar(wording.text(text));
        } else if (value instanceof Markup markup) {
            return PageFormat.INSTANCE.fromMarkup(wording.markup(markup.html()));
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this::wrap);
        } else if (value instanceof Record shown) {
            return new RecordModel(shown, shape(value.getClass()), false);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new TemplateModelException("A view holds a " + value.getClass().getName() + "; views hold records, lists,"
                + " texts, numbers and truth values only.");
    }
}
