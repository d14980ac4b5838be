package dev.jianbao.plan.claim;

import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A figure that is stated and what it claims to be.
 *
 * @param id what the check is called
 * @param words what is claimed, in the author's words; for a figure in the text, the figure and what stands before it
 * @param basis what it is checked against
 * @param operand a table, a column, arithmetic or an indicator, as the basis asks
 * @param conditions on the rows that count; all must hold
 * @param relation how the two must stand to each other
 * @param stated the figure, as written
 * @param accepted why it may fail
 * @param inText whether it stands in running text
 */
public record Assertion(
        String id,
        String words,
        Basis basis,
        Located<String> operand,
        List<Condition> conditions,
        Relation relation,
        Located<String> stated,
        Optional<Acceptance> accepted,
        boolean inText) {
    public Assertion {
        conditions = List.copyOf(conditions);
    }
}
