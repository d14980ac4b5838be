package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProgressCommandTest {
    private static final String REPORT = "content/plans/schools/progress/2026-01-01.yaml";

    @TempDir
    private Path directory;

    @BeforeEach
    void makeSiteWithAPlan() {
        SmallSite.in(directory)
                .with("content/plans/schools/plan.md", """
                        ---
                        title: Schools
                        period: 2024/2027
                        status: issued
                        issuer: North University
                        date: 2024-01-01
                        signed-by: C. Signer
                        ---
                        """)
                .with("content/plans/schools/measures.yaml", """
                        groups:
                          - name: Build
                            measures:
                              - { number: 1, title: Build anew, responsible: North University }
                              - { number: 2, title: Build on, responsible: North University }
                        """)
                .with("content/plans/schools/progress/2025-01-01.yaml", """
                        date: 2025-01-01
                        reported-by: North University
                        measures:
                          - { measure: 2, status: done }
                        """);
    }

    @Test
    void asksAboutEachMeasureThatIsNotDone() {
        assertThat(Run.in(directory, "new", "progress", "schools")).isEqualTo(new Run(0, "Made " + REPORT + "\n", ""));
        assertThat(directory.resolve(REPORT))
                .content()
                .contains("\ndate: 2026-01-01\n")
                .endsWith("\nmeasures: []\n#  - { measure: 1, status: \"?\" }  # Build anew\n");
        assertThat(Run.in(directory, "check", "--fail-level", "warn").code()).isZero();
    }

    @Test
    void isReadOnceItIsFilledIn() throws IOException {
        Run.in(directory, "new", "progress", "schools");
        Path report = directory.resolve(REPORT);
        Files.writeString(
                report,
                Files.readString(report)
                        .replace("measures: []", "measures:")
                        .replace("#  - {", "  - {")
                        .replace("\"?\" }", "on-track }"));
        assertThat(Run.in(directory, "list", "measures").out())
                .contains("schools/1\tschools\t1\tBuild anew\t2027-12-31\ton-track");
    }

    @Test
    void namesThePlansThatThereAre() {
        assertThat(Run.in(directory, "new", "progress", "school"))
                .isEqualTo(new Run(2, "", "jianbao: there is no plan “school”; there is: schools\n"));
    }
}
