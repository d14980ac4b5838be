package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.Lines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks about numbers of items and sections that are missing: each counts up, through its section or through the issue. */
final class PrintedNumbers {
    /** What is further apart than this was numbered by another measure, and not lost. */
    private static final int MOST_LOST = 5;

    private final Lines lines;
    private final Ledger ledger;
    /** The last number of each sort, in whatever section. */
    private final Map<Marker.Kind, Integer> last = new EnumMap<>(Marker.Kind.class);

    PrintedNumbers(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /** Asks about what is missing before each of some lines that open alike. */
    void ask(List<Integer> starts) {
        int before = 0;
        for (int start : starts) {
            Optional<Marker> marker = Marker.of(lines.text(start))
                    .filter(each -> lines.isLine(start) && each.number().isPresent());
            if (marker.isPresent()) {
                int number = marker.get().number().getAsInt();
                int ever = last.getOrDefault(marker.get().kind(), 0);
                int expected = before > 0 ? before + 1 : number <= ever ? 1 : ever + 1;
                if (number > expected && number - expected <= MOST_LOST) {
                    missing(
                            expected,
                            number - 1,
                            lines.line(start).traced().strip().from(marker.get().length()));
                }
                before = number;
                last.put(marker.get().kind(), number);
            }
        }
    }

    private void missing(int first, int last, Traced where) {
        String numbers = first == last ? String.valueOf(first) : first + "–" + last;
        ledger.doubt(Rule.LOST_NUMBER, where, 0.6, numbers);
    }
}
