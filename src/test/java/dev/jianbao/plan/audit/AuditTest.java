package dev.jianbao.plan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.PlanFolder;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    private static final String COLUMNS = """
            projects:
              columns:
                - { id: seats, name: 学位, type: integer, unit: 个, sum: true }
                - { id: land, name: 用地, type: area, unit: 亩, sum: true }
                - { id: builder, name: 建设主体 }
              stages: [ { id: senior, name: 高中 }, { id: middle, name: 初中 } ]
            """;
    private static final String PROJECTS = """
            阶段,名称,学位,用地,建设主体
            高中,甲,1000,15,市
            高中,乙,?,1.5公顷,区
            初中,丙,300,?,?
            初中,丁,200,6,市
            """;

    private PlanFolder folder;

    @BeforeEach
    void folder(@TempDir Path root) {
        folder = new PlanFolder(root);
    }

    private Audit audit() {
        ActionPlan plan = folder.plan();
        return Audit.of(List.of(plan), folder.diagnostics()).get(plan.id());
    }

    private String outcome(String id) {
        return Outcomes.of(audit().verdict(id).orElseThrow(() -> new AssertionError(folder.reports())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "sum: projects.seats, where: stage=middle, states: 500个 ~ 500个 holds 500个",
                "sum: projects.seats, where: stage=初中, states: 0.05万 ~ 0.05万个 holds 0.05万个",
                "sum: projects.seats, where: stage=middle, states: 501 ~ 501个 fails 500个 by 1个",
                "sum: projects.seats, states: 1800 ~ 1800个 undecided 1500个, left 300个 for [乙]",
                "sum: projects.seats, states: 1400 ~ 1400个 fails 1500个 by -100个, 1 missing",
                "sum: projects.seats, states: 1400, relation: at-least ~ 1400个 holds 1500个",
                "sum: projects.seats, states: 1400, relation: at-most ~ 1400个 fails 1500个 by -100个, 1 missing",
                "sum: projects.seats, states: 1600, relation: at-least ~ 1600个 undecided 1500个, left 100个 for [乙]",
                "sum: projects.seats, where: stage=middle, states: 600, relation: at-least ~ 600个 fails 500个 by 100个",
                "sum: projects.seats, where: stage=middle, states: 600, relation: at-most ~ 600个 holds 500个",
                "sum: projects.land, where: stage=senior, states: 37.5亩 ~ 37.5亩 holds 37.5亩",
                "sum: projects.land, where: stage=senior, states: 2.5公顷 ~ 2.5公顷 holds 2.5公顷",
                "sum: projects.land, where: stage=senior, states: 25000平方米 ~ 25000平方米 holds 25000平方米",
                "count: projects, states: 4所 ~ 4所 holds 4所",
                "count: projects, where: builder=市, states: 2 ~ 2 undecided 2, left 0 for [丙]",
                "count: projects, where: builder=市, states: 3 ~ 3 undecided 2, left 1 for [丙]",
                "count: projects, where: builder=市, states: 4 ~ 4 fails 2 by 2, 1 missing",
                "count: projects, where: builder=市, states: 1 ~ 1 fails 2 by -1, 1 missing",
                "count: projects, where: builder=市, states: 2, relation: at-least ~ 2 holds 2",
                "count: projects, where: builder=市, states: 3, relation: at-most ~ 3 holds 2",
                "count: projects, where: builder=市|区, states: 3 ~ 3 undecided 3, left 0 for [丙]",
                "count: projects, where: \"builder!=市, stage=senior\", states: 1 ~ 1 holds 1",
                "count: projects, where: \"builder=?\", states: 1 ~ 1 holds 1",
                "count: measures, states: 3项 ~ 3项 holds 3项",
                "count: measures, where: group=a, states: 1 ~ 1 undecided 1, left 0 for [3]",
                "count: indicators, states: 1 ~ 1 holds 1",
                "target: rate, states: 93% ~ 93% holds 93%",
                "target: rate, states: 93.0 ~ 93.0% holds 93%",
                "target: rate, states: 95% ~ 95% fails 93% by 2%",
                "equals: 2+2, states: 5所 ~ 5所 fails 4所 by 1所",
                "sum: demo/projects.seats, where: stage=middle, states: 500 ~ 500个 holds 500个",
            })
    void assertionsAreCheckedAgainstTheTables(String assertion, String expected) {
        folder.plan(COLUMNS + "assertions:\n  - { id: it, " + assertion + " }\n")
                .file("projects.csv", PROJECTS)
                .file("indicators.yaml", "- { id: rate, name: 率, unit: \"%\", target: 93, year: 2025 }\n")
                .file("measures.yaml", """
                        lost: [3]
                        groups:
                          - { id: a, name: 甲, measures: [ { number: 1, title: 一, lead: 甲 } ] }
                          - { id: b, name: 乙, measures: [ { number: 2, title: 二, lead: 甲 } ] }
                        """);

        assertThat(outcome("it")).isEqualTo(expected);
        assertThat(folder.reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: it, sum: projects.seat, states: 5 | UNKNOWN_OPERAND projects.seat",
                "id: it, sum: projects.builder, states: 5 | UNKNOWN_OPERAND projects.builder",
                "id: it, sum: projects, states: 5 | UNKNOWN_OPERAND projects",
                "id: it, count: project, states: 5 | UNKNOWN_OPERAND project",
                "id: it, count: projects.seats, states: 5 | UNKNOWN_OPERAND projects.seats",
                "id: it, count: other/projects, states: 5 | UNKNOWN_OPERAND other/projects",
                "id: it, count: projects, where: phase=a, states: 5 | UNKNOWN_OPERAND phase",
                "id: it, count: projects, where: senior, states: 5 | NOT_A_CONDITION senior",
                "id: it, target: none, states: 5 | UNKNOWN_INDICATOR none",
                "id: it, equals: 2加2, states: 5 | NOT_ARITHMETIC 2加2",
                "id: it, equals: 2/0, states: 5 | NOT_ARITHMETIC 2/0",
                "id: it, equals: 2+2, states: 四所 | ASSERTION_WITHOUT_FIGURE 四所",
                "id: it, equals: 2+2, states: 4所5班 | ASSERTION_WITHOUT_FIGURE 4所5班",
                "id: it, states: 4 | ASSERTION_WITHOUT_BASIS",
                "id: it, states: 4, count: projects, sum: projects.seats | ASSERTION_WITHOUT_BASIS",
                "id: it, sum: projects.land, states: 4万元 | ASSERTION_UNIT 4万元 亩",
                "id: it, states: 4, equals: 2+2, wear: a | UNKNOWN_KEY wear",
            })
    void whatCannotBeCheckedIsReported(String assertion, String expected) {
        folder.plan(COLUMNS + "assertions:\n  - { " + assertion + " }\n").file("projects.csv", PROJECTS);
        audit();

        assertThat(folder.reports())
                .first()
                .asString()
                .startsWith("plan.md:14:")
                .endsWith(" " + expected);
    }

    @Test
    void fiveTotalsOfANationalQuotaAreCheckedAgainstNineteenRows() {
        String[] types = {"本科", "硕士", "博士", "专科", "定向"};
        String columns = IntStream.range(0, 5)
                .mapToObj(i -> "    - { id: c" + i + ", name: " + types[i] + ", type: integer, unit: 人, sum: true }\n")
                .collect(Collectors.joining());
        String rows = IntStream.rangeClosed(1, 19)
                .mapToObj(i -> i + ",第" + i + "省," + i * 10 + "," + i + "," + (i == 7 ? "120（扩招）" : "—") + ",\"1,0"
                        + String.format("%02d", i) + "\"," + (i == 3 ? "?" : String.valueOf(i)) + "\n")
                .collect(Collectors.joining());
        folder.plan("projects:\n  columns:\n    - { id: name, name: 地区 }\n" + columns + "  count: 19\n")
                .file(
                        "projects.csv",
                        "序号,地区," + String.join(",", types) + "\n,合计,1900,191,120,\"19,190\",190\n" + rows);
        Audit audit = audit();

        assertThat(audit.verdicts().stream().map(each -> each.id() + ": " + Outcomes.of(each)))
                .containsExactly(
                        "projects.count: 19 holds 19",
                        "projects.total.c0: 1900人 holds 1900人",
                        "projects.total.c1: 191人 fails 190人 by 1人",
                        "projects.total.c2: 120人 holds 120人",
                        "projects.total.c3: 19190人 holds 19190人",
                        "projects.total.c4: 190人 undecided 187人, left 3人 for [第3省]");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void ofTwentyThreeDeclaredMeasuresSeventeenAreThere() {
        String measures = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> "      - { number: " + i + ", title: 第" + i + "项, responsible: [甲] }\n")
                .collect(Collectors.joining());
        folder.file("measures.yaml", "count: 23项\ngroups:\n  - name: 任务\n    measures:\n" + measures);
        assertThat(outcome("measures.count")).isEqualTo("23项 fails 17项 by 6项");

        folder.file(
                "measures.yaml",
                "count: 23项\nlost: [18, 19, 20, 21, 22, 23]\ngroups:\n  - name: 任务\n    count: 17\n    measures:\n"
                        + measures);
        assertThat(outcome("measures.count")).isEqualTo("23项 holds 23项");
        assertThat(outcome("measures.1.count")).isEqualTo("17 holds 17");
    }

    @Test
    void partsOfARowAreAddedUp() {
        folder.plan("""
                        projects:
                          columns:
                            - { id: total, name: 总投资, type: money, unit: 万元, sum: true, of: [central, local] }
                            - { id: central, name: 中央, type: money, unit: 万元 }
                            - { id: local, name: 地方, type: money, unit: 亿元 }
                        """).file("projects.csv", "名称,总投资,中央,地方\n甲,5000,1000,0.4\n乙,5000,1000,0.5\n丙,5000,?,0.5\n");

        assertThat(audit().verdicts().stream().map(each -> each.id() + ": " + Outcomes.of(each)))
                .containsExactly(
                        "projects.row-1.total: 5000万元 holds 5000万元",
                        "projects.row-2.total: 5000万元 fails 6000万元 by -1000万元",
                        "projects.row-3.total: 5000万元 undecided 5000万元, left 0万元 for [中央]");
    }

    @Test
    void mergedCellsCountOnce() {
        folder.plan("""
                        projects:
                          columns: [ { id: land, name: 用地, type: area, unit: 亩, sum: true, merged: true } ]
                        """).file("projects.csv", "名称,用地\n甲,200\n乙,\n丙,—\n合计,200\n");

        assertThat(outcome("projects.total.land")).isEqualTo("200亩 holds 200亩");
    }

    @Test
    void aRuleThatGivesAnotherFigureFails() {
        folder.plan(COLUMNS)
                .file("projects.csv", "阶段,名称,学位,用地,建设主体\n高中,甲,=50 ; 30+18,=6.7 ; 20/3,=市 ; 由名称\n初中,乙,=1 ; 据图,1,\n");

        assertThat(audit().verdicts().stream().map(each -> each.id() + ": " + Outcomes.of(each)))
                .containsExactly(
                        "projects.row-1.seats: 50个 fails 48个 by 2个", "projects.row-1.land: 6.7亩 holds 6.666667亩");
    }

    @Test
    void everyInferredFigureIsChecked() {
        folder.plan(COLUMNS)
                .file("projects.csv", PROJECTS + "初中,小计,=500 ; 300+200,,\n")
                .file("budget.csv", "项目,金额（万元）\n甲,=5 ; 2+3\n合计,5\n")
                .file(
                        "indicators.yaml",
                        "- { id: a, name: 甲, unit: 个, target: =5 ; 2+2, baseline: { value: =1 ; 3-2 }, year: 2025 }\n");

        assertThat(audit().verdicts().stream().map(each -> each.id() + ": " + Outcomes.of(each)))
                .containsExactly(
                        "projects.middle.seats.rule: 500个 holds 500个",
                        "budget.line-1: 5万元 holds 5万元",
                        "budget.total: 5万元 holds 5万元, 1 inferred",
                        "indicators.a.target: 5个 fails 4个 by 1个",
                        "indicators.a.baseline: 1个 holds 1个");
    }

    @Test
    void explanationsBelongToChecks() {
        folder.plan("""
                        assertions:
                          - { id: fails, equals: 2+2, states: 5, accepted: 原文如此 }
                          - { id: fails, equals: 2+2, states: 6 }
                        accepted:
                          - { check: nothing, why: 不存在 }
                        """, "[7]{#text equals=\"2+2\" accepted=\"亦如此\"}");
        Audit audit = audit();

        assertThat(audit.verdict("fails").orElseThrow().accepted().orElseThrow().why())
                .isEqualTo("原文如此");
        assertThat(audit.verdict("text").orElseThrow().accepted().orElseThrow().why())
                .isEqualTo("亦如此");
        assertThat(folder.reports())
                .containsExactly("plan.md:9:39 CHECK_TWICE fails", "plan.md:11:14 UNKNOWN_CHECK nothing");
    }

    @Test
    void whatNobodySummedUpIsKnownOrTotal() {
        List<BudgetLine> lines = folder.file("budget.csv", "项目,金额（万元）\n甲,400\n乙,=0.01亿元 ; 由总数\n丙,?\n")
                .plan()
                .budget()
                .orElseThrow()
                .lines();
        List<Cell> amounts = lines.stream().map(BudgetLine::amount).toList();

        assertThat(Sum.of(amounts, Unit.of("万元"))).hasToString("Sum[known=500万元, inferred=1, lost=1]");
        assertThat(Sum.of(amounts, Unit.of("万元")).isTotal()).isFalse();
        assertThat(Sum.of(amounts.subList(0, 2), Unit.of("元"))).hasToString("Sum[known=5000000元, inferred=1, lost=0]");
        assertThat(Sum.of(amounts.subList(0, 2), Unit.of("元")).isTotal()).isTrue();
    }

    @Test
    void verdictsAreFoundWhereTheFigureStands() {
        folder.plan(COLUMNS, "新建[4所]{count=\"projects\"}。").file("projects.csv", PROJECTS + "初中,小计,500,,\n");
        ActionPlan plan = folder.plan();
        Audit audit = Audit.of(List.of(plan), folder.diagnostics()).get(plan.id());
        Cell subtotal = plan.projects().orElseThrow().subtotals().get(0).cells().get(2);

        assertThat(audit.at(subtotal.range())).extracting(Verdict::id).containsExactly("projects.middle.seats");
        assertThat(audit.at(plan.preamble().claims().get(0).range()))
                .extracting(Verdict::id)
                .containsExactly("prose-1");
        assertThat(audit.at(plan.period().range())).isEmpty();
    }

    @Test
    void twoStatementsOfOneThingAreBothChecked() {
        folder.plan(COLUMNS.replace("name: 初中 }", "name: 初中, count: 3 }"))
                .file("projects.csv", PROJECTS + "初中,小计（2所）,500,,\n初中,小计,501,,\n");

        assertThat(audit().verdicts().stream().map(each -> each.id() + ": " + Outcomes.of(each)))
                .containsExactly(
                        "projects.middle.count: 3 fails 2 by 1",
                        "projects.middle.count-2: 2所 holds 2所",
                        "projects.middle.seats: 500个 holds 500个",
                        "projects.middle.seats-2: 501个 fails 500个 by 1个");
    }
}
