package dev.jianbao.render.html;

import dev.jianbao.render.html.view.part.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates see records, lists, texts, numbers, truth values and safe markup, and nothing else: no methods, no maps, no
 * other objects. An empty {@link Optional} is missing.
 */
final class ViewWrapper implements ObjectWrapper {
    private final ClassValue<RecordShape> shapes = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    /** The view itself: what a template's names mean. */
    RecordModel outermost(Record view) {
        return new RecordModel(view, shapes.get(view.getClass()), this, true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this);
        } else if (value instanceof Record shown) {
            return new RecordModel(shown, shapes.get(value.getClass()), this, false);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new TemplateModelException("A view holds a " + value.getClass().getName() + "; views hold records, lists,"
                + " texts, numbers and truth values only.");
    }
}
