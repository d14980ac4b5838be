package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completes the measures of a text by a table that says of the same measures who leads, who supports and by when. The table stays in the
 * text. A row that names others than the text does is asked about, and nothing of it is taken.
 */
final class DutiesBeside {
    private static final int MOST = 5;

    private final int size;
    private final Map<String, List<FoundMeasure>> rows;
    private final Ledger ledger;

    private DutiesBeside(List<FoundMeasure> rows, Ledger ledger) {
        this.size = rows.size();
        this.rows = rows.stream().collect(Collectors.groupingBy(each -> bare(each.title())));
        this.ledger = ledger;
    }

    /** The same measures with what the table adds to them, if it is a table of them: four rows in five bear the title of one. */
    static List<Group> completed(List<Group> groups, List<Group> beside, Ledger ledger) {
        DutiesBeside table = new DutiesBeside(
                beside.stream().flatMap(each -> each.measures().stream()).toList(), ledger);
        List<FoundMeasure> all =
                groups.stream().flatMap(each -> each.measures().stream()).toList();
        long same = all.stream().filter(each -> table.row(each).isPresent()).count();
        if (same == 0 || same * MOST < table.size * (MOST - 1L)) {
            return groups;
        }
        List<Group> completed = new ArrayList<>();
        for (Group group : groups) {
            completed.add(new Group(
                    group.name(),
                    group.count(),
                    group.deadline(),
                    group.measures().stream().map(table::completed).toList()));
        }
        return completed;
    }

    /** The one row that bears the title of a measure. */
    private Optional<FoundMeasure> row(FoundMeasure measure) {
        List<FoundMeasure> same = rows.getOrDefault(bare(measure.title()), List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private FoundMeasure completed(FoundMeasure measure) {
        return row(measure).map(row -> completed(measure, row)).orElse(measure);
    }

    private FoundMeasure completed(FoundMeasure measure, FoundMeasure row) {
        Set<String> said = bodies(measure);
        Set<String> shown = bodies(row);
        Optional<String> due = measure.deadline().or(row::deadline);
        if (shown.isEmpty()) {
            return measure.due(due);
        }
        if (!said.isEmpty() && !shown.equals(said)) {
            ledger.doubt(
                    Rule.MEASURE,
                    measure.title(),
                    0.5,
                    measure.title().text(),
                    String.join("、", said),
                    String.join("、", shown));
            return measure.due(due);
        }
        boolean fuller = measure.lead().isEmpty() && !row.lead().isEmpty();
        if (!fuller) {
            return measure.due(due);
        }
        ledger.seam(row.title(), new Finding(Rule.DUTY, 0.9, measure.title().text()));
        return new FoundMeasure(
                measure.number(),
                measure.title(),
                measure.text(),
                row.lead(),
                row.supporting(),
                row.responsible(),
                measure.lostBodies(),
                due);
    }

    private static Set<String> bodies(FoundMeasure measure) {
        Set<String> bodies = new HashSet<>();
        Stream.of(measure.lead(), measure.supporting(), measure.responsible())
                .flatMap(List::stream)
                .map(Traced::text)
                .forEach(bodies::add);
        return bodies;
    }

    private static String bare(Traced title) {
        return title.text().replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
    }
}
