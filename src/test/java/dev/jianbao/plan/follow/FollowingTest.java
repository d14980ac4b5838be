package dev.jianbao.plan.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.PlanFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingTest {
    private PlanFolder folder;

    @BeforeEach
    void folder(@TempDir Path root) {
        folder = new PlanFolder(root);
    }

    private Following follow() {
        Following following = Following.of(folder.plan());
        Contradictions.report(following, folder.diagnostics());
        return following;
    }

    private PlanFolder measure(String rest) {
        return folder.file(
                "measures.yaml",
                "groups:\n  - name: 甲\n    measures:\n      - { number: 1, title: 一, lead: 甲" + rest + " }\n");
    }

    private PlanFolder report(String date, String rest) {
        return folder.file(
                "progress/" + date + ".yaml", "date: " + date + "\nmeasures:\n  - { measure: 1, " + rest + " }\n");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // as of, deadline, status reported on 2023-06-30, derived, basis, days overdue
                "2023-12-31,2024,-,-,NONE,0",
                "2021-12-31,2024,-,NOT_STARTED,NOT_BEGUN,0",
                "2025-01-31,2024,-,OVERDUE,DEADLINE,31",
                "2024-12-31,2024,on-track,ON_TRACK,REPORT,0",
                "2025-01-01,2024,on-track,OVERDUE,DEADLINE,1",
                "2025-01-01,2024,not-started,OVERDUE,DEADLINE,1",
                "2025-01-01,2024,done,DONE,REPORT,0",
                "2025-01-01,2024,withdrawn,WITHDRAWN,REPORT,0",
                "2025-01-01,ongoing,at-risk,AT_RISK,REPORT,0",
                "2025-01-01,'\"?\"',at-risk,AT_RISK,REPORT,0",
                "2025-01-01,'\"?\"',overdue,OVERDUE,REPORT,0",
            })
    void theStatusFollowsFromDeadlineReportAndDay(
            String asOf, String deadline, String reported, MeasureStatus status, Position.Basis basis, long days) {
        folder.plan("as-of: " + asOf + "\n");
        measure(", deadline: " + deadline);
        if (reported != null) {
            report("2023-06-30", "status: " + reported);
        }

        Position position = follow().position("1").orElseThrow();

        assertThat(position.status()).isEqualTo(Optional.ofNullable(status));
        assertThat(position.basis()).isEqualTo(basis);
        assertThat(position.daysOverdue()).isEqualTo(days);
    }

    @Test
    void theLatestReportCounts() {
        folder.plan("as-of: 2024-12-31\n");
        measure("");
        report("2024-06-30", "status: done, percent: 100");
        report("2023-06-30", "status: on-track, percent: 40, text: 进行中");

        Position position = follow().position("1").orElseThrow();

        assertThat(position.status()).contains(MeasureStatus.DONE);
        assertThat(position.steps())
                .extracting(each -> each.date().toString())
                .containsExactly("2023-06-30", "2024-06-30");
        assertThat(position.steps())
                .extracting(each -> each.entry().text().orElse(""))
                .containsExactly("进行中", "");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void measuresAreCountedByStatus() {
        folder.plan("as-of: 2024-06-30\n").file("measures.yaml", """
                groups:
                  - name: 甲
                    measures:
                      - { number: 1, title: 一, lead: 甲, status: on-track }
                      - { number: 2, title: 二, lead: 甲, status: on-track }
                      - { number: 3, title: 三, lead: 甲, deadline: 2023 }
                      - { number: 4, title: 四, lead: 甲 }
                """);
        Following following = follow();

        assertThat(following.counts()).hasToString("{ON_TRACK=2, OVERDUE=1}");
        assertThat(following.positions().get(0).basis()).isEqualTo(Position.Basis.PLAN);
        assertThat(folder.reports()).containsExactly("measures.yaml:6:19 MEASURE_OVERDUE 3 2023 2024-06-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // deadline and stated status, report of 2023-06-30, what is wrong
                "deadline: 2022, status: on-track | | STATUS_CONTRADICTS 1 on-track 2022 2024-06-30 overdue",
                "deadline: 2025, status: overdue | | STATUS_CONTRADICTS 1 overdue 2025 2024-06-30 at-risk",
                "deadline: 2025, status: done | status: on-track | STATUS_CONTRADICTS 1 done 2025 2024-06-30 on-track",
                "deadline: 2022 | status: on-track | STATUS_CONTRADICTS 1 on-track 2022 2023-06-30 overdue",
                "deadline: 2025 | status: overdue | STATUS_CONTRADICTS 1 overdue 2025 2023-06-30 at-risk",
                "deadline: ongoing | status: overdue | STATUS_CONTRADICTS 1 overdue ongoing 2023-06-30 at-risk",
                "deadline: 2025 | 'status: done, percent: 90' | PERCENT_CONTRADICTS 1 done 90",
                "deadline: 2025 | 'status: on-track, percent: 100' | PERCENT_CONTRADICTS 1 on-track 100",
                "deadline: 2025 | 'status: not-started, percent: 5' | PERCENT_CONTRADICTS 1 not-started 5",
            })
    void contradictionsAreReported(String measure, String report, String expected) {
        folder.plan("as-of: 2024-06-30\n");
        measure(", " + measure);
        if (report != null) {
            report("2023-06-30", report);
        }
        follow();

        assertThat(folder.reports().stream().map(each -> each.substring(each.indexOf(' ') + 1)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: done | status: on-track | PROGRESS_BACKWARDS 1 2023-06-30 done 2023-12-31 on-track",
                "status: on-track | status: not-started | PROGRESS_BACKWARDS 1 2023-06-30 on-track 2023-12-31 not-started",
                "status: withdrawn | status: done | PROGRESS_BACKWARDS 1 2023-06-30 withdrawn 2023-12-31 done",
                "'status: on-track, percent: 60' | 'status: at-risk, percent: 40' | PROGRESS_BACKWARDS 1 2023-06-30 60% 2023-12-31 40%",
            })
    void progressDoesNotGoBackwards(String first, String second, String expected) {
        measure("");
        report("2023-06-30", first);
        report("2023-12-31", second);
        follow();

        assertThat(folder.reports()).containsExactly("progress/2023-12-31.yaml:3:16 " + expected);
    }

    @Test
    void progressMayGoAnyOtherWay() {
        measure("");
        report("2023-03-31", "status: not-started");
        report("2023-06-30", "status: on-track, percent: 40");
        report("2023-09-30", "status: at-risk, percent: 40");
        report("2023-12-31", "status: on-track");
        report("2024-03-31", "status: done, percent: 100");
        follow();

        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void reportsAreOfTheirDay() {
        folder.plan("as-of: 2023-06-30\n");
        measure("");
        report("2022-01-31", "status: not-started");
        report("2023-12-31", "status: on-track");
        folder.file("progress/2023-01-31.yaml", "date: 2023-02-28\n")
                .file("progress/2023-03-31x.yaml", "date: 2023-03-31\n");
        follow();

        assertThat(folder.reports())
                .containsExactly(
                        "progress/2022-01-31.yaml:1:7 REPORT_BEFORE_PLAN 2022-01-31 2022-08-30",
                        "progress/2023-01-31.yaml:1:7 REPORT_NOT_IN_NAME 2023-01-31 2023-02-28",
                        "progress/2023-03-31x.yaml:1:7 REPORT_NOT_IN_NAME 2023-03-31x 2023-03-31",
                        "progress/2023-12-31.yaml:1:7 REPORT_AFTER_AS_OF 2023-12-31 2023-06-30");
    }

    @Test
    void twoReportsOfOneDayDoNotSpeakOfOneMeasure() {
        measure("");
        report("2023-06-30", "status: on-track");
        folder.file(
                "progress/2023-06-30-other.yaml", "date: 2023-06-30\nmeasures:\n  - { measure: 1, status: done }\n");
        follow();

        assertThat(folder.reports())
                .containsExactly("progress/2023-06-30.yaml:3:16 MEASURE_REPORTED_TWICE 1 2023-06-30");
    }

    @Test
    void namesOfMeasuresAndIndicatorsAreKnown() {
        folder.plan("projects: { columns: [] }\n")
                .file("projects.csv", "名称,举措\n甲,1、7\n")
                .file("indicators.yaml", "- { id: rate, name: 率, statement: 好, year: 2025 }\n");
        measure(", indicators: [rates]");
        folder.file(
                "progress/2023-06-30.yaml",
                "date: 2023-06-30\nmeasures:\n  - { measure: 2, status: done }\nreadings:\n  - { indicator: rat, value: 5 }\n");
        follow();

        assertThat(folder.reports())
                .containsExactly(
                        "measures.yaml:4:54 UNKNOWN_INDICATOR rates",
                        "progress/2023-06-30.yaml:3:16 UNKNOWN_MEASURE 2",
                        "progress/2023-06-30.yaml:5:18 UNKNOWN_INDICATOR rat",
                        "projects.csv:2:3 UNKNOWN_MEASURE 7");
    }

    @Test
    void readingsFormAHistory() {
        folder.plan("as-of: 2024-12-31\n")
                .file("indicators.yaml", """
                        - id: rate
                          name: 率
                          unit: "%"
                          target: 93
                          year: 2025
                          readings: [ { date: 2022, value: 91 }, { date: 2024-06, value: "?" } ]
                        - { id: loss, name: 损, unit: "%", direction: at-most, target: 2, year: 2025, readings: [ { date: 2023, value: 1.5 } ] }
                        - { id: none, name: 无, unit: "%", target: 2, year: 2025 }
                        """)
                .file(
                        "progress/2023-06-30.yaml",
                        "date: 2023-06-30\nreadings:\n  - { indicator: rate, value: 93.0, source: 季报 }\n");
        List<History> histories = follow().histories();

        assertThat(histories.get(0).readings())
                .extracting(each -> each.date().value() + " " + each.value().text())
                .containsExactly("2022 91", "2023-06-30 93.0", "2024-06 ?");
        assertThat(histories.get(0).reached()).contains(true);
        assertThat(histories.get(0).latest().orElseThrow().source()).contains("季报");
        assertThat(histories.get(1).reached()).contains(true);
        assertThat(histories.get(2).reached()).isEmpty();
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void readingsStandInOrderOfTimeAndBeforeTheDayOfTheRecord() {
        folder.plan("as-of: 2023-12-31\n").file("indicators.yaml", """
                - id: rate
                  name: 率
                  unit: "%"
                  target: 93
                  year: 2025
                  readings: [ { date: 2023, value: 91 }, { date: 2022, value: 90 }, { date: 2024-01, value: 92 } ]
                """);
        follow();

        assertThat(folder.reports())
                .containsExactly(
                        "indicators.yaml:6:50 READING_OUT_OF_ORDER 率 2022 2023",
                        "indicators.yaml:6:77 READING_AFTER_AS_OF 率 2024-01 2023-12-31");
    }
}
