package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes: one that is killed while it publishes, and two that publish at once. */
class TwoProcessesTest {
    private static final Site OLD = Site.of("index.html", "old", "b/1.html", "old 1", "gone.html", "gone");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "false, 3",
        "false, 20",
        "false, 34",
        "false, 40",
        "false, 55",
        "false, 62",
        "true, 3",
        "true, 20",
        "true, 30",
        "true, 36"
    })
    void aKilledBuildLeavesAWholeSiteAndTheNextOneFinishes(boolean linked, int operation)
            throws IOException, InterruptedException {
        Path destination = oldSite(linked);
        try (Child child = Child.publishing(destination, operation)) {
            assertThat(child.answer()).as("at operation %d", operation).isEqualTo(Child.STOPPED);
            child.kill();
        }

        Site seen = Site.in(destination);
        assertThat(seen.files()).containsKeys("index.html", "b/1.html");
        OutputTree.at(destination, List.of()).recover(new Diagnostics());
        assertThat(Site.in(destination)).isIn(seen.equals(OLD) ? List.of(OLD, Child.site()) : List.of(Child.site()));
        Child.site().publishTo(destination);
        assertThat(Site.in(destination)).isEqualTo(Child.site());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSecondOfTwoProcessesIsTurnedAway(boolean linked) throws IOException, InterruptedException {
        Path destination = oldSite(linked);
        try (Child child = Child.publishing(destination, 20)) {
            assertThat(child.answer()).isEqualTo(Child.STOPPED);

            assertBusy(destination);
            assertBusy(destination);
            assertThat(Site.in(destination)).isEqualTo(OLD);
        }
        Child.site().publishTo(destination);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSecondOfTwoBuildsInOneProcessIsTurnedAway(boolean linked) throws IOException, InterruptedException {
        Path destination = oldSite(linked);
        Path other = Files.createSymbolicLink(temp.resolve("other-name"), destination.getParent());
        try (Publication first = OutputTree.at(destination, List.of()).begin(OLD.planned(), new Diagnostics())) {
            assertBusy(destination);
            assertBusy(other.resolve(destination.getFileName()));
            try (Child child = Child.publishing(destination, 1_000)) {
                assertThat(child.answer())
                        .as("the attempts above keep the lock")
                        .isEqualTo(Child.REFUSED);
            }
            assertThat(first.commit()).isEqualTo(new Written(0, 3, 0, 0));
        }
        assertThat(Site.in(destination)).isEqualTo(OLD);
        Child.site().publishTo(destination);
        assertThat(Site.in(destination)).isEqualTo(Child.site());
    }

    @Test
    void twoDestinationsAreBuiltAtOnce() throws IOException {
        Path one = oldSite(false);
        Path two = temp.resolve("two");
        try (Publication first = OutputTree.at(one, List.of()).begin(OLD.planned(), new Diagnostics())) {
            OLD.publishTo(two);
            first.commit();
        }
        assertThat(Site.in(two)).isEqualTo(OLD);
    }

    private Path oldSite(boolean linked) throws IOException {
        Path destination = Files.createDirectory(temp.resolve("parent")).resolve("site");
        if (linked) {
            Files.createSymbolicLink(destination, Path.of("first"));
        }
        OLD.publishTo(destination);
        return destination;
    }

    private static void assertBusy(Path destination) {
        assertThatExceptionOfType(DestinationRefusedException.class)
                .isThrownBy(() -> Child.site().publishTo(destination))
                .withMessageContaining(destination.toString())
                .satisfies(refused -> assertThat(refused.diagnostic().code()).isEqualTo(Code.DESTINATION_BUSY));
    }
}
