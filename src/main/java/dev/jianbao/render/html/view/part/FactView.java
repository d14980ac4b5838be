package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * A label and what it labels.
 *
 * @param label such as 报
 * @param values in order
 */
public record FactView(String label, List<LinkView> values) {
    public FactView {
        values = List.copyOf(values);
    }
}
