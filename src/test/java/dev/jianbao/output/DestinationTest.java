package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Destinations that are refused, and why. */
class DestinationTest {
    private static final Site SITE = Site.of("index.html", "home", "units/u.html", "unit");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAForeignFolderAndLeavesNoTrace(boolean linked) throws IOException {
        Path destination = foreign(linked);

        assertThat(refusal(destination)).isEqualTo(Code.DESTINATION_FOREIGN);
        assertThat(everything())
                .isEqualTo(linked ? List.of("real", "real/thesis.txt", "site") : List.of("site", "site/thesis.txt"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesForeignFilesAloneWhenForced(boolean linked) throws IOException {
        Path destination = foreign(linked);

        SITE.publish(OutputTree.at(destination, List.of()).force());
        assertThat(Site.in(destination)).isEqualTo(SITE.with("thesis.txt", "mine"));
        Site.of("index.html", "new").publishTo(destination);
        assertThat(Site.in(destination)).isEqualTo(Site.of("index.html", "new", "thesis.txt", "mine"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void overwritesAForeignFileOnlyWhenForced(boolean linked) throws IOException {
        Path destination = linked ? linkTo("real") : temp.resolve("site");
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("robots.txt"), "mine");
        Site next = SITE.with("robots.txt", "ours").with("index.html", "new");

        assertThat(refusal(destination, next)).isEqualTo(Code.DESTINATION_OBSTRUCTED);
        assertThat(Site.in(destination)).isEqualTo(SITE.with("robots.txt", "mine"));
        next.publish(OutputTree.at(destination, List.of()).force());
        assertThat(Site.in(destination)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void adoptsAForeignFileThatHasThePlannedBytes(boolean linked) throws IOException {
        Path destination = linked ? linkTo("real") : temp.resolve("site");
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("robots.txt"), "same");

        assertThat(SITE.with("robots.txt", "same").publishTo(destination)).isEqualTo(new Written(0, 3, 0, 0));
        assertThat(SITE.publishTo(destination)).isEqualTo(new Written(0, 2, 1, 0));
    }

    @Test
    void publishesBesideDotFiles() throws IOException {
        Path site = Files.createDirectory(temp.resolve("site"));
        Files.writeString(site.resolve(".gitignore"), "*");

        SITE.publishTo(site);

        assertThat(Site.in(site)).isEqualTo(SITE.with(".gitignore", "*"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverPublishesThroughALink(boolean force) throws IOException {
        Path site = Files.createDirectory(temp.resolve("site"));
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Site.of("index.html", "home").publishTo(site);
        Files.createSymbolicLink(site.resolve("units"), elsewhere);
        OutputTree tree = OutputTree.at(site, List.of());

        assertThat(refusal(force ? tree.force() : tree, SITE)).isEqualTo(Code.DESTINATION_OBSTRUCTED);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void neverRemovesThroughALink() throws IOException {
        Path site = temp.resolve("site");
        SITE.publishTo(site);
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(site.resolve("units"), elsewhere);
        Files.createSymbolicLink(site.resolve("units"), elsewhere);

        Site.of("index.html", "home").publishTo(site);

        assertThat(elsewhere.resolve("u.html")).hasContent("unit");
    }

    @Test
    void replacesALinkThatStandsForAFileWithoutTouchingItsTarget() throws IOException {
        Path site = temp.resolve("site");
        SITE.publishTo(site);
        Path secret = Files.writeString(temp.resolve("secret"), "home");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), secret);

        SITE.with("index.html", "new").publishTo(site);

        assertThat(secret).hasContent("home");
        assertThat(Site.in(site)).isEqualTo(SITE.with("index.html", "new"));
    }

    @Test
    void neverReplacesAForeignFolderByAFile() throws IOException {
        Path site = temp.resolve("site");
        SITE.publishTo(site);
        Files.writeString(site.resolve("units/notes.txt"), "mine");
        OutputTree forced = OutputTree.at(site, List.of()).force();

        assertThat(refusal(forced, Site.of("units", "file"))).isEqualTo(Code.DESTINATION_OBSTRUCTED);
        assertThat(Site.in(site)).isEqualTo(SITE.with("units/notes.txt", "mine"));
    }

    @Test
    void refusesTheRootTheHomeAndWhatHoldsIt() {
        Path home = temp.resolve("home/me");
        for (Path destination : List.of(Path.of("/"), home, home.getParent(), temp, home.resolve("../me/."))) {
            assertThat(unsafe(new DestinationRules(destination, List.of(), home)))
                    .isEqualTo(Code.DESTINATION_UNSAFE);
        }
        new DestinationRules(home.resolve("site"), List.of(), home).requireSafe();
        new DestinationRules(temp.resolve("home/you"), List.of(), home).requireSafe();
    }

    @Test
    void keepsTheDestinationAndTheSourcesApart() throws IOException {
        Path content = Files.createDirectories(temp.resolve("site/content"));
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), content);
        Path real = Files.createDirectory(temp.resolve("real"));
        Path inside = Files.createSymbolicLink(content.resolve("out"), real);

        assertThat(refusal(OutputTree.at(content, List.of(content)), SITE)).isEqualTo(Code.DESTINATION_IN_SOURCES);
        assertThat(refusal(OutputTree.at(content.resolve("x/y"), List.of(content)), SITE))
                .isEqualTo(Code.DESTINATION_IN_SOURCES);
        assertThat(refusal(OutputTree.at(alias.resolve("out2"), List.of(content)), SITE))
                .isEqualTo(Code.DESTINATION_IN_SOURCES);
        assertThat(refusal(OutputTree.at(inside, List.of(content)), SITE)).isEqualTo(Code.DESTINATION_IN_SOURCES);
        assertThat(refusal(OutputTree.at(content.getParent(), List.of(content)), SITE))
                .isEqualTo(Code.DESTINATION_HOLDS_SOURCES);
        assertThat(refusal(OutputTree.at(content.resolve("x/../.."), List.of(alias)), SITE))
                .isEqualTo(Code.DESTINATION_HOLDS_SOURCES);
        SITE.publish(OutputTree.at(temp.resolve("site/content-output"), List.of(content)));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("site"), "mine");

        assertThat(refusal(file)).isEqualTo(Code.DESTINATION_NOT_A_FOLDER);
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesALinkInPlaceOfItsOwnFolder() throws IOException {
        Path site = Files.createDirectory(temp.resolve("site"));
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve(".jianbao"), elsewhere);

        assertThat(refusal(site)).isEqualTo(Code.DESTINATION_OBSTRUCTED);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void namesTheDestinationInItsMessage() throws IOException {
        Path destination = foreign(false);

        var refused = catchThrowableOfType(DestinationRefusedException.class, () -> SITE.publishTo(destination));

        assertThat(refused).hasMessageContaining(destination.toString()).hasMessageContaining("thesis.txt");
        assertThat(refused.diagnostic().range().file()).isEqualTo(destination.toString());
    }

    private Path foreign(boolean linked) throws IOException {
        Path destination = linked ? linkTo("real") : Files.createDirectory(temp.resolve("site"));
        Files.writeString(destination.resolve("thesis.txt"), "mine");
        return destination;
    }

    private Path linkTo(String name) throws IOException {
        Files.createDirectory(temp.resolve(name));
        return Files.createSymbolicLink(temp.resolve("site"), Path.of(name));
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> walk = Files.walk(temp)) {
            return walk.filter(path -> !path.equals(temp))
                    .map(path -> temp.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Code refusal(Path destination) {
        return refusal(destination, SITE);
    }

    private static Code refusal(Path destination, Site site) {
        return refusal(OutputTree.at(destination, List.of()), site);
    }

    private static Code refusal(OutputTree tree, Site site) {
        return catchThrowableOfType(DestinationRefusedException.class, () -> site.publish(tree, new Diagnostics()))
                .diagnostic()
                .code();
    }

    private static Code unsafe(DestinationRules rules) {
        return catchThrowableOfType(DestinationRefusedException.class, rules::requireSafe)
                .diagnostic()
                .code();
    }
}
