package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.Progress;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.importers.account.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trial documents of many offices, all of them made up, each with the truth of which it was made. What stands in a truth file was
 * written before the document was imported; see {@link Truth} for its words.
 */
class TrialDocumentsTest {
    private static final Path TRIALS = Path.of(System.getProperty("import.trials", "src/test/resources/import/trials"));

    @TempDir
    private Path folder;

    /** All documents, or those whose names begin so: {@code -Dimport.only=BEGINNING}. */
    static List<Path> documents() {
        String beginning = System.getProperty("import.only", "");
        return all().stream()
                .filter(file -> file.getFileName().toString().startsWith(beginning))
                .toList();
    }

    private static List<Path> all() {
        try (Stream<Path> files = Files.list(TRIALS)) {
            return files.filter(file -> !file.toString().endsWith(".truth"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAsItsAuthorLaidItOut(Path document) throws IOException {
        Path truthFile = TRIALS.resolve(document.getFileName().toString().replaceFirst("\\.[a-z]+$", ".truth"));
        Path root = folder.resolve("site");
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/site.yaml"), "title: 试验\n");
        ImportRun run = ImportRun.into(
                new ImportOptions(root, "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1)),
                new Diagnostics());
        Outcome outcome = run.read(document);
        if (!Files.exists(truthFile)) {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            return;
        }
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Imported.class);
        Account account = ((Outcome.Imported) outcome).account();
        run.finish();
        Truth truth = Truth.of(truthFile);
        List<String> wrong = new ArrayList<>(truth.wrong(
                account,
                run.shelf().started().stream().map(each -> each.yaml("")).collect(Collectors.joining())));
        wrong.addAll(errors(root));
        if (truth.isClean()) {
            Truth.repairs(account).forEach(each -> wrong.add("repaired what was right: " + each));
        }
        if (!account.reckoning().unaccounted().isEmpty()) {
            wrong.add("not accounted for " + account.reckoning().unaccounted());
        }
        String show = System.getProperty("import.show");
        if (show != null) {
            Files.writeString(
                    Path.of(show, document.getFileName().toString()),
                    shown(account, wrong) + "=== right " + (truth.size() - wrong.size()) + " of " + truth.size()
                            + " facts\n");
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** All that came of a document, for whoever looks at it: {@code -Dimport.show=FOLDER}. */
    private static String shown(Account account, List<String> wrong) {
        List<String> lines = new ArrayList<>();
        account.sheets().forEach(each -> lines.add("=== " + each.path() + "\n" + each.text()));
        account.doubts().forEach(each -> lines.add("doubt " + each.rule() + " " + each.details()));
        account.doubtfulChanges()
                .forEach(each -> lines.add("unsure " + each.rule() + " " + each.before() + " → " + each.after()));
        Truth.repairs(account).forEach(each -> lines.add("repair " + each));
        lines.add("=== wrong");
        lines.addAll(wrong);
        return String.join("\n", lines) + "\n";
    }

    private List<String> errors(Path root) {
        return new Build(
                        new BuildOptions(
                                root,
                                folder.resolve("out"),
                                Optional.empty(),
                                true,
                                Severity.ERROR,
                                false,
                                1,
                                Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC)),
                        Progress.UNHEARD)
                .check().atLeast(Severity.ERROR).sorted().stream()
                        .map(each -> "check: " + each.code().id() + " " + each.range() + " " + each.arguments())
                        .toList();
    }

    @Test
    void thereAreDocumentsOfEachSort() {
        assertThat(all()).hasSizeGreaterThan(30);
    }
}
