package dev.jianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand single bytes of a sealed archive, each changed by itself: each is found, and its file is named and no other. */
class MutationTest {
    private static final int CHANGES = 1000;
    private static final long SEED = 20240830;

    @TempDir
    private Path folder;

    @Test
    void everyChangedByteIsFoundAndItsFileNamed() throws IOException {
        SealedArchive archive = SealedArchive.in(folder);
        archive.seal("first", Map.of("index.html", "<p>第9期\n"));
        archive.seal("second", Map.of("index.html", "<p>第10期\n"));
        Path bag = archive.seal(
                "bag",
                Map.of(
                        "index.html",
                        "<p>第12期\n",
                        "2024/009.html",
                        "<p>第9期\n",
                        "feed.xml",
                        "<feed/>\n",
                        "a.css",
                        "p{}\n"));
        List<String> files = List.copyOf(FileSet.below(bag).paths());
        assertThat(files).hasSizeGreaterThan(12);
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            String path = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(bag.resolve(path));
            byte[] changed = whole.clone();
            int at = random.nextInt(whole.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(bag.resolve(path), changed);
            List<String> found = archive.verify(bag);
            if (found.isEmpty() || !found.stream().allMatch(each -> each.endsWith(" " + path))) {
                wrong.add(path + " at " + at + " made " + changed[at] + ": " + found);
            }
            Files.write(bag.resolve(path), whole);
        }
        assertThat(wrong).isEmpty();
        assertThat(archive.verify(bag)).isEmpty();
    }
}
