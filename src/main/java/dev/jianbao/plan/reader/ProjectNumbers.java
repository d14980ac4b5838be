package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.reader.ProjectSettings.Numbering;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.Stage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Watches the numbers of projects for repeated and missing ones. */
final class ProjectNumbers {
    private final Numbering numbering;
    private final Diagnostics diagnostics;
    private final Map<String, TreeMap<Integer, SourceRange>> counts = new LinkedHashMap<>();

    ProjectNumbers(Numbering numbering, Diagnostics diagnostics) {
        this.numbering = numbering;
        this.diagnostics = diagnostics;
    }

    void add(Project project) {
        String text = project.number().text();
        if (numbering == Numbering.NONE
                || text.isEmpty()
                || text.length() > 7
                || !text.chars().allMatch(RangeText::isDigit)) {
            return;
        }
        String scope =
                numbering == Numbering.STAGE ? project.stage().map(Stage::name).orElse("") : "";
        TreeMap<Integer, SourceRange> count = counts.computeIfAbsent(scope, any -> new TreeMap<>());
        SourceRange place = project.number().range();
        SourceRange first = count.putIfAbsent(Integer.parseInt(text), place);
        if (first != null) {
            diagnostics.report(Code.PROJECT_NUMBER_TWICE, place, text, first.line());
        }
    }

    /** Reports, for each run of numbers, the ones that are missing below the highest. */
    void done() {
        counts.forEach((scope, count) -> {
            int next = 1;
            for (Map.Entry<Integer, SourceRange> each : count.entrySet()) {
                if (each.getKey() > next) {
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
