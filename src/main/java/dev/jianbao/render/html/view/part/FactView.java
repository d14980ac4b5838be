package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * A label and what it labels.
 *
 * @param key what it is to programs; mostly empty
 * @param label such as 报
 * @param values in order
 */
public record FactView(String key, String label, List<LinkView> values) {
    public FactView {
        values = List.copyOf(values);
    }

    public FactView(String label, List<LinkView> values) {
        this("", label, values);
    }
}
