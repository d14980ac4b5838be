package dev.jianbao.render.html;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its components by name. Asking for one that it does not have is an error even with
 * {@code ??}, save in the outermost record, whose names share their space with the template's own variables.
 */
final class RecordModel implements TemplateHashModel {
    private final Record shown;
    private final RecordShape shape;
    private final boolean outermost;

    RecordModel(Record shown, RecordShape shape, boolean outermost) {
        this.shown = shown;
        this.shape = shape;
        this.outermost = outermost;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        RecordShape.Component component = shape.component(name);
        if (component != null) {
            return component.of(shown);
        }
        if (!outermost) {
            throw new TemplateModelException(shown.getClass().getSimpleName() + " has no " + name);
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
