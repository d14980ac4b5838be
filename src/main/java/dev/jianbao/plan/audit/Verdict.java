package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.claim.Acceptance;
import java.util.Optional;

/**
 * One statement, checked.
 *
 * @param id what the check is called, in explanations and anchors
 * @param question what is checked
 * @param stated the figure, as stated
 * @param outcome what was found
 * @param accepted why it may fail, if somebody explained it
 * @param range where the figure is stated
 */
public record Verdict(
        String id,
        Question question,
        Quantity stated,
        Outcome outcome,
        Optional<Acceptance> accepted,
        SourceRange range) {
    public Ruling ruling() {
        return outcome.ruling();
    }
}
