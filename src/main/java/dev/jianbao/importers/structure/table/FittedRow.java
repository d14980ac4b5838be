package dev.jianbao.importers.structure.table;

import java.util.List;
import java.util.Optional;

/**
 * A row into which cells may be parted, behind those before it.
 *
 * @param before the one before it, on the best way; none before the first
 * @param start the place of its first cell
 * @param end the place behind its last
 * @param columns where its cells stand; none of a sum or of a name of a group
 * @param isGroup whether it is the name of a group alone
 * @param cost what speaks against this way
 * @param unique whether no other way is as good
 * @param count how many rows there are so far, without sums and names of groups
 */
record FittedRow(
        Optional<FittedRow> before,
        int start,
        int end,
        List<Integer> columns,
        boolean isGroup,
        int cost,
        boolean unique,
        int count) {
    /** What stands before the first row. */
    static final FittedRow NONE = new FittedRow(Optional.empty(), 0, 0, List.of(), false, 0, true, 0);

    FittedRow row(int at, List<Integer> form, int more) {
        return new FittedRow(Optional.of(this), at, at + form.size(), form, false, cost + more, unique, count + 1);
    }

    FittedRow sum(int at, int behind) {
        return new FittedRow(Optional.of(this), at, behind, List.of(), false, cost, unique, count);
    }

    FittedRow group(int at) {
        return new FittedRow(Optional.of(this), at, at + 1, List.of(), true, cost + 1, unique, count);
    }

    /** The better of two ways to the same place; as good as another, it is not the only one. */
    FittedRow better(FittedRow other) {
        boolean as = cost == other.cost;
        FittedRow best = cost <= other.cost ? this : other;
        return new FittedRow(
                best.before,
                best.start,
                best.end,
                best.columns,
                best.isGroup,
                best.cost,
                best.unique && !as,
                best.count);
    }
}
