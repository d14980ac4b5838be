package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsCommandTest {
    @TempDir
    private Path directory;

    private SmallSite site;

    @BeforeEach
    void fill() {
        site = SmallSite.in(directory)
                .with("content/site.yaml", """
                        title: Test
                        statistics:
                          expected: [university, school]
                          weights:
                            - { for: "section:news/events", points: 2.5 }
                            - { for: "bulletin:news", points: 0 }
                        """)
                .with("content/catalogue/organisations.yaml", """
                        - { id: north-university, name: North University, kind: university, region: riverside }
                        - { id: hill-school, name: Hill School, kind: school, region: hills }
                        - { id: bureau, name: The Bureau, kind: department }
                        """)
                .with("content/catalogue/regions.yaml", """
                        - { id: riverside, name: Riverside, level: city }
                        - { id: hills, name: Hills, level: county, parent: riverside }
                        """)
                .with("content/bulletins/news/2025/002.md", """
                        ---
                        number: 2
                        date: 2025-02-10
                        status: issued
                        signed-by: C. Signer
                        ---

                        ### Nowhere {from="Hill School"}

                        Text.

                        ## Events

                        ### One {from="Hill School" units="North University"}

                        Text.

                        ### Two {from="North University" regions="Hills"}

                        Text.
                        """)
                .with("content/bulletins/news/2025/003.md", """
                        ---
                        number: 3
                        date: 2025-04-01
                        status: withdrawn
                        signed-by: C. Signer
                        withdrawn: { date: 2025-04-02, reason: mistaken }
                        ---
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats           | 2025,hill-school,Hill School,2,2.5;2025,north-university,North University,1,2.5",
                "stats units     | 2024,north-university,North University,1,2.5;2025,hill-school,Hill School,2,2.5;"
                        + "2025,north-university,North University,2,5",
                "stats regions   | 2025,hills,Hills,3,5;2025,riverside,Riverside,3,5",
                "stats sections  | 2024,news/events,Events,1,2.5;2025,news/events,Events,2,5;2025,news,News,1,0",
                "stats sections --by quarter --year 2024 | 2024-Q3,news/events,Events,1,2.5",
                "stats unlisted  | 2024,north-university,North University,university;2024,hill-school,Hill School,school",
            })
    void countsItems(String line, String rows) {
        Run run = Run.in(directory, line.split(" "));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(rows.replace(',', '\t').replace(';', '\n') + "\n");
    }

    @Test
    void writesNumbersAsNumbers() {
        assertThat(Run.in(directory, "stats", "--format", "json", "--year", "2025")
                        .out())
                .isEqualTo("""
                        [
                        {"period":"2025","id":"hill-school","name":"Hill School","items":2,"points":2.5},
                        {"period":"2025","id":"north-university","name":"North University","items":1,"points":2.5}
                        ]
                        """);
    }

    @Test
    void writesCsvThatASpreadsheetOpens() {
        site.with("content/catalogue/regions.yaml", """
                - { id: riverside, name: "=Riverside", level: city }
                - { id: hills, name: Hills, level: county, parent: riverside }
                """);

        assertThat(Run.in(directory, "stats", "regions", "--format", "csv").out())
                .isEqualTo("\uFEFFperiod,id,name,items,points\r\n2025,hills,Hills,3,5\r\n"
                        + "2025,riverside,'=Riverside,3,5\r\n");
    }

    @Test
    void saysThatMistakesMakeTheNumbersDoubtful() {
        site.broken();

        Run run = Run.in(directory, "--lang", "en", "stats");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the numbers may be too small", "jianbao check");
    }
}
