package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jianbao.diagnostics.Severity;
import dev.jianbao.release.OfficeKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a build, from the sources to the seal. */
class FaultsTest {
    private static final String PAGE = "content/pages/about.md";

    @TempDir
    private Path temp;

    private static SiteFiles site() {
        return SiteFiles.none()
                .with("content/site.yaml", "title: 试\n")
                .with(PAGE, "---\ntitle: 关于\n---\n\n原来的话。\n")
                .with("content/pages/other.md", "---\ntitle: 其他\n---\n\n其他的话。\n");
    }

    /** Does something once, when a phase begins. */
    private record When(Phase phase, Runnable deed) implements Progress {
        @Override
        public void begin(Phase begun, int steps) {
            if (begun == phase) {
                deed.run();
            }
        }

        @Override
        public void step() {}
    }

    private static BuildOptions options(Path source, Path destination) {
        return new BuildOptions(
                source, destination, Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgainByTheNextBuild() {
        Path source = site().writeTo(temp.resolve("source"));
        Path destination = temp.resolve("site");
        Path page = source.resolve(PAGE);
        Runnable change = () -> write(page, "---\ntitle: 关于\n---\n\n后来的话。\n");
        for (Progress.Phase phase : List.of(Progress.Phase.READ, Progress.Phase.CHECK, Progress.Phase.PUBLISH)) {
            write(page, "---\ntitle: 关于\n---\n\n原来的话。\n");
            assertThat(new Build(options(source, destination), new When(phase, change))
                            .run()
                            .isPublished())
                    .isTrue();
            assertThat(BuiltSite.output(destination).page("about.html").text()).containsAnyOf("原来的话", "后来的话");

            new Build(options(source, destination), Progress.UNHEARD).run();

            assertThat(BuiltSite.output(destination).page("about.html").text()).contains("后来的话");
        }
    }

    @Test
    void aFileThatGoesAwayWhileItIsReadIsNamedAndTheOldSiteStays() {
        Path source = site().writeTo(temp.resolve("source"));
        Path destination = temp.resolve("site");
        new Build(options(source, destination), Progress.UNHEARD).run();
        SiteFiles before = BuiltSite.output(destination);
        write(source.resolve("content/site.yaml"), "title: 新\n");
        Runnable removal =
                () -> assertThat(source.resolve(PAGE).toFile().delete()).isTrue();

        assertThatThrownBy(() -> new Build(options(source, destination), new When(Progress.Phase.READ, removal)).run())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(PAGE);
        assertThat(BuiltSite.output(destination).differencesFrom(before)).isEmpty();
    }

    @Test
    void aPictureThatGoesAwayOrBecomesAFolderWhileItIsCopiedIsNamedAndTheOldSiteStays() throws IOException {
        Path source = site().with("content/assets/a.png", "one").writeTo(temp.resolve("source"));
        Path destination = temp.resolve("site");
        new Build(options(source, destination), Progress.UNHEARD).run();
        SiteFiles before = BuiltSite.output(destination);
        Path picture = source.resolve("content/assets/a.png");
        for (boolean folder : new boolean[] {false, true}) {
            write(source.resolve("content/site.yaml"), "title: 新\n");
            Files.deleteIfExists(picture);
            write(picture, "another");
            Runnable loss = () -> {
                assertThat(picture.toFile().delete()).isTrue();
                assertThat(!folder || picture.toFile().mkdir()).isTrue();
            };
            Build build = new Build(options(source, destination), new When(Progress.Phase.RENDER, loss));

            assertThatThrownBy(build::run)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("a.png");
            assertThat(BuiltSite.output(destination).differencesFrom(before)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "sockets have no place among files there")
    void whatIsNeitherAFileNorAFolderIsNamedAndNotRead() throws IOException {
        Path source = site().writeTo(temp.resolve("source"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(temp.resolve("s")));
            Files.move(temp.resolve("s"), source.resolve("content/pages/odd.md"));
            BuildResult result = new Build(options(source, temp.resolve("site")), Progress.UNHEARD).run();

            assertThat(result.isPublished()).isFalse();
            assertThat(result.diagnostics().sorted())
                    .extracting(each -> each.code() + " " + each.range().file())
                    .contains("NO_FILE content/pages/odd.md");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names are counted in other units there")
    void namesOf255BytesArePublishedSealedAndVerified() throws IOException {
        String name = "政".repeat(83) + "xx.pdf";
        assertThat(name.getBytes(UTF_8)).hasSize(255);
        Path source = site().with("content/assets/" + name, "x").writeTo(temp.resolve("source"));
        for (Path destination :
                List.of(temp.resolve("folder"), Files.createSymbolicLink(temp.resolve("link"), Path.of("first")))) {
            for (String content : List.of("one", "another")) {
                write(source.resolve("content/assets/" + name), content);
                new Build(options(source, destination), Progress.UNHEARD).run();
                assertThat(destination.resolve("assets/" + name)).hasContent(content);
            }
        }
        OfficeKey.make(temp);
        SealingOptions sealing = new SealingOptions(
                options(source, temp.resolve("folder")),
                temp.resolve("office.key"),
                temp.resolve("bag"),
                temp.resolve("releases"),
                false,
                file -> new Attachments.Said("", ""));
        assertThat(new Sealing(sealing, Progress.UNHEARD).run().seal()).isPresent();
        assertThat(temp.resolve("bag/data/assets/" + name)).hasContent("another");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no LC_ALL")
    void underTheCLocaleTheSameIsBuiltOrItIsSaidWhatToSet() throws Exception {
        Path source = site().writeTo(temp.resolve("source"));
        new Build(options(source, temp.resolve("here")), Progress.UNHEARD).run();
        assertThat(underC(source, temp.resolve("there"))).isEqualTo("exit 0");
        assertThat(BuiltSite.output(temp.resolve("there")).differencesFrom(BuiltSite.output(temp.resolve("here"))))
                .isEmpty();

        site().with("content/assets/政务.txt", "x").writeTo(temp.resolve("named"));
        assertThat(underC(temp.resolve("named"), temp.resolve("nowhere")))
                .contains("LC_ALL=C.UTF-8")
                .endsWith("exit 3");
        assertThat(temp.resolve("nowhere/index.html")).doesNotExist();
    }

    /** What the program says, and how it ends, started by plain {@code java} in that locale. */
    private static String underC(Path source, Path destination) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.jianbao.cli.Main"));
        command.addAll(List.of("build", "-q", "-s", source.toString(), "-d", destination.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said + "exit " + process.exitValue();
    }
}
