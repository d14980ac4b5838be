package dev.jianbao.importers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same document comes out the same however it was laid out before it was copied: trial documents in layouts that say nothing of the text. */
class AnotherLayoutTest {
    private static final Path TRIALS = Path.of("src/test/resources/import/trials");

    /** Each layout has the documents of one in so many, no layout the same ones. */
    private static final int ONE_IN = 24;

    @TempDir
    private Path folder;

    enum Layout {
        BLANKS_THAT_DO_NOT_BREAK(line -> line.replace("　", "\u00a0\u00a0").replace(' ', '\u00a0')),
        EM_SPACES(line -> line.replace('　', '\u2003')),
        MARGIN(line -> line.isBlank() ? line : " ".repeat(9) + line),
        DOUBLE_SPACED(line -> line.isBlank() ? "" : line + "\n"),
        ENDS_OF_ANOTHER_SYSTEM(line -> line + "  \r"),
        BREAKS_OF_NO_WIDTH(line -> line.replace("，", "\u200b，")),
        ASCII_COMMAS(line -> line.replaceAll("(?<=\\p{IsHan})，(?=\\p{IsHan})", ",")),
        ASCII_COLONS(line -> line.replace('：', ':'));

        private final UnaryOperator<String> line;

        Layout(UnaryOperator<String> line) {
            this.line = line;
        }

        String of(String text) {
            return text.lines().map(line).collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesOutTheSame(Layout layout) throws IOException {
        List<Path> documents = documents();
        List<String> wrong = new ArrayList<>();
        int changed = 0;
        for (int i = layout.ordinal(); i < documents.size(); i += ONE_IN) {
            String text = Files.readString(documents.get(i));
            String laid = layout.of(text);
            changed += laid.equals(text) ? 0 : 1;
            String name = documents.get(i).getFileName().toString();
            wrong(name, laid).forEach(each -> wrong.add(name + ": " + each));
        }

        assertThat(changed).isGreaterThan(10);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** Those in UTF-8 that are no Markdown, whose signs mean something at the very start of a line alone. */
    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(TRIALS)) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.exists(truth(file)) && isPlain(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPlain(Path file) {
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.lines().noneMatch(line -> line.startsWith("#") || line.startsWith("|") || line.contains("</"));
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path truth(Path document) {
        return document.resolveSibling(document.getFileName().toString().replace(".txt", ".truth"));
    }

    private List<String> wrong(String name, String text) throws IOException {
        Path root = folder.resolve(name);
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/site.yaml"), "title: 试验\n");
        ImportRun run = ImportRun.into(
                new ImportOptions(root, "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1)),
                new Diagnostics());
        Outcome outcome = run.read(Files.writeString(root.resolve(name), text));
        if (!(outcome instanceof Outcome.Imported imported)) {
            return List.of(outcome.toString());
        }
        run.finish();
        List<String> wrong = new ArrayList<>(Truth.of(truth(TRIALS.resolve(name)))
                .wrong(
                        imported.account(),
                        run.shelf().started().stream()
                                .map(each -> each.yaml(""))
                                .collect(Collectors.joining())));
        imported.account().reckoning().unaccounted().forEach(each -> wrong.add("not accounted for " + each));
        return wrong;
    }
}
