package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.plan.table.Cell;
import java.util.Optional;

/** How an inferred cell was worked out. */
public final class Rules implements Cell.Visitor<Optional<String>> {
    private static final Rules RULES = new Rules();

    private Rules() {}

    /** The rule, as written, with the words beside it. */
    public static Optional<String> of(Cell cell) {
        return cell.accept(RULES);
    }

    @Override
    public Optional<String> given(Cell.Given cell) {
        return Optional.empty();
    }

    @Override
    public Optional<String> inferred(Cell.Inferred cell) {
        return Optional.of(
                cell.words().map(words -> cell.rule() + " ; " + words).orElse(cell.rule()));
    }

    @Override
    public Optional<String> lost(Cell.Lost cell) {
        return Optional.empty();
    }

    @Override
    public Optional<String> none(Cell.None cell) {
        return Optional.empty();
    }

    @Override
    public Optional<String> merged(Cell.Merged cell) {
        return cell.above().accept(this);
    }
}
