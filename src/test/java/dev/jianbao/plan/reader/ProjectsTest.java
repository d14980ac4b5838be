package dev.jianbao.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.PlanFolder;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsTest {
    private static final String COLUMNS = """
            projects:
              columns:
                - { id: seats, name: 学位, type: integer, unit: 个, sum: true }
                - { id: land, name: 用地, type: area, unit: 亩 }
                - { id: builder, name: 建设主体, merged: true }
                - { id: note, name: 备注 }
            """;
    private static final String STAGES = """
              stages:
                - { id: senior, name: 高中阶段 }
                - { id: middle, name: 初中 }
            """;

    private PlanFolder folder;

    @BeforeEach
    void folder(@TempDir Path root) {
        folder = new PlanFolder(root);
    }

    private ProjectTable table(String front, String csv) {
        ActionPlan plan = folder.plan(front).file("projects.csv", csv).plan();
        return plan.projects().orElseThrow(() -> new AssertionError(folder.reports()));
    }

    private static List<String> stages(ProjectTable table) {
        return table.projects().stream()
                .map(each ->
                        each.name().text() + " " + each.stage().map(Stage::id).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a cell a row
                "阶段,序号,名称,学位,用地,建设主体,备注\n高中阶段,1,甲,1,2,x,\n高中阶段,2,乙,1,2,x,\n初中,1,丙,1,2,x,\n",
                // a merged cell
                "阶段,序号,名称,学位,用地,建设主体,备注\n一、高中阶段,1,甲,1,2,x,\n,2,乙,1,2,x,\n二、初中,1,丙,1,2,x,\n",
                // a row that opens it
                "阶段,序号,名称,学位,用地,建设主体,备注\n（一）高中阶段,,,,,,\n,1,甲,1,2,x,\n,2,乙,1,2,x,\nmiddle,,,,,,\n,1,丙,1,2,x,\n",
                // no column for it
                "序号,名称,学位,用地,建设主体,备注\n一、高中阶段,,,,,\n1,甲,1,2,x,\n2,乙,1,2,x,\n,二、初中,,,,\n1,丙,1,2,x,\n",
            })
    void stagesAreToldAsTablesTellThem(String csv) {
        ProjectTable table = table(COLUMNS + STAGES, csv);

        assertThat(stages(table)).containsExactly("甲 senior", "乙 senior", "丙 middle");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void cellsAreGivenInferredLostOrNone() {
        ProjectTable table = table(COLUMNS, """
                序号,名称,学位（个）,用地(亩),建设主体,备注
                1,甲,"1,200",91.4,市本级,
                2,乙,=48 ; 30+18 ; 见备注,—,,"小学30班
                初中18班"
                3,?,?,?（印有45）,?,=改造 ; 由名称
                4,丁,120（扩招）,1.5公顷,区,无
                """);
        List<Project> projects = table.projects();

        assertThat(states(projects.get(0)))
                .containsExactly("GIVEN 1", "GIVEN 甲", "GIVEN 1,200", "GIVEN 91.4", "GIVEN 市本级", "NONE ");
        assertThat(states(projects.get(1)))
                .containsExactly("GIVEN 2", "GIVEN 乙", "INFERRED 48", "NONE —", "MERGED 市本级", "GIVEN 小学30班\n初中18班");
        assertThat(states(projects.get(2)))
                .containsExactly("GIVEN 3", "LOST ?", "LOST ?", "LOST ?", "LOST ?", "INFERRED 改造");
        assertThat(states(projects.get(3)))
                .containsExactly("GIVEN 4", "GIVEN 丁", "GIVEN 120", "GIVEN 1.5公顷", "GIVEN 区", "NONE 无");
        Cell.Inferred inferred = (Cell.Inferred) projects.get(1).cells().get(2);
        assertThat(inferred.rule()).isEqualTo("30+18");
        assertThat(inferred.words()).contains("见备注");
        assertThat(projects.get(2).cells().get(3).remark()).contains("印有45");
        assertThat(projects.get(3).cells().get(2).remark()).contains("扩招");
        assertThat(projects.get(3).cells().get(2).quantity()).hasToString("Optional[120个]");
        assertThat(projects.get(2).row()).isEqualTo(4);
        assertThat(projects.get(2).range()).hasToString("content/plans/demo/projects.csv:5:1");
        assertThat(folder.reports()).isEmpty();
    }

    private static List<String> states(Project project) {
        return project.cells().stream()
                .map(each -> each.state() + " " + each.text())
                .toList();
    }

    @Test
    void rowsOfSumsStateWhatTheyStand() {
        ProjectTable table = table(COLUMNS + STAGES, """
                阶段,序号,名称,学位,用地,建设主体,备注
                高中阶段,小计：,,8200,491.4,,
                ,1,甲,1,2,x,
                初中,1,乙,1,2,x,
                ,小 计,11所,?,,,
                合??计,,,9000,,,
                """);

        assertThat(table.subtotals())
                .extracting(
                        each -> each.label() + " " + each.stage().map(Stage::id).orElse("*") + " " + each.after())
                .containsExactly("小计 senior 0", "小计 middle 2", "合计 * 2");
        Subtotal second = table.subtotals().get(1);
        assertThat(second.declared().orElseThrow().value()).hasToString("11所");
        assertThat(second.cells().get(3).state()).isEqualTo(CellState.LOST);
        assertThat(second.cells().get(4).state()).isEqualTo(CellState.NONE);
        assertThat(table.projects()).hasSize(2);
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void mergedCellsEndWithTheirStage() {
        table(COLUMNS + STAGES, """
                阶段,序号,名称,学位,用地,建设主体,备注
                高中阶段,1,甲,1,2,x,
                初中,1,乙,1,2,,
                """);

        assertThat(folder.reports()).containsExactly("projects.csv:3:12 NOTHING_ABOVE 建设主体");
    }

    @Test
    void filesOfSpreadsheetsReadLikeOthers() {
        String csv = "序号,名称,学位,用地,建设主体,备注\n1,甲,5,2,x,\n";
        byte[] excel = ("\uFEFF" + csv.replace("\n", "\r\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ActionPlan plan = folder.plan(COLUMNS).bytes("projects.csv", excel).plan();

        assertThat(plan.projects().orElseThrow().projects()).hasSize(1);
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void anotherEncodingIsRefused() {
        folder.plan(COLUMNS)
                .bytes("projects.csv", "序号,名称\n".getBytes(Charset.forName("GB18030")))
                .read();

        assertThat(folder.reports()).containsExactly("projects.csv:1:1 NOT_UTF8 0xD0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,甲,五百,2,x, | 2:5 NOT_A_FIGURE 五百 学位",
                "1,甲,约500,2,x, | 2:5 NOT_A_FIGURE 约500 学位",
                "1,甲,5.5,2,x, | 2:5 NOT_WHOLE 5.5 学位",
                "1,甲,５００,2,x, | 2:5 FULL_WIDTH_FIGURE ５００ 500个",
                "1,甲,\"1，200\",2,x, | 2:5 FULL_WIDTH_FIGURE 1，200 1200个",
                "1,甲,,2,x, | 2:5 EMPTY_FIGURE 学位",
                "1,甲,5亩,2,x, | 2:5 FIGURE_UNIT_UNFIT 5亩 个",
                "1,甲,5,2万元,x, | 2:7 FIGURE_UNIT_UNFIT 2万元 亩",
                "1,甲,#REF!,2,x, | 2:5 SPREADSHEET_DAMAGE #REF!",
                "1,甲,#####,2,x, | 2:5 SPREADSHEET_DAMAGE #####",
                "1,甲,1.2E+05,2,x, | 2:5 SPREADSHEET_DAMAGE 1.2E+05",
                "1,甲,2月1日,2,x, | 2:5 NOT_A_FIGURE 2月1日 学位",
                "1,甲,=200,2,x, | 2:5 RULE_MISSING 200",
                "1,#N/A,5,2,x, | 2:3 SPREADSHEET_DAMAGE #N/A",
                "1,,5,2,x, | 2:3 NAME_EMPTY 2",
                "2,甲,5,2,x, | 2:1 PROJECT_NUMBER_SKIPPED 1 ",
                "1,甲,5,2,x | 2:9 CSV_SHORT_ROW 2 5 6",
                "1,甲,1,200,2,x, | 2:15 CSV_LONG_ROW 2 7 6",
                "1,甲,\"5,2,x, | 2:5 CSV_UNCLOSED_QUOTE",
                "1,甲,\"5\"个,2,x, | 2:8 CSV_TEXT_AFTER_QUOTE",
                "1，甲，5，2，x， | 2:1 CSV_WIDE_COMMA 2 1 6",
            })
    void whatIsWrongWithARowIsReportedAtItsCell(String row, String expected) {
        folder.plan(COLUMNS)
                .file("projects.csv", "序号,名称,学位,用地,建设主体,备注\n" + row + "\n")
                .read();

        assertThat(folder.reports())
                .first()
                .isEqualTo("projects.csv:" + expected.stripTrailing() + (expected.endsWith("SKIPPED 1") ? " " : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "序号,名称,学位,用地,建设主体,备考 | 1:18 COLUMN_UNKNOWN 备考",
                "序号,名称,学位,建设主体,备注 | 1:1 COLUMN_MISSING 用地",
                "序号,学位,用地,建设主体,备注 | 1:1 COLUMN_MISSING 名称",
                "序号,名称,学位,用地（公顷）,建设主体,备注 | 1:10 COLUMN_UNIT_UNFIT 用地 公顷 亩",
                "序号,名称,学位,seats,用地,建设主体,备注 | 1:10 CSV_HEADING_TWICE seats 3 4",
                "序号;名称;学位 | 1:1 CSV_SEPARATOR ;",
            })
    void whatIsWrongWithAHeaderIsReported(String header, String expected) {
        folder.plan(COLUMNS).file("projects.csv", header + "\n").read();

        assertThat(folder.reports()).contains("projects.csv:" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a, name: 甲, type: integer | COLUMN_WITHOUT_UNIT 甲",
                "id: a, name: 甲, type: money, unit: 亩 | COLUMN_UNIT_UNFIT 甲 亩 money",
                "id: a, name: 甲, sum: true | COLUMN_NOT_SUMMABLE 甲",
                "id: a, name: 甲, type: integer, unit: 个, of: [b] | COLUMN_UNKNOWN b",
            })
    void whatIsWrongWithAColumnIsReported(String column, String expected) {
        folder.plan("projects:\n  columns:\n    - { " + column + " }\n")
                .file("projects.csv", "名称,甲\n")
                .read();

        assertThat(folder.reports()).first().asString().startsWith("plan.md:").endsWith(" " + expected);
    }

    @Test
    void projectsStandInDeclaredStages() {
        folder.plan(COLUMNS + STAGES).file("projects.csv", """
                        阶段,序号,名称,学位,用地,建设主体,备注
                        ,1,甲,1,2,x,
                        初中部,1,乙,1,2,x,
                        初中,1,丙,1,2,x,
                        """).read();

        assertThat(folder.reports())
                .containsExactly(
                        "plan.md:8:3 STAGE_EMPTY 高中阶段",
                        "projects.csv:2:1 PROJECT_WITHOUT_STAGE 甲",
                        "projects.csv:3:1 UNKNOWN_STAGE 初中部",
                        "projects.csv:3:1 PROJECT_WITHOUT_STAGE 乙",
                        "projects.csv:3:5 PROJECT_NUMBER_TWICE 1 2");
    }

    @Test
    void numbersCountAsTheFrontMatterSays() {
        String csv = "阶段,序号,名称,学位,用地,建设主体,备注\n高中阶段,1,甲,1,2,x,\n初中,2,乙,1,2,x,\n";
        table(COLUMNS + STAGES + "  numbering: table\n", csv);
        assertThat(folder.reports()).isEmpty();

        table(COLUMNS + STAGES, csv);
        assertThat(folder.reports()).containsExactly("projects.csv:3:4 PROJECT_NUMBER_SKIPPED 1 初中: ");
    }

    @Test
    void aRowWhoseNumberIsLostMayHaveAnyThatIsMissing() {
        String header = "序号,名称,学位,用地,建设主体,备注\n";
        table(COLUMNS, header + "?（1或2）,甲,1,2,x,\n?,?,1,2,x,\n3,丙,1,2,x,\n");
        assertThat(folder.reports()).isEmpty();

        table(COLUMNS, header + "?,甲,1,2,x,\n3,丙,1,2,x,\n");
        assertThat(folder.reports()).containsExactly("projects.csv:3:1 PROJECT_NUMBER_SKIPPED 1–2 ");
    }

    @Test
    void aProjectNamesItsMeasures() {
        ProjectTable table = table("projects: { columns: [] }\n", "名称,举措\n甲,4、5\n乙,?\n");

        assertThat(table.projects().get(0).measures())
                .extracting(each -> each.value())
                .containsExactly("4", "5");
        assertThat(table.projects().get(1).measures()).isEmpty();
    }
}
