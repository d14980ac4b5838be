package dev.jianbao.render.html;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Makes models of the values of one type. */
@FunctionalInterface
interface Wrapping {
    @Nullable
    TemplateModel wrap(Object value) throws TemplateModelException;
}
