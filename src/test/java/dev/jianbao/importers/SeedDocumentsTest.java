package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jianbao.importers.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports the documents that the sample retells, where they lie beside the project, and scores the result against what stands
 * in {@code src/test/resources/import}. Without the documents this says so, and is skipped.
 */
class SeedDocumentsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"000, 0.98", "001, 0.98", "002, 0.98", "003, 0.98", "004, 0.98"})
    void structureIsRecovered(String number, double least) throws IOException {
        Set<String> found = ImportedFacts.of(imported(number));
        Path truthFile = Path.of("src/test/resources/import", number + ".txt");
        if (System.getProperty("import.write") != null) {
            Files.write(Path.of(System.getProperty("import.write"), number + ".txt"), found);
        }
        Set<String> truth = new TreeSet<>(Files.readAllLines(truthFile));
        Set<String> both = new TreeSet<>(truth);
        both.retainAll(found);
        Set<String> invented = new TreeSet<>(found);
        invented.removeAll(truth);
        Set<String> missed = new TreeSet<>(truth);
        missed.removeAll(found);

        assertThat((double) both.size() / found.size())
                .as("precision; invented: %s", invented)
                .isGreaterThanOrEqualTo(least);
        assertThat((double) both.size() / truth.size())
                .as("recall; missed: %s", missed)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyCharacterIsAccountedFor(String number) {
        Account account = imported(number);
        assertThat(account.reckoning().unaccounted()).isEmpty();
        assertThat(account.reckoning().sum())
                .isEqualTo(account.manuscript().transcript().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"003"})
    void everyVariantGlyphComesOutRight(String number) throws IOException {
        Path table = SEEDS.resolveSibling("reference/variants.tsv");
        assumeThat(table).as("the table of variants is not here").exists();
        Account account = imported(number);
        String written = Imports.written(account).replace("显著", "");
        List<String> lines = Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(30);
        for (String line : lines) {
            String[] cells = line.split("\t");
            assertThat(written).as(line).doesNotContain(cells[0]);
            assertThat(account.changes())
                    .as(line)
                    .anySatisfy(change -> assertThat(change.before() + change.after())
                            .isEqualTo(cells[0] + cells[1].substring(0, 1)));
        }
    }

    private Account imported(String number) {
        assumeThat(SEEDS)
                .as("the source documents are not here: their import is not tested")
                .isDirectory();
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return new Imports(folder).ofFile(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
