package dev.jianbao.render.html;

import dev.jianbao.output.sums.Checksums;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells views apart by all that they hold, which is all that a template sees; so two views of one template that cannot be told
 * apart make the same page.
 */
final class ViewSum {
    private enum Kind {
        NOTHING,
        TEXT,
        LIST,
        RECORD,
        NUMBER,
        TRUTH
    }

    private final ViewWrapper wrapper;
    private final Checksums.Sum sum = new Checksums.Sum();

    ViewSum(ViewWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /** The sum of what makes templates, a template's name and a view. */
    String of(String maker, String template, Record view) {
        sum.put(maker).put(template);
        value(view);
        return sum.digits();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            kind(Kind.NOTHING);
        } else if (value instanceof String text) {
            kind(Kind.TEXT).put(text);
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (value instanceof Record shown) { // a class, which Java tells sooner than an interface
            RecordShape shape = wrapper.shape(shown.getClass());
            kind(Kind.RECORD).put(shape.mark());
            for (RecordShape.Component each : shape.components()) {
                value(each.value(shown));
            }
        } else if (value instanceof List<?> list) {
            kind(Kind.LIST).size(list.size());
            for (Object each : list) {
                value(each);
            }
        } else if (value instanceof Number number) {
            kind(Kind.NUMBER).put(number.getClass().getName()).put(number.toString());
        } else if (value instanceof Boolean truth) {
            kind(Kind.TRUTH).mark(truth ? 1 : 0);
        } else {
            throw new IllegalStateException("a view holds a " + value.getClass().getName());
        }
    }

    private Checksums.Sum kind(Kind kind) {
        return sum.mark(kind.ordinal());
    }
}
