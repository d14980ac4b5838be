package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KEYS = List.of("name", "kind", "region", "parent", "short-names", "names");

    @Test
    void offersTheNearestFirst() {
        assertThat(Nearest.of("nam", KEYS)).startsWith("name", "names");
        assertThat(Nearest.of("regoin", KEYS)).containsExactly("region");
    }

    @Test
    void takesTwoSwappedLettersForOneSlip() {
        assertThat(Nearest.of("nmae", KEYS)).startsWith("name");
    }

    @Test
    void offersALongerNameThatHoldsIt() {
        assertThat(Nearest.of("师范大学", List.of("南方师范大学", "理工大学"))).first().isEqualTo("南方师范大学");
    }

    @Test
    void offersNothingWhereNothingIsNear() {
        assertThat(Nearest.of("colour", KEYS)).isEmpty();
        assertThat(Nearest.of("", KEYS)).isEmpty();
        assertThat(Nearest.of("name", List.of())).isEmpty();
    }

    @Test
    void offersThreeAtMostAndEachOnce() {
        assertThat(Nearest.of("ab", List.of("abc", "abd", "abc", "abe", "abf"))).containsExactly("abc", "abd", "abe");
    }
}
