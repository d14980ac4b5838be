package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up cells, exactly, and remembers what could not be added. */
final class Tally {
    private final List<Missing> missing = new ArrayList<>();
    private Exact known = Exact.ZERO;
    private Exact open = Exact.ZERO;
    private boolean bounded = true;
    private boolean negative;
    private int inferred;

    /** Adds a cell. What is not there, and what was added above, adds nothing. */
    void add(Cell cell, String row) {
        cell.accept(new Cell.Visitor<Optional<Exact>>() {
                    @Override
                    public Optional<Exact> given(Cell.Given given) {
                        return given.quantity().map(Quantity::base);
                    }

                    @Override
                    public Optional<Exact> inferred(Cell.Inferred guess) {
                        inferred++;
                        return guess.quantity().map(Quantity::base);
                    }

                    @Override
                    public Optional<Exact> lost(Cell.Lost lost) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Exact> none(Cell.None none) {
                        return Optional.of(Exact.ZERO);
                    }

                    @Override
                    public Optional<Exact> merged(Cell.Merged merged) {
                        return Optional.of(Exact.ZERO);
                    }
                })
                .ifPresentOrElse(this::add, () -> lose(row, cell.range()));
    }

    void add(Exact amount) {
        known = known.plus(amount);
        negative |= amount.signum() < 0;
    }

    /** Notes something lost that may be of any size. */
    void lose(String row, SourceRange range) {
        missing.add(new Missing(row, range));
        bounded = false;
    }

    /** Notes something lost that may be there, once, or not. */
    void doubt(String row, SourceRange range) {
        missing.add(new Missing(row, range));
        open = open.plus(Exact.ONE);
    }

    /** What was added up, stated or not. */
    Sum sum(Unit unit) {
        return new Sum(unit.of(known), inferred, missing.size());
    }

    /** Compares what was added up with what is stated. */
    Outcome against(Quantity stated, Relation relation) {
        int least = stated.compareStated(known);
        int most = stated.compareStated(known.plus(open));
        boolean sure = missing.isEmpty();
        boolean floor = sure || !negative;
        boolean ceiling = sure || bounded;
        boolean holds = switch (relation) {
            case EQUAL -> sure && least == 0;
            case AT_LEAST -> floor && least >= 0;
            case AT_MOST -> ceiling && most <= 0;
        };
        boolean fails = switch (relation) {
            case EQUAL -> (floor && least > 0) || (ceiling && most < 0);
            case AT_LEAST -> ceiling && most < 0;
            case AT_MOST -> floor && least > 0;
        };
        Quantity computed = stated.unit().of(known);
        Quantity difference = stated.unit().of(stated.base().minus(known));
        if (holds) {
            return new Outcome.Holds(computed, inferred);
        }
        return fails
                ? new Outcome.Fails(computed, difference, inferred, missing)
                : new Outcome.Undecided(computed, difference, missing);
    }
}
