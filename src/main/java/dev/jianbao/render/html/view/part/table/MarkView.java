package dev.jianbao.render.html.view.part.table;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.Optional;

/**
 * What was found when a figure was checked, in words.
 *
 * @param ruling {@code holds}, {@code fails} or {@code undecided}
 * @param about which figure
 * @param word the ruling, which leads to the audit
 * @param detail both figures, or what is missing
 * @param accepted why it may fail
 */
public record MarkView(
        String ruling, String about, LinkView word, Optional<String> detail, Optional<String> accepted) {}
