package dev.jianbao.render.html;

import dev.jianbao.render.html.view.part.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A view for tests.
 *
 * @param text shown as text
 * @param markup shown as it is
 * @param some a text that may be missing
 * @param parts its parts
 * @param number a number
 * @param thing what no view should hold
 */
public record Shown(
        String text, Markup markup, Optional<String> some, List<Part> parts, int number, Optional<Object> thing) {
    /** A part of it. */
    public record Part(String name, boolean open) {}

    static Shown of(String text) {
        return new Shown(
                text,
                new Markup("<b>已是标记</b>"),
                Optional.empty(),
                List.of(new Part("甲", true)),
                2024,
                Optional.empty());
    }

    Shown with(Object other) {
        return new Shown(text, markup, some, parts, number, Optional.of(other));
    }
}
