package dev.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.source.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that documents were imported from, published beside them where the site says so. */
class OriginalsTest {
    private static final String NEWS = """
            <!DOCTYPE html>
            <title>某县举办读书节</title>
            <script>alert(1)</script>
            <article><h1>某县举办读书节</h1><p>来源：某县教育局 时间：2024-05-07</p>
            <p>5月7日，某县第一中学举办读书节，学生一千余人参加，县教育局负责人到场。</p></article>
            """;

    private static final String NAME = "读书节 \"1\".html";

    @TempDir
    private Path directory;

    private Path site;
    private Path document;
    private Path kept;

    @BeforeEach
    void importAPage() throws IOException {
        Run.in(directory, "new", "site", "site", "--lang", "zh");
        site = directory.resolve("site");
        Files.writeString(directory.resolve(NAME), NEWS);
        assertThat(Run.in(directory, "import", "-s", "site", NAME).code()).isZero();
        try (Stream<Path> all = Files.walk(site.resolve("content/articles"))) {
            document = all.filter(Files::isRegularFile)
                    .filter(each -> contains(each, "读书节"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Stream<Path> all = Files.list(site.resolve("sources"))) {
            kept = all.findFirst().orElseThrow();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publishOriginals() throws IOException {
        Path settings = site.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings) + "\noriginals: true\n");
    }

    private void replace(String before, String after) throws IOException {
        String text = Files.readString(document);
        assertThat(text).contains(before);
        Files.writeString(document, text.replace(before, after));
    }

    private Run build() {
        return Run.in(directory, "build", "-s", "site", "-d", "out", "--drafts", "--lang", "en");
    }

    private List<String> published() throws IOException {
        Path folder = directory.resolve("out/originals");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private String page() throws IOException {
        return Files.readString(directory.resolve(
                "out/" + site.resolve("content").relativize(document).toString().replace(".md", ".html")));
    }

    @Test
    void staysAtHomeUnlessTheSiteSaysOtherwise() throws IOException {
        assertThat(build().code()).isZero();
        assertThat(published()).isEmpty();
        assertThat(page()).doesNotContain("SHA-256", "originals/");
    }

    @Test
    void isSavedUnderItsDigestAndNeverRunsHere() throws IOException {
        publishOriginals();
        Run run = build();
        assertThat(run.code()).as(run.err()).isZero();
        String digest = Sha256.of(NEWS.getBytes(UTF_8));
        assertThat(published()).containsExactly(digest + ".txt");
        assertThat(directory.resolve("out/originals/" + digest + ".txt")).hasContent(NEWS);
        assertThat(page())
                .contains("href=\"../../originals/" + digest + ".txt\" download=\"读书节 _1_.html.txt\"")
                .contains("原件：读书节 _1_.html</a>", "SHA-256 " + digest);
        assertThat(build().code()).isZero();
    }

    @Test
    void isTheVeryFileThatWasImported() throws IOException {
        publishOriginals();
        assertThat(build().code()).isZero();
        Files.writeString(kept, NEWS.replace("一千", "二千"));
        Run altered = build();
        assertThat(altered.code()).isEqualTo(1);
        assertThat(altered.err()).contains("error[JB0535]");
        Files.delete(kept);
        assertThat(build().err()).contains("error[JB0534]");
        assertThat(page()).contains("SHA-256");
    }

    @Test
    void comesFromItsFolderAlone() throws IOException {
        publishOriginals();
        replace("file: sources/", "file: sources/../content/../");
        replace("sha256: ", "sha256: A");
        replace("status: draft", "status: issued");
        Run run = build();
        assertThat(run.err()).contains("error[JB0533]", "error[JB0145]");
    }

    @Test
    void isNoLinkToAFileElsewhere() throws IOException {
        publishOriginals();
        Files.move(kept, directory.resolve("elsewhere"));
        Files.createSymbolicLink(kept, directory.resolve("elsewhere"));
        Run run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[JB0103]", "error[JB0534]");
    }

    @Test
    void goesWithItsDocumentWhenThatIsWithdrawn() throws IOException {
        publishOriginals();
        assertThat(build().code()).isZero();
        assertThat(published()).isNotEmpty();
        replace("status: draft", "status: withdrawn\nwithdrawn: { date: 2024-06-01, reason: 内容有误 }");
        Run run = build();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(published()).isEmpty();
        assertThat(page()).doesNotContain("originals/");
    }

    @Test
    void isInspectedBeforeARelease() throws IOException {
        publishOriginals();
        replace("status: draft", "status: issued");
        assertThat(Run.in(directory, "check", "-s", "site", "--release", "--lang", "en")
                        .err())
                .contains("note[JB1099]");
    }
}
