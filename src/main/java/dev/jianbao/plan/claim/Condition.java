package dev.jianbao.plan.claim;

import java.util.List;

/**
 * One condition on rows: a column that is, or is not, one of some values.
 *
 * @param column its id
 * @param positive whether it must be one of the values, and not none of them
 * @param values what it is compared with
 */
public record Condition(String column, boolean positive, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }
}
