package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Commitment;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.source.markdown.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration plan in a site of its own: what the archive knows of it. */
class PlanSiteTest {
    private static final Path DEMONSTRATION = Path.of("src/test/resources/sites/plan");
    private static final String PLAN = "content/plans/greening-2023/";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Archive archive(SiteFiles files, boolean drafts) {
        BuildOptions options = new BuildOptions(
                files.writeTo(folder),
                folder.resolve("out"),
                Optional.empty(),
                drafts,
                Severity.ERROR,
                false,
                2,
                TODAY);
        return new Build(options, Progress.UNHEARD)
                .read(diagnostics)
                .orElseThrow()
                .archive();
    }

    private Archive demonstration() {
        return archive(SiteFiles.below(DEMONSTRATION), false);
    }

    private List<String> reports() {
        return diagnostics.sorted().stream()
                .map(each ->
                        each.severity().word() + " " + each.range().toString().replace(PLAN, "") + " " + each.code()
                                + " " + String.join(" ", each.arguments()))
                .filter(each -> !each.contains("BASE_URL"))
                .toList();
    }

    @Test
    void everyStatementOfTheDemonstrationIsChecked() {
        Dossier dossier = demonstration().plans().all().get(0);

        assertThat(dossier.audit().verdicts(Ruling.FAILS))
                .extracting(each -> each.id())
                .containsExactly("projects.pocket.cost");
        assertThat(dossier.audit().verdicts(Ruling.UNDECIDED))
                .extracting(each -> each.id())
                .containsExactly("budget.total");
        assertThat(dossier.audit().verdicts(Ruling.HOLDS))
                .extracting(each -> each.id())
                .containsExactly(
                        "measures.count",
                        "projects.count",
                        "projects.city.trees",
                        "projects.city.area",
                        "projects.city.cost",
                        "projects.pocket.trees",
                        "projects.pocket.area",
                        "projects.row-2.area",
                        "trees",
                        "prose-1",
                        "prose-2");
        assertThat(reports())
                .containsExactly(
                        "note budget.csv:4:5 CHECK_UNDECIDED 合计 3000万元 1 2600万元 budget.total",
                        "warning measures.yaml:16:19 NO_EVIDENCE 3 2024-06-30 17 greening-2023/3",
                        "note projects.csv:5:17 CHECK_ACCEPTED 口袋公园 · 投资 400万元 380万元 20万元 projects.pocket.cost");
    }

    @Test
    void evidenceStandsInOrderOfTime() {
        Dossier dossier =
                demonstration().plans().plan(new EntityId("greening-2023")).orElseThrow();
        List<Measure> measures = dossier.plan().measures().all().toList();

        assertThat(dossier.evidence(measures.get(0)))
                .extracting(Entry::title)
                .containsExactly("第一批公园动工", "河岸植树", "方案进展过半");
        assertThat(dossier.evidence(measures.get(1))).extracting(Entry::title).containsExactly("河岸植树", "方案进展过半");
        assertThat(dossier.evidence(measures.get(2))).isEmpty();
        assertThat(dossier.following().positions())
                .extracting(each -> each.status().map(Enum::name).orElse("-"))
                .containsExactly("DONE", "-", "-", "DONE");
        assertThat(dossier.following().histories().get(0).reached()).contains(true);
    }

    @Test
    void bodiesKnowTheirMeasures() {
        Archive archive = demonstration();

        assertThat(archive.plans().of(new EntityId("garden-bureau")))
                .extracting(PlanSiteTest::line)
                .containsExactly("1 LEAD", "2 RESPONSIBLE", "4 LEAD");
        assertThat(archive.plans().of(new EntityId("finance-bureau")))
                .extracting(PlanSiteTest::line)
                .containsExactly("1 SUPPORTING");
        assertThat(archive.plans().of(new EntityId("nobody"))).isEmpty();
        Dossier dossier = archive.plans().all().get(0);
        Measure second = dossier.plan().measures().all().toList().get(1);
        assertThat(dossier.bodies(second, Duty.RESPONSIBLE))
                .extracting(EntityId::value)
                .containsExactly("garden-bureau", "water-bureau");
        assertThat(dossier.involved().declared())
                .extracting(EntityId::value)
                .containsExactly("garden-bureau", "north-district");
        assertThat(dossier.involved().mentioned()).extracting(EntityId::value).containsExactly("water-bureau");
    }

    private static String line(Commitment commitment) {
        return commitment.position().measure().key() + " " + commitment.duty();
    }

