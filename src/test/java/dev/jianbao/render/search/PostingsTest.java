package dev.jianbao.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
    /** The passages that hold 的 are nearly all there are, so a list must be able to fill many slices. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 1_000, 300_000})
    void givesBackEveryPassageOfATermHoweverMany(int count) {
        Postings postings = new Postings();
        long often = (long) Term.of('的') << 1;
        long seldom = (long) Term.of('鼎') << 1;
        for (int passage = 0; passage < count; passage++) {
            postings.add(often, passage);
            if (passage % 1_000 == 0) {
                postings.add(seldom, passage);
            }
        }

        assertThat(read(postings, often)).isEqualTo(IntStream.range(0, count).toArray());
        assertThat(read(postings, seldom))
                .isEqualTo(IntStream.range(0, count)
                        .filter(each -> each % 1_000 == 0)
                        .toArray());
    }

    private static int[] read(Postings postings, long key) {
        int[] passages = new int[postings.count(key)];
        postings.read(key, passages);
        return passages;
    }
}
