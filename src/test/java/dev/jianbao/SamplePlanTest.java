package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.AssertionReader;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.Stage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The action plan of the sample: what can be read of it, what is lost, and whether its figures agree. */
@TestInstance(Lifecycle.PER_CLASS)
class SamplePlanTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Archive archive;
    private Dossier dossier;

    @BeforeAll
    void read(@TempDir Path out) {
        BuildOptions options = new BuildOptions(
                Path.of("."),
                out,
                Optional.empty(),
                false,
                Severity.ERROR,
                false,
                2,
                Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
        archive = new Build(options, Progress.UNHEARD)
                .read(diagnostics)
                .orElseThrow()
                .archive();
        assertThat(archive.plans().all()).hasSize(1);
        dossier = archive.plans().all().get(0);
    }

    private Verdict verdict(String check) {
        return dossier.audit().verdict(check).orElseThrow(() -> new AssertionError("no check " + check));
    }

    /** One verdict in a line: the ruling, what is stated, what was found. */
    private static String line(Verdict verdict) {
        String found = verdict.outcome().accept(new Outcome.Visitor<>() {
            @Override
            public String holds(Outcome.Holds outcome) {
                return "is " + outcome.computed() + (outcome.inferred() == 0 ? "" : ", inferred " + outcome.inferred());
            }

            @Override
            public String fails(Outcome.Fails outcome) {
                return "is " + outcome.computed() + ", off by " + outcome.difference();
            }

            @Override
            public String undecided(Outcome.Undecided outcome) {
                return "known " + outcome.known() + ", lost "
                        + outcome.missing().size();
            }
        });
        return verdict.ruling() + " " + verdict.stated() + ": " + found;
    }

    private String line(String check) {
        return line(verdict(check));
    }

    private List<Project> projects() {
        return dossier.plan().projects().orElseThrow().projects();
    }

    @Test
    void theSeniorStageAddsUp() {
        assertThat(line("projects.senior.classes")).isEqualTo("HOLDS 164个: is 164个");
        assertThat(line("projects.senior.seats")).isEqualTo("HOLDS 8200个: is 8200个");
    }

    @Test
    void theLostLandOfTheSeniorStageFollowsBySubtraction() {
        assertThat(line("projects.senior.land")).isEqualTo("HOLDS 491.4亩: is 491.4亩, inferred 1");
        assertThat(line("projects.row-3.land")).startsWith("HOLDS 200亩: is 200亩");
        Cell land = projects().get(2).cells().get(5);
        assertThat(land.state()).isEqualTo(CellState.INFERRED);
        assertThat(((Cell.Inferred) land).rule()).isEqualTo("491.4-91.4-200");
    }

    @Test
    void remarksAgreeWithTheirRows() {
        assertThat(line("special-needs-classes")).isEqualTo("HOLDS 27个: is 27个");
        assertThat(line("special-needs-seats")).isEqualTo("HOLDS 336个: is 336个");
        assertThat(line("nine-year-seats")).isEqualTo("HOLDS 2250个: is 2250个");
    }

    @Test
    void theStatedSeatsAreThoseOfTheTable() {
        assertThat(line("seats")).isEqualTo("HOLDS 5.18万个: is 5.1846万个");
    }

    @Test
    void theStatedSchoolsAreThoseOfTheTableAndNotThoseOfTheText() {
        assertThat(line("schools")).isEqualTo("HOLDS 39所: is 39所");
        assertThat(line("schools-parts")).isEqualTo("FAILS 39所: is 40所, off by -1所");
        assertThat(line("middle-schools")).isEqualTo("FAILS 12所: is 11所, off by 1所");
    }

    @Test
    void theStatedSeatsAreNotTheSumOfThoseByStage() {
        assertThat(line("seats-parts")).isEqualTo("FAILS 5.18万个: is 5.15万个, off by 0.03万个");
    }

    @Test
    void theBudgetCannotBeDecided() {
        assertThat(line("budget.total")).isEqualTo("UNDECIDED 1000万元: known 500万元, lost 8");
        assertThat(dossier.plan().budget().orElseThrow().lines())
                .extracting(BudgetLine::amount)
                .extracting(Cell::text)
                .containsExactly("400", "?", "?", "?", "?", "100", "?", "?", "?", "?");
    }

    @Test
    void figuresOfOtherDocumentsAreChecked() {
        AssertionReader reader = new AssertionReader(new Diagnostics());
        List<Verdict> verdicts = Audit.ofText(
                archive.texts().stream()
                        .flatMap(text -> text.claims().stream())
                        .filter(claim -> !claim.range().file().startsWith("content/plans/"))
                        .flatMap(claim -> reader.read(claim).stream())
                        .toList(),
                List.of(),
                diagnostics);

        assertThat(verdicts)
                .extracting(SamplePlanTest::line)
                .containsExactlyInAnyOrder(
                        "HOLDS 1907人: is 1907人",
                        "FAILS 500人: is 490人, off by 10人",
                        "HOLDS 73个: is 73个",
                        "HOLDS 73: is 73",
                        "HOLDS 66: is 66",
                        "HOLDS 7: is 7");
        assertThat(verdicts)
                .filteredOn(each -> each.ruling() == Ruling.FAILS)
                .allMatch(each -> each.accepted().isPresent());
    }

    @Test
    void whatFailsHasNoExplanationSinceTheSourceGivesNone() {
        assertThat(dossier.audit().verdicts(Ruling.FAILS))
                .extracting(Verdict::id)
                .containsExactlyInAnyOrder(
                        "middle-schools", "senior-seats", "kindergarten-seats", "schools-parts", "seats-parts");
        assertThat(dossier.plan().accepted()).isEmpty();
        assertThat(diagnostics.sorted())
                .filteredOn(each -> each.range().file().startsWith("content/plans/"))
                .extracting(each -> each.code())
                .containsOnly(Code.CHECK_FAILS, Code.CHECK_UNDECIDED);
    }

    @Test
    void eighteenMeasuresStandInSixGroups() {
        List<Measure> measures = dossier.plan().measures().all().toList();

        assertThat(dossier.plan().measures().groups())
                .extracting(each -> each.measures().size())
                .containsExactly(3, 3, 3, 3, 3, 3);
        assertThat(measures)
                .extracting(Measure::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
        assertThat(measures)
                .extracting(each -> each.bodies(Duty.RESPONSIBLE).names().size())
                .containsExactly(3, 2, 1, 4, 1, 0, 2, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 1);
        assertThat(measures)
                .filteredOn(each -> !each.bodies(Duty.RESPONSIBLE).lost())
                .extracting(Measure::number)
                .containsExactly(1);
        assertThat(measures).noneMatch(each -> each.bodies(Duty.LEAD).isGiven());
    }

    @Test
    void nothingIsSaidToHaveMoved() {
        assertThat(dossier.following().positions())
                .hasSize(18)
                .allMatch(each -> each.status().isEmpty());
        assertThat(dossier.plan().measures().all().toList())
                .allMatch(each -> dossier.evidence(each).isEmpty());
    }

    @Test
    void thirtyNineProjectsStandInSixStages() {
        Map<String, Long> sizes = projects().stream()
                .collect(Collectors.groupingBy(
                        each -> each.stage().map(Stage::id).orElse("?"), Collectors.counting()));
        Predicate<Project> nameless = each -> each.name().isLost();

        assertThat(sizes)
                .containsOnly(
                        Map.entry("senior", 3L),
                        Map.entry("middle", 11L),
                        Map.entry("primary", 10L),
                        Map.entry("special-purpose", 1L),
                        Map.entry("kindergarten", 13L),
                        Map.entry("special-needs", 1L));
        assertThat(projects().stream().filter(nameless))
                .extracting(each -> each.stage().map(Stage::id).orElse("?"))
                .containsExactly("middle", "kindergarten");
    }

    @Test
    void targetsAreThoseOf2025() {
        assertThat(dossier.plan().indicators())
                .extracting(
                        each -> each.target().map(Cell::text).orElse(""),
                        each -> each.readings().size())
                .containsExactly(
                        tuple("93", 0),
                        tuple("97", 0),
                        tuple("95", 0),
                        tuple("", 0),
                        tuple("", 0),
                        tuple("39", 0),
                        tuple("5.18万", 0));
    }
}
