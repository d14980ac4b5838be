package dev.jianbao.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.PlanFolder;
import dev.jianbao.source.Located;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private PlanFolder folder;

    @BeforeEach
    void folder(@TempDir Path root) {
        folder = new PlanFolder(root);
    }

    private List<Measure> measures(String yaml) {
        ActionPlan plan = folder.file("measures.yaml", yaml).plan();
        return plan.measures().all().toList();
    }

    @Test
    void aMeasureSaysWhatWhoAndWhen() {
        Measure measure = measures("""
                        groups:
                          - id: schools
                            name: 学校
                            measures:
                              - number: 1
                                title: 扩容
                                text: |
                                  第一段。
                                  第二段。
                                lead: 甲局
                                supporting: [乙局, "?"]
                                deadline: 2024-06
                                indicators: [a]
                                status: on-track
                        """).get(0);

        assertThat(measure.key()).isEqualTo("1");
        assertThat(measure.title()).contains("扩容");
        assertThat(measure.text()).containsExactly("第一段。", "第二段。");
        assertThat(names(measure, Duty.LEAD)).containsExactly("甲局");
        assertThat(names(measure, Duty.SUPPORTING)).containsExactly("乙局");
        assertThat(measure.bodies(Duty.SUPPORTING).lost()).isTrue();
        assertThat(measure.bodies(Duty.LEAD).lost()).isFalse();
        assertThat(measure.deadline().value().last().orElseThrow()).isEqualTo("2024-06-30");
        assertThat(measure.status().map(Located::value)).contains(MeasureStatus.ON_TRACK);
        assertThat(folder.reports()).isEmpty();
    }

    private static List<String> names(Measure measure, Duty duty) {
        return measure.bodies(duty).names().stream().map(Located::value).toList();
    }

    @Test
    void deadlinesAreTakenOverFromGroupAndPlan() {
        List<Measure> measures = measures("""
                groups:
                  - name: 甲
                    deadline: 2023
                    measures:
                      - { number: 1, title: 一, lead: 甲 }
                      - { number: 2, title: 二, lead: 甲, deadline: ongoing }
                  - name: 乙
                    measures:
                      - { number: 3, title: 三, lead: 甲 }
                      - { number: 4, title: 四, lead: 甲, deadline: "?" }
                """);

        assertThat(measures)
                .extracting(each -> each.deadline().value().kind())
                .containsExactly(Deadline.Kind.DATED, Deadline.Kind.ONGOING, Deadline.Kind.DATED, Deadline.Kind.LOST);
        assertThat(measures.get(0).deadline().value().last().orElseThrow()).isEqualTo("2023-12-31");
        assertThat(measures.get(0).deadline().value().own()).isFalse();
        assertThat(measures.get(2).deadline().value().last().orElseThrow()).isEqualTo("2025-12-31");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void numbersOfGroupsStartAnew() {
        List<Measure> measures = measures("""
                numbering: group
                groups:
                  - { name: 甲, measures: [ { number: 1, title: 一, lead: 甲 }, { number: 2, title: 二, lead: 甲 } ] }
                  - { name: 乙, measures: [ { number: 1, title: 三, responsible: [甲, 乙] } ] }
                """);

        assertThat(measures).extracting(Measure::key).containsExactly("1-1", "1-2", "2-1");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void ofTwentyThreeMeasuresSeventeenAreThere() {
        String present = IntStream.rangeClosed(1, 23)
                .filter(each -> each != 4 && each != 9 && each != 10 && each != 11 && each != 17 && each != 23)
                .mapToObj(each -> "      - { number: " + each + ", title: 第" + each + "项, responsible: [甲部] }\n")
                .collect(Collectors.joining());

        assertThat(measures("count: 23项\ngroups:\n  - name: 任务\n    measures:\n" + present))
                .hasSize(17);
        assertThat(folder.reports())
                .containsExactly(
                        "measures.yaml:8:19 MEASURE_NUMBER_SKIPPED 4",
                        "measures.yaml:12:19 MEASURE_NUMBER_SKIPPED 9–11",
                        "measures.yaml:17:19 MEASURE_NUMBER_SKIPPED 17");
    }

    @Test
    void lostMeasuresAreNotSkipped() {
        List<Measure> measures = measures("""
                lost: [2, 4]
                groups:
                  - name: 甲
                    measures:
                      - { number: 1, title: 一, lead: "?" }
                      - { number: 3, title: "?" }
                      - { number: 5, title: 五, text: "?", lead: 甲 }
                """);

        assertThat(measures.get(1).isLost()).isTrue();
        assertThat(measures.get(2).textLost()).isTrue();
        assertThat(measures.get(2).text()).isEmpty();
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aHundredAndThirtyItemsKeepTheirNumbers() {
        String items = IntStream.rangeClosed(1, 130)
                .mapToObj(each -> "      - { number: " + each + ", title: 第" + each + "条, lead: 甲 }\n")
                .collect(Collectors.joining());

        List<Measure> measures = measures("groups:\n  - name: 任务\n    measures:\n" + items);

        assertThat(measures).hasSize(130);
        assertThat(measures.get(129).key()).isEqualTo("130");
        assertThat(folder.reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: 1, title: 一 | MEASURE_WITHOUT_LEAD 1",
                "number: 1, title: 一, lead: 甲, deadline: 2026 | DEADLINE_OUTSIDE_PERIOD 2026 2022/2025",
                "number: 1, title: 一, lead: 甲, deadline: 2021-12 | DEADLINE_OUTSIDE_PERIOD 2021-12 2022/2025",
                "number: 1, title: 一, lead: 甲, deadline: 年底 | NOT_A_DEADLINE 年底",
                "number: 1, title: 一, lead: 甲, deadline: 2022/2023 | NOT_A_DEADLINE 2022/2023",
                "number: 1, title: 一, lead: 甲, supporting: [乙, 甲] | DUTY_TWICE 甲 1",
                "number: 1, title: 一, lead: 甲, status: late | NOT_ONE_OF late at-risk done not-started on-track overdue withdrawn",
                "number: 2, title: 一, lead: 甲 | MEASURE_NUMBER_SKIPPED 1",
                "number: 1, title: 一, led: 甲, lead: 甲 | UNKNOWN_KEY led",
                "title: 一, lead: 甲 | MISSING_KEY number",
            })
    void whatIsWrongWithAMeasureIsReported(String measure, String expected) {
        folder.file("measures.yaml", "groups:\n  - name: 甲\n    measures:\n      - { " + measure + " }\n")
                .read();

        assertThat(folder.reports())
                .singleElement()
                .asString()
                .startsWith("measures.yaml:4:")
                .endsWith(" " + expected);
    }

    @Test
    void repeatedAndDisorderedNumbersAreReported() {
        measures("""
                lost: [3]
                groups:
                  - name: 甲
                    measures:
                      - { number: 2, title: 二, lead: 甲 }
                      - { number: 1, title: 一, lead: 甲 }
                      - { number: 2, title: 又二, lead: 甲 }
                      - { number: 3, title: 三, lead: 甲 }
                """);

        assertThat(folder.reports())
                .containsExactly(
                        "measures.yaml:1:8 LOST_NUMBER_PRESENT 3",
                        "measures.yaml:6:19 MEASURE_OUT_OF_ORDER 1 2",
                        "measures.yaml:7:19 MEASURE_NUMBER_TWICE 2 5");
    }

    @Test
    void groupsHaveIdsOfTheirOwn() {
        folder.file(
                        "measures.yaml",
                        "groups:\n  - { id: a, name: 甲, measures: [] }\n  - { id: a, name: 乙, measures: [] }\n")
                .read();

        assertThat(folder.reports()).containsExactly("measures.yaml:3:11 DUPLICATE_DECLARATION a 2");
    }
}
