package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build over an older one leaves out what need not be done, and gives the same bytes as a build into an empty folder. */
class RebuildTest {
    private static final SiteFiles SOURCES = SiteFiles.below(Path.of("src/test/resources/golden/chinese/input"))
            .replacing("content/site.yaml", "title:", "rendition: zh-Hant\ntitle:");
    private static final int BUILDS = 40;
    private static final int EDITS = 100;

    @TempDir
    Path temp;

    private int fresh;

    /** 300 edits by three authors, two or three of them between two builds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyEditGivesWhatACleanBuildGives(long seed) {
        Random random = new Random(seed);
        Path source = SOURCES.writeTo(temp.resolve("source"));
        Path kept = temp.resolve("kept");
        build(source, kept, BuiltSite.TODAY);
        SiteFiles now = SOURCES;
        int published = 0;
        int edits = 0;
        for (int build = 0; build < BUILDS; build++) {
            SiteFiles next = now;
            for (int due = EDITS * (build + 1) / BUILDS; edits < due; edits++) {
                next = RandomEdits.edit(next, random);
            }
            now.replaceOnDisk(next, source);
            String name = "seed " + seed + ", build " + build + ": " + next.differencesFrom(now);
            BuildResult result = build(source, kept, BuiltSite.TODAY);
            Path clean = temp.resolve("clean" + fresh++);
            BuildResult wanted = build(source, clean, BuiltSite.TODAY);
            assertThat(found(result)).as(name).isEqualTo(found(wanted));
            assertThat(result.isPublished()).as(name).isEqualTo(wanted.isPublished());
            if (wanted.isPublished()) {
                assertThat(BuiltSite.output(kept).differencesFrom(BuiltSite.output(clean)))
                        .as(name)
                        .isEmpty();
                published++;
                now = next;
            } else {
                next.replaceOnDisk(now, source);
            }
        }
        assertThat(published).as("builds without a mistake").isGreaterThan(BUILDS / 3);
    }

    @Test
    void whereNothingChangedReadsNothing() {
        Path source = SOURCES.writeTo(temp.resolve("source"));
        Path kept = temp.resolve("kept");
        int files = build(source, kept, BuiltSite.TODAY).changed();

        Counted progress = new Counted();
        Written again = new Build(options(source, kept, BuiltSite.TODAY), progress)
                .run()
                .written()
                .orElseThrow();

        assertThat(again).isEqualTo(new Written(0, files, 0, 0));
        assertThat(progress.begun).isZero();
    }

    @Test
    void saysAgainWhatItFoundThoughNothingChanged() {
        SiteFiles odd = SOURCES.with("content/pages/odd.md", "---\ntitle: 标题\n---\n\n　　缩进的段落。\n");
        Path source = odd.writeTo(temp.resolve("source"));
        BuildResult first = build(source, temp.resolve("kept"), BuiltSite.TODAY);
        BuildResult second = build(source, temp.resolve("kept"), BuiltSite.TODAY);

        assertThat(first.diagnostics().sorted()).isNotEmpty();
        assertThat(second.diagnostics().sorted()).isEqualTo(first.diagnostics().sorted());
        assertThat(second.changed()).isZero();
    }

    @Test
    void looksAgainOnAnotherDay() {
        Path source = SOURCES.writeTo(temp.resolve("source"));
        build(source, temp.resolve("kept"), BuiltSite.TODAY);
        Counted progress = new Counted();
        Clock tomorrow = Clock.offset(BuiltSite.TODAY, Duration.ofDays(1));
        new Build(options(source, temp.resolve("kept"), tomorrow), progress).run();

        assertThat(progress.begun).isPositive();
    }

    @Test
    void noticesAnEditThatKeepsSizeAndTime() throws IOException {
        Path source = SOURCES.writeTo(temp.resolve("source"));
        Path page = source.resolve("content/pages/shuoming.md");
        FileTime time = Files.getLastModifiedTime(page);
        build(source, temp.resolve("kept"), BuiltSite.TODAY);
        String text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.length() - 2) + "？\n");
        Files.setLastModifiedTime(page, time);

        assertThat(build(source, temp.resolve("kept"), BuiltSite.TODAY).changed())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noise", "jianbao-fingerprints 2 0\n", "cut", "bit"})
    void throwsADamagedStoreAwayWithAWord(String damage) throws IOException {
        Path source = SOURCES.writeTo(temp.resolve("source"));
        Path kept = temp.resolve("kept");
        build(source, kept, BuiltSite.TODAY);
        SiteFiles before = BuiltSite.output(kept);
        Path store = kept.resolve(".jianbao/fingerprints");
        byte[] good = Files.readAllBytes(store);
        if (damage.equals("cut")) {
            Files.write(store, Arrays.copyOf(good, good.length / 2));
        } else if (damage.equals("bit")) {
            byte[] bad = good.clone();
            bad[bad.length / 2] ^= 1;
            Files.write(store, bad);
        } else {
            Files.writeString(store, damage);
        }
        BuildResult result = build(source, kept, BuiltSite.TODAY);

        assertThat(result.diagnostics().sorted())
                .extracting(each -> each.code().name())
                .containsOnlyOnce("BROKEN_FINGERPRINTS");
        assertThat(BuiltSite.output(kept).differencesFrom(before)).isEmpty();
        assertThat(Files.readAllBytes(store)).isEqualTo(good);
    }

    @Test
    void mendsWhatWasDoneToThePages() throws IOException {
        Path source = SOURCES.writeTo(temp.resolve("source"));
        Path kept = temp.resolve("kept");
        build(source, kept, BuiltSite.TODAY);
        SiteFiles before = BuiltSite.output(kept);
        Files.delete(kept.resolve("index.html"));
        Files.writeString(kept.resolve("404.html"), "by hand");

        assertThat(build(source, kept, BuiltSite.TODAY).changed()).isEqualTo(2);
        assertThat(BuiltSite.output(kept).differencesFrom(before)).isEmpty();
    }

    private static BuildResult build(Path source, Path destination, Clock clock) {
        return new Build(options(source, destination, clock), Progress.UNHEARD).run();
    }

    private static BuildOptions options(Path source, Path destination, Clock clock) {
        return new BuildOptions(source, destination, Optional.empty(), false, Severity.ERROR, false, 2, clock);
    }

    private static List<Diagnostic> found(BuildResult result) {
        return result.diagnostics().sorted();
    }

    private static final class Counted implements Progress {
        private int begun;

        @Override
        public void begin(Phase phase, int steps) {
            begun++;
        }

        @Override
        public void step() {}
    }
}
