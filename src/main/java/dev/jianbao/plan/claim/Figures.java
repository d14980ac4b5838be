package dev.jianbao.plan.claim;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.entity.quantity.Figure;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.source.Scalar;

/** Figures as values of keys. */
public final class Figures {
    private Figures() {}

    /** Reads a declared number of things, such as {@code 39} or {@code 39所}. */
    public static Scalar<Quantity> count() {
        return (written, diagnostics) -> {
            var figure = Figure.parse(written.value(), Unit.NONE);
            if (figure.isEmpty()) {
                diagnostics.report(Code.NOT_A_FIGURE, written.range(), written.value(), "count");
            }
            return figure.map(Figure::quantity);
        };
    }
}
