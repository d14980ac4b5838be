package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much of the sum of a stage its lost figures have left to share. A figure that would leave them next to nothing does not
 * belong in the column.
 */
final class StageRoom {
    static final StageRoom NONE = new StageRoom(0, List.of(), any -> List.of());

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<LooseRow, Stage> stages = new HashMap<>();

    /** One stage: its stated sums, what is known of each column, and how many rows have no figure there that is certain. */
    private static final class Stage {
        private final List<Traced> sum;
        private final BigDecimal[] known;
        private final int[] lost;

        Stage(List<Traced> sum, int columns) {
            this.sum = sum;
            this.known = new BigDecimal[columns];
            this.lost = new int[columns];
            Arrays.fill(known, BigDecimal.ZERO);
        }
    }

    /** @param placed where the figures of a row go, if that is certain; else nothing */
    StageRoom(int columns, List<LooseRow> rows, Function<LooseRow, List<Integer>> placed) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).stage.isPresent()) {
                stage(columns, rows.subList(start, i), placed);
                start = i;
            }
        }
    }

    private void stage(int columns, List<LooseRow> rows, Function<LooseRow, List<Integer>> placed) {
        List<Traced> sum = rows.stream()
                .filter(row -> row.isSum() && row.figures.size() == columns)
                .findFirst()
                .map(row -> List.copyOf(row.figures))
                .orElse(List.of());
        Stage stage = new Stage(sum, columns);
        for (LooseRow row : rows) {
            if (!row.isSum()) {
                List<Integer> places = placed.apply(row);
                for (int column = 0; column < columns; column++) {
                    int at = places.indexOf(column);
                    stage.known[column] = at < 0
                            ? stage.known[column]
                            : stage.known[column].add(FigurePlacer.value(row.figures.get(at)));
                    stage.lost[column] += at < 0 ? 1 : 0;
                }
            }
            stages.put(row, stage);
        }
    }

    /** Whether figures put so leave the others of their stage enough. */
    boolean allows(LooseRow row, List<Integer> way, Map<Integer, List<BigDecimal>> values) {
        Stage stage = stages.get(row);
        if (stage == null || stage.sum.isEmpty()) {
            return true;
        }
        for (int i = 0; i < way.size(); i++) {
            int column = way.get(i);
            int others = stage.lost[column] - 1;
            BigDecimal rest = FigurePlacer.value(stage.sum.get(column))
                    .subtract(stage.known[column])
                    .subtract(FigurePlacer.value(row.figures.get(i)));
            BigDecimal least = values.getOrDefault(column, List.of()).stream()
                    .min(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
            boolean room = others <= 0
                    ? rest.signum() >= 0
                    : rest.divide(BigDecimal.valueOf(others), 6, RoundingMode.HALF_UP)
                                    .compareTo(least.multiply(HALF))
                            >= 0;
            if (!room) {
                return false;
            }
        }
        return true;
    }
}
