package dev.jianbao.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.PlanFolder;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.CellState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    private PlanFolder folder;

    @BeforeEach
    void folder(@TempDir Path root) {
        folder = new PlanFolder(root);
    }

    @Test
    void anIndicatorHasABaselineATargetAndReadings() {
        List<Indicator> indicators = folder.plan("as-of: 2024-06-30\n")
                .file("indicators.yaml", """
                        - id: enrolment
                          name: 毛入园率
                          unit: "%"
                          nature: binding
                          baseline: { value: 90.1, year: 2021 }
                          target: 93
                          year: 2025
                          readings:
                            - { date: 2022, value: 91.2, source: 年报 }
                            - { date: 2023, value: "?" }
                        - { id: ratio, name: 职普比, statement: 大体相当, year: 2025 }
                        - { id: dropout, name: 辍学率, unit: "%", direction: at-most, target: =0.5 ; 1-0.5, year: "?" }
                        """)
                .plan()
                .indicators();

        Indicator first = indicators.get(0);
        assertThat(first.target().orElseThrow().quantity()).hasToString("Optional[93%]");
        assertThat(first.baseline().orElseThrow().value().quantity()).hasToString("Optional[90.1%]");
        assertThat(first.readings())
                .extracting(each -> each.value().state())
                .containsExactly(CellState.GIVEN, CellState.LOST);
        assertThat(first.nature()).contains(Indicator.Nature.BINDING);
        assertThat(indicators.get(1).statement()).contains("大体相当");
        assertThat(indicators.get(2).target().orElseThrow().state()).isEqualTo(CellState.INFERRED);
        assertThat(indicators.get(2).year().lost()).isTrue();
        assertThat(folder.reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a, name: 甲, target: 5, year: 2025 | INDICATOR_WITHOUT_UNIT 甲",
                "id: a, name: 甲, unit: 个, target: 5 | INDICATOR_WITHOUT_YEAR 甲",
                "id: a, name: 甲, unit: 个, year: 2025 | INDICATOR_WITHOUT_TARGET 甲",
                "id: a, name: 甲, unit: 个, target: 5, statement: 好, year: 2025 | INDICATOR_WITHOUT_TARGET 甲",
                "id: a, name: 甲, unit: 个, target: 五, year: 2025 | NOT_A_FIGURE 五 甲",
                "id: a, name: 甲, unit: 个, target: 5, year: 2030 | YEAR_OUTSIDE_PERIOD 甲 2030 2022/2025",
                "id: a, name: 甲, unit: 个, target: 5亩, year: 2025 | FIGURE_UNIT_UNFIT 5亩 个",
                "id: a, name: 甲, unit: 个, target: 5, year: 2025, baseline: {} | MISSING_KEY value",
            })
    void whatIsWrongWithAnIndicatorIsReported(String indicator, String expected) {
        folder.file("indicators.yaml", "- { " + indicator + " }\n").read();

        assertThat(folder.reports())
                .singleElement()
                .asString()
                .startsWith("indicators.yaml:1:")
                .endsWith(" " + expected);
    }

    @Test
    void twoIndicatorsHaveTwoIds() {
        folder.file("indicators.yaml", "- { id: a, name: 甲, statement: 好, year: 2025 }\n".repeat(2))
                .read();

        assertThat(folder.reports()).containsExactly("indicators.yaml:2:9 DUPLICATE_DECLARATION a 1");
    }

    @Test
    void theBudgetHasLinesAndATotal() {
        Budget budget = folder.file("budget.csv", """
                        项目名称,具体内容,金额（万元）,资金来源,年度
                        奖励,"表彰,奖励",400,市级,2023
                        培训,,?,,
                        合  计：,,"1,000.50",,
                        """).plan().budget().orElseThrow();

        assertThat(budget.unit()).hasToString("万元");
        assertThat(budget.lines()).extracting(each -> each.name().text()).containsExactly("奖励", "培训");
        assertThat(budget.lines())
                .extracting(each -> each.amount().state())
                .containsExactly(CellState.GIVEN, CellState.LOST);
        assertThat(budget.lines().get(0).source().orElseThrow().text()).isEqualTo("市级");
        assertThat(budget.total().orElseThrow().quantity()).hasToString("Optional[1000.50万元]");
        assertThat(budget.totalLabel()).isEqualTo("合计");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void headingsOfABudgetMayBeNamed() {
        List<BudgetLine> lines = folder.plan("budget: { unit: 元, columns: { line: 资金, amount: 数额 } }\n")
                .file("budget.csv", "资金,数额\n甲,1.2万元\n")
                .plan()
                .budget()
                .orElseThrow()
                .lines();

        assertThat(lines.get(0).amount().quantity().orElseThrow().base()).hasToString("12000");
        assertThat(folder.reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目名称,金额 | 1:6 COLUMN_WITHOUT_UNIT 金额",
                "项目名称,金额（亩） | 1:6 COLUMN_UNIT_UNFIT 金额（亩） 亩 money",
                "项目名称,内容 | 1:1 COLUMN_MISSING amount",
                "项目名称,说明,金额（万元） | 1:6 COLUMN_UNKNOWN 说明",
                "项目名称,项目,金额（万元） | 1:6 CSV_HEADING_TWICE 项目 1 2",
            })
    void whatIsWrongWithTheHeaderOfABudgetIsReported(String header, String expected) {
        folder.file("budget.csv", header + "\n").read();

        assertThat(folder.reports()).contains("budget.csv:" + expected);
    }

    @Test
    void frontMatterAndHeadingAgreeOnTheUnit() {
        folder.plan("budget: { unit: 元 }\n")
                .file("budget.csv", "项目名称,金额（万元）\n甲,1\n")
                .read();

        assertThat(folder.reports()).containsExactly("budget.csv:1:6 COLUMN_UNIT_UNFIT 金额（万元） 万元 money");
    }
}
