package dev.jianbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.follow.Contradictions;
import dev.jianbao.plan.follow.Following;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plan far larger than any office writes; what takes time in proportion to its square does not end in time. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LargePlanTest {
    private static final int MEASURES = 5_000;
    private static final int PROJECTS = 20_000;
    private static final int STAGES = 40;

    @Test
    void fiveThousandMeasuresAndTwentyThousandProjectsAreReadAndChecked(@TempDir Path root) {
        PlanFolder folder = new PlanFolder(root)
                .plan(front())
                .file("measures.yaml", measures())
                .file("projects.csv", projects())
                .file("progress/2023-12-31.yaml", report("2023-12-31", "on-track"))
                .file("progress/2024-12-31.yaml", report("2024-12-31", "done"));
        ActionPlan plan = folder.plan();
        Audit audit = Audit.of(List.of(plan), folder.diagnostics()).get(plan.id());
        Following following = Following.of(plan);
        Contradictions.report(following, folder.diagnostics());

        assertThat(plan.measures().all()).hasSize(MEASURES);
        assertThat(plan.projects().orElseThrow().projects()).hasSize(PROJECTS);
        assertThat(audit.verdicts())
                .allMatch(each -> each.ruling() == Ruling.HOLDS)
                .hasSizeGreaterThan(STAGES * 2 + PROJECTS);
        assertThat(following.counts()).hasToString("{DONE=5000}");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aPlanInWhichEverythingIsWrongIsReadInTimeToo(@TempDir Path root) {
        PlanFolder folder = new PlanFolder(root)
                .plan(front())
                .file("measures.yaml", measures().replace("indicators: []", "indicators: [none]"))
                .file("projects.csv", projects().replace(",1,", ",一,").replace("第", "?"))
                .file("progress/2023-12-31.yaml", report("2023-12-31", "done").replace("measure: ", "measure: 9"))
                .file("progress/2024-12-31.yaml", report("2024-12-31", "not-started"));
        ActionPlan plan = folder.plan();
        Audit.of(List.of(plan), folder.diagnostics());
        Contradictions.report(Following.of(plan), folder.diagnostics());

        assertThat(folder.diagnostics().sorted()).hasSizeGreaterThan(MEASURES + PROJECTS);
    }

    private static String front() {
        return """
                period-note: x
                as-of: 2024-12-31
                projects:
                  count: 20000
                  columns:
                    - { id: seats, name: 学位, type: integer, unit: 个, sum: true }
                    - { id: land, name: 用地, type: area, unit: 亩, sum: true, of: [seats-land] }
                    - { id: seats-land, name: 同上, type: area, unit: 公顷 }
                  stages:
                """.replace("period-note: x\n", "")
                + IntStream.range(0, STAGES)
                        .mapToObj(i -> "    - { id: s" + i + ", name: 阶段" + i + ", count: 500 }\n")
                        .collect(Collectors.joining());
    }

    private static String measures() {
        return "count: 5000\ngroups:\n"
                + IntStream.range(0, MEASURES)
                        .mapToObj(i -> (i % 100 == 0 ? "  - name: 组\n    measures:\n" : "") + "      - { number: "
                                + (i + 1) + ", title: 第" + (i + 1)
                                + "项, lead: 甲局, supporting: [乙局, 丙局], indicators: [] }\n")
                        .collect(Collectors.joining());
    }

    private static String projects() {
        int each = PROJECTS / STAGES;
        return "阶段,序号,名称,学位,用地,同上,举措\n"
                + IntStream.range(0, PROJECTS)
                        .mapToObj(i -> (i % each == 0 ? "阶段" + i / each + ",小计,,500,7500,,\n" : "") + ","
                                + (i % each + 1) + ",第" + i + "校,1,15,1," + (i % MEASURES + 1) + "\n")
                        .collect(Collectors.joining())
                + ",合计,,20000,300000,,\n";
    }

    private static String report(String date, String status) {
        return "date: " + date + "\nmeasures:\n"
                + IntStream.rangeClosed(1, MEASURES)
                        .mapToObj(i -> "  - { measure: " + i + ", status: " + status + " }\n")
                        .collect(Collectors.joining());
    }
}