    @Test
    void linksLeadToPlansAndMeasures() {
        Archive archive = demonstration();

        assertThat(archive.resolve(new Target.Reference("plan", "greening-2023")))
                .isPresent();
        assertThat(archive.resolve(new Target.Reference("measure", "greening-2023/2")))
                .isPresent();
        assertThat(archive.resolve(new Target.Reference("measure", "greening-2023/9")))
                .isEmpty();
        assertThat(archive.resolve(new Target.Page(PLAN + "plan.md", "c1"))).isPresent();
        assertThat(archive.texts()).anyMatch(text -> text.text().contains("绿地率达42%"));
    }

    @Test
    void namesOfPlansMeasuresAndBodiesAreKnown() {
        archive(
                SiteFiles.below(DEMONSTRATION)
                        .replacing(PLAN + "measures.yaml", "supporting: [财政局]", "supporting: [财政所]")
                        .replacing(PLAN + "progress/2023-12-31.yaml", "reported-by: 园林局", "reported-by: 园林处")
                        .replacing(PLAN + "progress/2024-06-30.yaml", "bao/2024/2#1", "bao/2024/3#1")
                        .replacing(
                                "content/bulletins/bao/2024/002.md",
                                "measures=\"greening-2023/2\"",
                                "measures=\"greening-2023/7、greening-2022/1\"")
                        .replacing("content/bulletins/bao/2024/002.md", "plan:greening-2023", "plan:greening-2021")
                        .replacing(
                                "content/bulletins/bao/2024/002.md",
                                "greening-2023/measures",
                                "greening-2020/measures"),
                false);

        assertThat(reports())
                .contains(
                        "error content/bulletins/bao/2024/002.md:8:23 UNKNOWN_REFERENCE measure:greening-2023/7",
                        "error content/bulletins/bao/2024/002.md:8:39 UNKNOWN_PLAN greening-2022",
                        "error content/bulletins/bao/2024/002.md:10:18 UNKNOWN_OPERAND greening-2020/measures",
                        "error content/bulletins/bao/2024/002.md:10:49 UNKNOWN_PLAN greening-2021",
                        "error measures.yaml:9:22 UNKNOWN_ORGANISATION 财政所",
                        "error progress/2023-12-31.yaml:2:14 UNKNOWN_ORGANISATION 园林处",
                        "error progress/2024-06-30.yaml:4:70 UNKNOWN_REFERENCE bao/2024/3#1");
    }

    @Test
    void aDraftIsNotLinkedAndItsSlipsWeighLess() {
        SiteFiles files = SiteFiles.below(DEMONSTRATION)
                .without(List.of("content/bulletins/bao/2024/001.md", "content/bulletins/bao/2024/002.md"))
                .replacing(PLAN + "plan.md", "status: issued", "status: draft")
                .replacing(PLAN + "projects.csv", "500,1,130", "五百,1,130");

        assertThat(archive(files, false).plans().all()).isEmpty();
        assertThat(reports()).containsExactly("warning projects.csv:8:7 NOT_A_FIGURE 五百 植树");
        assertThat(archive(files, true).plans().all()).hasSize(1);
    }

    @Test
    void aWithdrawnPlanIsNotFollowed() {
        Archive archive = archive(
                SiteFiles.below(DEMONSTRATION)
                        .replacing(
                                PLAN + "plan.md",
                                "status: issued",
                                "status: withdrawn\nwithdrawn: { date: 2024-07-01, reason: 另行印发 }"),
                false);

        assertThat(archive.plans().all()).isEmpty();
        assertThat(archive.documents().plans()).hasSize(1);
        assertThat(archive.resolve(new Target.Reference("plan", "greening-2023")))
                .isPresent();
    }

    @Test
    void misplacedFilesBesideAPlanAreReported() {
        archive(
                SiteFiles.below(DEMONSTRATION)
                        .with(PLAN + "project.csv", "a,b\n")
                        .with(PLAN + "progress/notes.md", "文字")
                        .with(PLAN + "map.png", "图")
                        .with("content/plans/stray.yaml", "a: b\n"),
                false);

        assertThat(reports())
                .contains(
                        "warning project.csv:1:1 UNEXPECTED_FILE ",
                        "warning progress/notes.md:1:1 UNEXPECTED_FILE ",
                        "warning content/plans/stray.yaml:1:1 UNEXPECTED_FILE ");
        assertThat(reports()).noneMatch(each -> each.contains("map.png"));
    }
}
