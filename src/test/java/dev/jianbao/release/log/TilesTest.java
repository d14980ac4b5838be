package dev.jianbao.release.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Hashes and files as RFC 6962 and C2SP tlog-tiles have them. */
class TilesTest {
    /** The leaves and roots that implementations of RFC 6962 test each other by. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfTheStandard() {
        for (int size = 0; size < ROOTS.size(); size++) {
            List<byte[]> leaves = LEAVES.subList(0, size).stream()
                    .map(HexFormat.of()::parseHex)
                    .map(MerkleTree::leaf)
                    .toList();
            assertThat(MerkleTree.root(leaves)).asHexString().isEqualToIgnoringCase(ROOTS.get(size));
        }
    }

    @Test
    void filesAreNamedAsTheStandardNamesThem() {
        assertThat(log(1).tiles()).containsOnlyKeys("tile/0/000.p/1", "tile/entries/000.p/1");
        assertThat(log(256).tiles()).containsOnlyKeys("tile/0/000", "tile/1/000.p/1", "tile/entries/000");
        assertThat(log(600).tiles())
                .containsOnlyKeys(
                        "tile/0/000",
                        "tile/0/001",
                        "tile/0/002.p/88",
                        "tile/1/000.p/2",
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/002.p/88");
    }

    @Test
    void theNamesOfAllFilesFollowFromTheSize() {
        for (int size : new int[] {0, 1, 255, 256, 257, 600, 66_000}) {
            assertThat(Tiles.paths(size)).isEqualTo(log(size).tiles().keySet());
        }
    }

    @Test
    void aGrowingLogChangesNoFullTile() {
        SortedMap<String, byte[]> before = log(600).tiles();
        SortedMap<String, byte[]> after = log(1500).tiles();
        before.forEach((path, bytes) -> {
            if (!path.contains(".p/")) {
                assertThat(after.get(path)).as(path).isEqualTo(bytes);
            }
        });
    }

    @Test
    void theThousandthTileStandsInAFolder() {
        assertThat(Tiles.bundles(256 * 1000 + 1).keySet())
                .hasSize(1001)
                .contains("tile/entries/999", "tile/entries/x001/000.p/1");
        assertThat(new ArrayList<>(Tiles.bundles(256 * 1001).keySet())).last().isEqualTo("tile/entries/x001/000");
    }

    @Test
    void aTileOfTheUpperLevelHoldsTheRootsBelow() {
        byte[] upper = log(512).tiles().get("tile/1/000.p/2");
        List<byte[]> first = log(256).entries().stream().map(MerkleTree::leaf).toList();
        assertThat(Arrays.copyOf(upper, 32)).isEqualTo(MerkleTree.root(first));
    }

    @Test
    void entriesComeBackAsTheyWere() {
        ReleaseLog log = new ReleaseLog("x", List.of(new byte[0], new byte[0xffff], "abc".getBytes(UTF_8)));
        byte[] bundle = log.tiles().get("tile/entries/000.p/3");
        assertThat(Tiles.entries(bundle, 3)).hasValueSatisfying(read -> {
            assertThat(read).hasSize(3);
            assertThat(read.get(1)).hasSize(0xffff);
            assertThat(read.get(2)).asString(UTF_8).isEqualTo("abc");
        });
        assertThat(Tiles.entries(bundle, 2)).isEmpty();
        assertThat(Tiles.entries(Arrays.copyOf(bundle, bundle.length - 1), 3)).isEmpty();
    }

    private static ReleaseLog log(int size) {
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            entries.add(("release " + at).getBytes(UTF_8));
        }
        return new ReleaseLog("example.org", entries);
    }
}
