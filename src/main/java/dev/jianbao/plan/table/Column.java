package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Unit;
import java.util.List;

/**
 * A column of the projects.
 *
 * @param id what assertions call it
 * @param name its heading, without unit
 * @param role what it means, where the program knows
 * @param type what its cells hold
 * @param unit what its figures are in unless a cell says otherwise; {@link Unit#NONE} for words
 * @param sum whether it is added up
 * @param merged whether an empty cell belongs to the one above
 * @param parts ids of the columns whose sum it is in each row; mostly none
 */
public record Column(
        String id,
        String name,
        Role role,
        ColumnType type,
        Unit unit,
        boolean sum,
        boolean merged,
        List<String> parts) {
    public Column {
        parts = List.copyOf(parts);
    }

    /** What a column means to the program. */
    public enum Role {
        STAGE,
        NUMBER,
        NAME,
        MEASURE,
        /** Whatever the author declares. */
        OTHER
    }
}
