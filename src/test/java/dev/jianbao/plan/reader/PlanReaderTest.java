package dev.jianbao.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.document.Stated;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.PlanFolder;
import dev.jianbao.plan.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
    @TempDir
    Path root;

    private PlanFolder folder;

    @BeforeEach
    void folder() {
        folder = new PlanFolder(root);
    }

    @Test
    void aPlanOfItsFrontMatterAloneIsAPlan() {
        ActionPlan plan = folder.plan();

        assertThat(plan.id()).hasToString("demo");
        assertThat(plan.title()).isEqualTo("示例方案");
        assertThat(plan.period().value()).hasToString("2022/2025");
        assertThat(plan.asOf()).isEqualTo("2022-08-30");
        assertThat(plan.chapters()).isEmpty();
        assertThat(plan.projects()).isEmpty();
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void whatThePolicyFileSaysOfItself() {
        Particulars particulars = folder.plan("""
                        short-title: 示例
                        document-number: "?"
                        drawn-up: 2022-08-18
                        index-number: 0001/2022
                        subject: 教育
                        validity: replaced
                        replaced-by: other-plan
                        printed: 2022-08-31
                        copies: 50
                        distribution: { report: [甲], send: [乙], issue: [丙] }
                        """).plan().particulars();

        assertThat(particulars.shortTitle()).isEqualTo("示例");
        assertThat(particulars.documentNumber()).isEqualTo(new Stated<String>(Optional.empty(), true));
        assertThat(particulars.drawnUp()).isEqualTo(Stated.of(LocalDate.of(2022, 8, 18)));
        assertThat(particulars.date()).isEqualTo(Stated.of(LocalDate.of(2022, 8, 30)));
        assertThat(particulars.validity()).contains(Validity.REPLACED);
        assertThat(particulars.replacedBy().orElseThrow().value()).isEqualTo("other-plan");
        assertThat(particulars.distribution().send()).containsExactly("乙");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void chaptersAreItsUpperHeadings() {
        ActionPlan plan = folder.plan("", "前言。\n\n## 一、总体要求\n\n甲。\n\n### （一）原则\n\n乙。\n\n## 二、*举措* {#measures}\n\n丙。\n")
                .plan();

        assertThat(plan.preamble().text()).isEqualTo("前言。");
        assertThat(plan.chapters()).extracting(Chapter::key).containsExactly("1", "measures");
        assertThat(plan.chapters()).extracting(Chapter::titleHtml).containsExactly("一、总体要求", "二、<em>举措</em>");
        assertThat(plan.chapters().get(0).body().outline())
                .extracting(each -> each.anchor())
                .containsExactly("c1-s-1");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void headingsOfTheWrongLevelAndUnknownAttributesAreReported() {
        folder.plan("", "# 方案\n\n## 一 {units=\"甲\" .big}\n\n## 二 {#a}\n\n## 三 {#a}\n")
                .read();

        assertThat(folder.reports())
                .contains(
                        "plan.md:8:3 PLAN_HEADING 方案",
                        "plan.md:10:14 UNKNOWN_ATTRIBUTE units",
                        "plan.md:10:18 UNKNOWN_CLASS big",
                        "plan.md:14:4 DUPLICATE_ANCHOR a");
    }

    @Test
    void aFolderWithoutAPlanIsReported() {
        PlanFolder other = new PlanFolder(root).file("plan.md", "没有前置信息");

        assertThat(other.read()).isEmpty();
        assertThat(other.reports()).containsExactly("plan.md:1:1 NO_FRONT_MATTER", "plan.md:1:1 NO_PLAN demo");
    }

    @Test
    void whatHasToBeStatedIsMissed() {
        assertThat(folder.file("plan.md", "---\ntitle: 某\n---\n").read()).isEmpty();
        assertThat(folder.reports())
                .containsExactly(
                        "plan.md:2:1 MISSING_KEY date",
                        "plan.md:2:1 MISSING_KEY issuer",
                        "plan.md:2:1 MISSING_KEY period",
                        "plan.md:2:1 MISSING_KEY status");
    }

    @Test
    void successorsAndValidityAgree() {
        folder.plan("validity: replaced\n").read();
        folder.plan("validity: expired\nreplaced-by: x\n").read();

        assertThat(folder.reports())
                .containsExactly("plan.md:7:11 REPLACED_BY_MISSING", "plan.md:8:14 REPLACED_BY_UNEXPECTED expired");
    }

    @Test
    void theRecordSpeaksOfItsLatestReport() {
        folder.file("measures.yaml", "groups: []\n")
                .file("progress/2023-06-30.yaml", "date: 2023-06-30\n")
                .file("progress/2024-06-30-finance.yaml", "date: 2024-06-30\n")
                .file(
                        "indicators.yaml",
                        "- { id: a, name: 甲, unit: 个, target: 5, year: 2025, readings: [ { date: 2023-12, value: 3 } ] }\n");

        assertThat(folder.plan().asOf()).isEqualTo("2024-06-30");
        assertThat(folder.plan("as-of: 2024-12-31\n").plan().asOf()).isEqualTo("2024-12-31");
        assertThat(folder.reports()).isEmpty();
    }

    @Test
    void aRecordThatSpeaksOfNoDayIsReported() {
        String head = PlanFolder.HEAD.replace("2022-08-30", "\"?\"");

        assertThat(folder.file("plan.md", "---\n" + head + "---\n").read()).isEmpty();
        assertThat(folder.reports()).containsExactly("plan.md:2:1 AS_OF_UNKNOWN");
    }

    @Test
    void tablesAndTheirDeclarationsBelongTogether() {
        folder.plan("projects: { columns: [] }\nbudget: { unit: 万元 }\n").read();
        new PlanFolder(root).plan("").file("projects.csv", "名称\n甲\n").read();

        assertThat(folder.reports())
                .containsExactly(
                        "plan.md:7:11 TABLE_MISSING projects.csv projects",
                        "plan.md:8:9 TABLE_MISSING budget.csv budget");
    }

    @Test
    void filesOfAPlanAreKnown() {
        assertThat(PlanReader.reads("content/plans/demo/plan.md")).isTrue();
        assertThat(PlanReader.reads("content/plans/demo/progress/2023-06-30.yaml"))
                .isTrue();
        assertThat(PlanReader.reads("content/plans/demo/project.csv")).isFalse();
        assertThat(PlanReader.reads("content/plans/demo/progress/2023/x.yaml")).isFalse();
        assertThat(PlanReader.reads("content/plans/plan.md")).isFalse();
        assertThat(PlanReader.reads("content/pages/plan.md")).isFalse();
    }
}
