package dev.jianbao.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.render.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** An index made where one stands is that of a clean build, and few of its files are made. */
class IndexAgainTest {
    /** Enough for both segments. */
    private static final int PASSAGES = Layout.SEGMENT + 300;

    private static final String PROGRAM = "this program";

    private final Random random = new Random(20241129);

    @Test
    void afterAnyEditIsThatOfACleanBuild() {
        Folder kept = new Folder();
        List<Passage> passages = passages();
        assertThat(write(passages, kept)).isEqualTo(kept.files.size());
        for (int edit = 0; edit < 6; edit++) {
            edit(passages);
            write(passages, kept);
            Folder clean = new Folder();
            write(passages, clean);

            assertThat(kept.texts()).as("edit " + edit).isEqualTo(clean.texts());
        }
    }

    @Test
    void makesFilesOfOtherTermsAndTextsOnly() {
        Folder kept = new Folder();
        List<Passage> passages = passages();
        int files = write(passages, kept);
        assertThat(write(passages, kept))
                .as("what was made though nothing changed")
                .isLessThan(5);

        int newest = passages.size() - 1; // nothing is learnt from it
        passages.set(newest, passages.get(newest).with(Excerpt.of("其它")));
        assertThat(write(passages, kept)).isGreaterThan(4).isLessThan(files / 3);
    }

    @Test
    void isMadeAnewByAnotherProgram() {
        Folder kept = new Folder();
        List<Passage> passages = passages();
        int files = write(passages, kept);

        kept.made = 0;
        new SearchIndex(archive(), passages).write(kept, "another program");
        assertThat(kept.made).isEqualTo(files);
    }

    /**
     * Whoever writes files in another way from the same, or takes other characters for one, must count up {@link Stamp#FORMAT}, lest browsers
     * take old ones for new.
     */
    @Test
    void isWrittenAsItWas() throws IOException {
        Folder folder = new Folder();
        write(passages(), folder);
        Checksums.Sum sum = new Checksums.Sum();
        for (String table : List.of("variants", "simplified", "traditional")) {
            try (InputStream in = Archive.class.getResourceAsStream("/dev/jianbao/text/" + table + ".txt")) {
                sum.put(table).put(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        folder.texts().forEach((path, bytes) -> {
            if (path.matches("search/(words|[abt]/.*)[.]js")) {
                sum.put(path).put(bytes);
            }
        });
        assertThat(Stamp.FORMAT + " " + sum.digits()).isEqualTo("4 39f04c65990062f3");
    }

    private int write(List<Passage> passages, Folder folder) {
        folder.made = 0;
        SearchIndex index = new SearchIndex(archive(), List.copyOf(passages));
        index.write(folder, PROGRAM);
        folder.files.keySet().retainAll(index.files().stream().map(Script::path).toList());
        return folder.made;
    }

    private static Archive archive() {
        return Archive.link(
                new Documents(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Catalogue(List.of(), List.of()),
                new TreeSet<>(),
                new Diagnostics());
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < PASSAGES; at++) {
            Ref ref = Ref.parse("item:b/2024/" + (at / 10 + 1) + "#" + (at % 10 + 1))
                    .orElseThrow();
            passages.add(Passage.of(Passage.Kind.ITEM, ref, text(8), Optional.empty())
                    .with(Excerpt.of(text(20 + random.nextInt(30)))));
        }
        return passages;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append((char) (0x4E00 + random.nextInt(20) * random.nextInt(20)));
        }
        return text.toString();
    }

    /** Exchanges a text or a title, adds a passage, or takes one away. */
    private void edit(List<Passage> passages) {
        int at = random.nextInt(passages.size());
        Passage passage = passages.get(at);
        switch (random.nextInt(4)) {
            case 0 -> passages.set(at, passage.with(Excerpt.of(text(40))));
            case 1 ->
                passages.set(
                        at,
                        Passage.of(passage.kind(), passage.ref(), text(6), passage.date())
                                .with(passage.body()));
            case 2 -> passages.add(at, passage);
            default -> passages.remove(at);
        }
    }

    /** Remembers of each file what it was made from, as the record of a build does. */
    private static final class Folder implements Sink {
        private final Map<OutputPath, String> fingerprints = new ConcurrentHashMap<>();
        private final Map<OutputPath, byte[]> files = new ConcurrentHashMap<>();
        private int made;

        @Override
        public synchronized void accept(Artifact artifact) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                artifact.writeTo(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            files.put(artifact.path(), bytes.toByteArray());
            made++;
        }

        @Override
        public boolean mayKeep(OutputPath path) {
            return fingerprints.containsKey(path);
        }

        @Override
        public boolean wants(OutputPath path, String fingerprint) {
            return !fingerprint.equals(fingerprints.put(path, fingerprint));
        }

        Map<String, String> texts() {
            Map<String, String> texts = new TreeMap<>();
            files.forEach((path, bytes) -> texts.put(path.value(), Checksums.of(bytes)));
            return texts;
        }
    }
}
