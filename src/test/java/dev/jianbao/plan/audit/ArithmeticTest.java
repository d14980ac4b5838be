package dev.jianbao.plan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.PlanFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a real plan, with its lost cells and its slips, on an invented table. */
class ArithmeticTest {
    private static final String FRONT = """
            projects:
              columns:
                - { id: classes, name: 班数, type: integer, unit: 个, sum: true }
                - { id: seats, name: 学位, type: integer, unit: 个, sum: true }
                - { id: land, name: 用地, type: area, unit: 亩, sum: true }
                - { id: note, name: 备注 }
              stages:
                - { id: senior, name: 高中 }
                - { id: middle, name: 初中, count: 11 }
                - { id: primary, name: 小学 }
                - { id: special-school, name: 专门学校 }
                - { id: kindergarten, name: 幼儿园 }
                - { id: special-education, name: 特教 }
              count: 39
            budget: { unit: 万元 }
            assertions:
              - { id: all-seats, claim: 新增学位, equals: 8200+21850+15850+300+5310+336, states: 5.18万 }
              - { id: parts, claim: 新建学校分项, equals: 2+1+12+10+13+1+1, states: 39所 }
              - { id: middle, claim: 初中新建, count: projects, where: stage=middle, states: 12所 }
              - { id: seats-by-stage, claim: 学位分项, equals: 0.58+0.25+2.18+1.58+0.56, states: 5.18万 }
              - { id: special-classes, equals: 12+15, states: 27班 }
              - { id: special-seats, equals: 156+180, states: 336 }
              - { id: both-parts, equals: 1350+900, states: 2250 }
            accepted:
              - { check: parts, why: 表列初中11所，正文作12所, who: 编者, date: 2024-05-06 }
            """;

    private static final String PROJECTS = """
            阶段,序号,名称,班数,学位,用地（亩）,备注
            一、高中,小计：,,164,8200,491.4,
            ,1,甲校,60,3000,91.4,
            ,2,乙校,56,2800,200,
            ,3,丙校,48,2400,=200 ; 491.4-91.4-200,
            二、初中,小计,,460,21850,692.08,
            """
            + "初中,1,丁校,54,2700,49.5,\n,2,戊校,36,1800,?,\n,3,?,?,?,?,?\n"
            + ",4,第4校,?,?,?,\n,5,第5校,?,?,?,\n,6,第6校,?,?,?,\n,7,第7校,?,?,?,\n,8,第8校,?,?,?,\n,9,第9校,?,?,?,\n"
            + ",10,庚校,=48 ; 30+18,2250,50,小学30班1350人；初中18班900人\n,11,第11校,?,?,?,\n"
            + rows("小学", 10)
            + "专门学校,1,辛校,?,300,28.5,\n"
            + rows("幼儿园", 13)
            + "特教,1,壬校,27,336,32.7,学前12班156人；高中15班180人\n";

    private static final String BUDGET = """
            项目名称,具体内容,金额（万元）
            甲,表彰,400
            乙,培训,?
            丙,教研,?
            丁,成果,?
            戊,联合办学,?
            己,信息化,100
            庚,内涵,?
            辛,双减,?
            壬,评价,?
            癸,中心,?
            合??计,,1000
            """;

    private Audit audit;

