package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ManifestTest {
    private static Manifest of(Random random) {
        int most = random.nextInt(8);
        return Manifest.of(IntStream.range(0, most)
                .mapToObj(any -> new OutputPath("p" + random.nextInt(8)))
                .distinct()
                .collect(Collectors.toMap(path -> path, path -> new Manifest.Entry(1, "sum", 0))));
    }

    @Test
    void whatOneNamesAndAnotherDoesNotIsTheDifferenceOfTheirPaths() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Manifest before = of(random);
            Manifest after = of(random);
            var difference = new TreeSet<>(before.files().keySet());
            difference.removeAll(after.files().keySet());

            assertThat(before.namesUnlike(after)).isEqualTo(difference);
        }
    }

    @Test
    void ofNothingNothingIsNamed() {
        assertThat(Manifest.EMPTY.namesUnlike(Manifest.of(Map.of(new OutputPath("a"), new Manifest.Entry(1, "", 0)))))
                .isEmpty();
    }
}
