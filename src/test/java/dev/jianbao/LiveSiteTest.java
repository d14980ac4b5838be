package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Artifact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site in memory shows after any edit is what a build of the edited sources publishes. */
class LiveSiteTest {
    private static final SiteFiles SOURCES = SiteFiles.below(Path.of("src/test/resources/golden/chinese/input"))
            .replacing("content/site.yaml", "title:", "rendition: zh-Hant\ntitle:");
    private static final int EDITS = 24;

    @TempDir
    Path temp;

    @Test
    void afterAnyEditShowsWhatABuildPublishes() {
        Random random = new Random(7);
        Path source = SOURCES.writeTo(temp.resolve("source"));
        LiveSite live = new LiveSite(options(source, temp.resolve("unused")));
        live.open();
        live.check();
        SiteFiles now = SOURCES;
        int published = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            SiteFiles next = RandomEdits.edit(now, random);
            List<String> changed = change(source, now, next);
            live.update(changed);
            Path clean = temp.resolve("clean" + edit);
            if (new Build(options(source, clean), Progress.UNHEARD).run().isPublished()) {
                SiteFiles wanted = BuiltSite.output(clean);
                assertThat(shown(live, wanted, path -> !path.startsWith(".")))
                        .as("edit %d of %s", edit, changed)
                        .isEmpty();
                live.check();
                published++;
                now = next;
            } else {
                live.update(change(source, next, now));
                live.check();
            }
        }
        assertThat(published).isGreaterThan(EDITS / 2);
    }

    static List<String> change(Path source, SiteFiles from, SiteFiles to) {
        from.replaceOnDisk(to, source);
        return to.differencesFrom(from).stream()
                .map(each -> each.substring(each.indexOf(": ") + 2))
                .toList();
    }

    /** What it shows that differs from the files of a build. */
    static List<String> shown(LiveSite live, SiteFiles wanted, Predicate<String> which) {
        SortedMap<String, byte[]> asked = new TreeMap<>(wanted.files());
        asked.keySet().removeIf(which.negate());
        SortedMap<String, byte[]> shown = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        asked.keySet()
                .forEach(path -> live.artifact(path)
                        .ifPresentOrElse(made -> shown.put(path, bytes(made)), () -> missing.add(path)));
        assertThat(missing).isEmpty();
        return new SiteFiles(shown).differencesFrom(new SiteFiles(asked));
    }

    private static byte[] bytes(Artifact artifact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            artifact.writeTo(bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return bytes.toByteArray();
    }

    private static BuildOptions options(Path source, Path destination) {
        return new BuildOptions(
                source, destination, Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY);
    }
}
