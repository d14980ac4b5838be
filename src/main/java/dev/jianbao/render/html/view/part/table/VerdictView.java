package dev.jianbao.render.html.view.part.table;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * One check, as the audit tells it.
 *
 * @param anchor of its element
 * @param id what authors call it
 * @param ruling {@code holds}, {@code fails} or {@code undecided}
 * @param word the ruling in words
 * @param about what is stated
 * @param method what it is checked against, in words
 * @param facts the figures: stated, computed, difference, what is known and what is missing
 * @param accepted why it may fail
 * @param place where it is stated
 */
public record VerdictView(
        String anchor,
        String id,
        String ruling,
        String word,
        String about,
        String method,
        List<Fact> facts,
        Optional<String> accepted,
        LinkView place) {
    public VerdictView {
        facts = List.copyOf(facts);
    }

    /**
     * A figure of a check.
     *
     * @param label what it is
     * @param value with its unit
     * @param strong whether it is what matters
     */
    public record Fact(String label, String value, boolean strong) {}
}