    private static String rows(String stage, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(i == 1 ? stage : "")
                    .append(',')
                    .append(i)
                    .append(',')
                    .append(stage)
                    .append(i)
                    .append(",?,?,?,\n");
        }
        return rows.toString();
    }

    @BeforeEach
    void audit(@TempDir Path root) {
        PlanFolder folder = new PlanFolder(root)
                .plan(
                        FRONT,
                        "全年培训[1907人]{equals=\"639+236+542+490\"}，其中上游一期另处作[500人]{#one-course equals=490}。\n\n"
                                + "[73名]{equals=58+15}、[73名]{equals=7+66}、[66名]{equals=18+4+40+4}。\n")
                .file("projects.csv", PROJECTS)
                .file("budget.csv", BUDGET);
        ActionPlan plan = folder.plan();
        audit = Audit.of(List.of(plan), folder.diagnostics()).get(plan.id());

        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void classesAndSeatsOfTheFirstStageHold() {
        assertThat(outcome("projects.senior.classes")).isEqualTo("164个 holds 164个");
        assertThat(outcome("projects.senior.seats")).isEqualTo("8200个 holds 8200个");
    }

    @Test
    void theLostLandIsInferredAndItsRuleHolds() {
        assertThat(outcome("projects.senior.land")).isEqualTo("491.4亩 holds 491.4亩, 1 inferred");
        assertThat(outcome("projects.row-3.land")).isEqualTo("200亩 holds 200亩");
        assertThat(verdict("projects.row-3.land").question().kind()).isEqualTo(Question.Kind.RULE);
        assertThat(verdict("projects.row-3.land").question().basis()).isEqualTo("491.4-91.4-200");
    }

    @Test
    void theLostLandWouldBeUndecidedWithoutItsRule(@TempDir Path root) {
        PlanFolder folder = new PlanFolder(root)
                .plan(FRONT)
                .file("projects.csv", PROJECTS.replace("=200 ; 491.4-91.4-200", "?"))
                .file("budget.csv", BUDGET);
        ActionPlan plan = folder.plan();
        audit = Audit.of(List.of(plan), folder.diagnostics()).get(plan.id());

        assertThat(outcome("projects.senior.land")).isEqualTo("491.4亩 undecided 291.4亩, left 200亩 for [丙校]");
    }

    @Test
    void classesAndSeatsOfTheSpecialSchoolsHold() {
        assertThat(outcome("special-classes")).isEqualTo("27班 holds 27班");
        assertThat(outcome("special-seats")).isEqualTo("336 holds 336");
        assertThat(outcome("both-parts")).isEqualTo("2250 holds 2250");
        assertThat(outcome("projects.row-13.classes")).isEqualTo("48个 holds 48个");
    }

    @Test
    void allSeatsHoldAtThePrecisionStated() {
        assertThat(outcome("all-seats")).isEqualTo("5.18万 holds 5.1846万");
    }

    @Test
    void thePartsOfTheNewSchoolsFailAndTheTableHolds() {
        assertThat(outcome("parts")).isEqualTo("39所 fails 40所 by -1所");
        assertThat(outcome("middle")).isEqualTo("12所 fails 11所 by 1所");
        assertThat(outcome("projects.count")).isEqualTo("39 holds 39");
        assertThat(outcome("projects.middle.count")).isEqualTo("11 holds 11");
    }

    @Test
    void theFailureThatIsExplainedSaysWhy() {
        assertThat(verdict("parts").accepted().orElseThrow().why()).isEqualTo("表列初中11所，正文作12所");
        assertThat(verdict("middle").accepted()).isEmpty();
    }

    @Test
    void theSeatsByStageFail() {
        assertThat(outcome("seats-by-stage")).isEqualTo("5.18万 fails 5.15万 by 0.03万");
    }

    @Test
    void theBudgetCannotBeDecided() {
        assertThat(outcome("budget.total"))
                .isEqualTo("1000万元 undecided 500万元, left 500万元 for [乙, 丙, 丁, 戊, 庚, 辛, 壬, 癸]");
    }

    @Test
    void aSumOverLostCellsIsNoTotal() {
        assertThat(verdict("projects.middle.seats").ruling()).isEqualTo(Ruling.UNDECIDED);
        assertThat(outcome("projects.middle.seats")).startsWith("21850个 undecided 6750个, left 15100个 for ");
    }

    @Test
    void figuresInTheTextAreChecked() {
        assertThat(outcome("prose-1")).isEqualTo("1907人 holds 1907人");
        assertThat(outcome("one-course")).isEqualTo("500人 fails 490人 by 10人");
        assertThat(outcome("prose-2")).isEqualTo("73名 holds 73名");
        assertThat(outcome("prose-3")).isEqualTo("73名 holds 73名");
        assertThat(outcome("prose-4")).isEqualTo("66名 holds 66名");
    }

    private Verdict verdict(String id) {
        return audit.verdict(id)
                .orElseThrow(() -> new AssertionError(id + " is none of "
                        + audit.verdicts().stream().map(Verdict::id).toList()));
    }

    private String outcome(String id) {
        return Outcomes.of(verdict(id));
    }
}
