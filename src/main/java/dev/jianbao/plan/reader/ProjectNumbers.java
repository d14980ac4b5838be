package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.reader.ProjectSettings.Numbering;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.Stage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Watches the numbers of projects for repeated and missing ones. A row whose number is lost may have any that is missing. */
final class ProjectNumbers {
    private final Numbering numbering;
    private final Diagnostics diagnostics;
    private final Map<String, TreeMap<Integer, SourceRange>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> lost = new HashMap<>();

    ProjectNumbers(Numbering numbering, Diagnostics diagnostics) {
        this.numbering = numbering;
        this.diagnostics = diagnostics;
    }

    void add(Project project) {
        String text = project.number().text();
        String scope =
                numbering == Numbering.STAGE ? project.stage().map(Stage::name).orElse("") : "";
        if (project.number().isLost()) {
            lost.merge(scope, 1, Integer::sum);
            return;
        }
        if (numbering == Numbering.NONE
                || text.isEmpty()
                || text.length() > 7
                || !text.chars().allMatch(RangeText::isDigit)) {
            return;
        }
        TreeMap<Integer, SourceRange> count = counts.computeIfAbsent(scope, any -> new TreeMap<>());
        SourceRange place = project.number().range();
        SourceRange first = count.putIfAbsent(Integer.parseInt(text), place);
        if (first != null) {
            diagnostics.report(Code.PROJECT_NUMBER_TWICE, place, text, first.line());
        }
    }

    /** Reports, for each run of numbers, the ones below the highest that no row can have. */
    void done() {
        counts.forEach((scope, count) -> {
            int next = 1;
            int unread = lost.getOrDefault(scope, 0);
            for (Map.Entry<Integer, SourceRange> each : count.entrySet()) {
                unread -= each.getKey() - next;
                if (each.getKey() > next && unread < 0) {
                    diagnostics.report(
                            Code.PROJECT_NUMBER_SKIPPED,
                            each.getValue(),
                            RangeText.of(next, each.getKey() - 1),
                            scope.isEmpty() ? "" : scope + ": ");
                }
                next = each.getKey() + 1;
            }
        });
    }
}
