package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPlanCommandTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void makeSite() {
        SmallSite.in(directory);
    }

    @Test
    void startsAPlanWithItsMeasuresAndIndicators() {
        assertThat(Run.in(directory, "new", "plan", "schools", "--period", "2025/2027"))
                .isEqualTo(new Run(0, """
                        Made content/plans/schools/plan.md
                        Made content/plans/schools/measures.yaml
                        Made content/plans/schools/indicators.yaml
                        """, ""));
        assertThat(directory.resolve("content/plans/schools/plan.md"))
                .content()
                .contains("\nperiod: 2025/2027\n", "\nstatus: draft\n", "\ndate: 2026-01-01\n");
        assertThat(Run.in(directory, "list", "measures", "--drafts").out()).startsWith("schools/1\t");
    }

    @Test
    void neverAddsToAPlanThatIsThere() {
        Run.in(directory, "new", "plan", "schools");
        assertThat(Run.in(directory, "new", "plan", "schools"))
                .isEqualTo(new Run(2, "", "jianbao: content/plans/schools is there already; it was not touched\n"));
    }

    @Test
    void wantsAPeriod() {
        assertThat(Run.in(directory, "new", "plan", "schools", "--period", "soon"))
                .isEqualTo(new Run(
                        2, "", "jianbao: “soon” is no period; write one such as 2022/2025 or 2022-03/2025-12\n"));
        assertThat(directory.resolve("content/plans")).doesNotExist();
    }
}
