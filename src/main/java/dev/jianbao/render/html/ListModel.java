package dev.jianbao.render.html;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
final class ListModel implements TemplateSequenceModel, TemplateCollectionModel {
    private final List<?> list;
    private final Wrapping wrapping;

    ListModel(List<?> list, Wrapping wrapping) {
        this.list = list;
        this.wrapping = wrapping;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapping.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> each = list.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapping.wrap(each.next());
            }

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }
        };
    }
}
