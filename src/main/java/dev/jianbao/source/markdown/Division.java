package dev.jianbao.source.markdown;

import java.util.List;

/**
 * A heading and all that stands under it.
 *
 * @param heading its heading
 * @param body the text up to the next heading that makes a division
 * @param children the divisions of deeper level below
 */
public record Division(Heading heading, Prose body, List<Division> children) {
    public Division {
        children = List.copyOf(children);
    }
}
