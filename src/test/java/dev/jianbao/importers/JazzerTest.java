package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer makes up files for the importers, in a machine of its own, beginning with real ones and with all that it ever found. In the gate
 * it is the same number of files each time, made of the same seed; {@code make fuzz} goes on for minutes, and differs each time.
 */
class JazzerTest {
    /** Of these some hundred are the files that it begins with, the others made up. */
    private static final String RUNS = "300";

    private static final String SECONDS = System.getProperty("fuzz.seconds", "");
    /** Which of the trials the gate begins with: each of them counts as a run, and other tests import them all. */
    private static final int EACH = SECONDS.isEmpty() ? 6 : 1;

    private static final Path TRIALS = Path.of("src/test/resources/import/trials");
    private static final Path OFFICE = Path.of("src/test/resources/import/office");
    /** One folder for each importer, named as it is in {@link ImportersFuzz.Target}. */
    private static final Path FOUND = Path.of("src/test/resources/import/fuzz");

    private static final int LARGEST_SEED = 16_000;
    private static final int LAST = 6000;

    @TempDir
    private Path folder;

    @Test
    void noImporterBreaksOnWhatIsMadeUp() throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        seed(ImportersFuzz.Target.TEXT, each(files(TRIALS, ".txt")), seeds);
        seed(ImportersFuzz.Target.WEB_PAGE, each(files(TRIALS, ".html")), seeds);
        seed(ImportersFuzz.Target.WEB_ARCHIVE, files(TRIALS, ".mht"), seeds);
        seed(ImportersFuzz.Target.WORD, files(OFFICE, ".docx"), seeds);
        for (ImportersFuzz.Target target : ImportersFuzz.Target.values()) {
            seed(target, files(FOUND.resolve(target.folder()), ""), seeds);
        }
        write(ImportersFuzz.Target.PDF, "small", ImportersFuzz.smallPdf(), seeds);

        Path log = folder.resolve("log");
        int exit = new ProcessBuilder(command(seeds))
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        String said = Files.readString(log);
        assertThat(exit).as(said.substring(Math.max(0, said.length() - LAST))).isZero();
        assertThat(said).contains("DONE");
    }

    private List<String> command(Path seeds) throws IOException {
        boolean gate = SECONDS.isEmpty();
        Path kept = gate ? folder : Files.createDirectories(Path.of("target/fuzz"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ImportersFuzz.class.getName(),
                "--instrumentation_includes=dev.jianbao.importers.**",
                "--reproducer_path=" + kept,
                "-artifact_prefix=" + kept + "/",
                "-timeout=20",
                "-rss_limit_mb=0",
                "-max_len=" + LARGEST_SEED));
        command.addAll(gate ? List.of("-seed=1", "-runs=" + RUNS) : List.of("-max_total_time=" + SECONDS));
        command.add(seeds.toString());
        return command;
    }

    private static void seed(ImportersFuzz.Target target, List<Path> files, Path seeds) throws IOException {
        for (Path file : files) {
            byte[] bytes =
                    target == ImportersFuzz.Target.WORD && file.toString().endsWith(".docx")
                            ? ImportersFuzz.document(file)
                            : Files.readAllBytes(file);
            write(target, file.getFileName().toString(), bytes, seeds);
        }
    }

    /** What the fuzz target takes: the importer, then the file. Long ones only take long. */
    private static void write(ImportersFuzz.Target target, String name, byte[] bytes, Path seeds) throws IOException {
        if (bytes.length < LARGEST_SEED) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(target.ordinal());
            all.write(bytes);
            Files.write(seeds.resolve(target.folder() + "-" + name), all.toByteArray());
        }
    }

    private static List<Path> each(List<Path> files) {
        return IntStream.range(0, files.size())
                .filter(at -> at % EACH == 0)
                .mapToObj(files::get)
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
