package dev.jianbao.release.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A log cut into files of 256 hashes or 256 entries. A full file never changes again; the last of each level holds fewer and
 * says in its name how many.
 */
final class Tiles {
    static final int WIDTH = 256;

    private static final int GROUP = 1000;

    private Tiles() {}

    /** All hash tiles of a log, by path. */
    static SortedMap<String, byte[]> ofLeaves(List<byte[]> leaves) {
        SortedMap<String, byte[]> tiles = new TreeMap<>();
        List<byte[]> hashes = leaves;
        for (int level = 0; !hashes.isEmpty(); level++) {
            for (int tile = 0; tile * WIDTH < hashes.size(); tile++) {
                List<byte[]> held = part(hashes, tile);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                held.forEach(bytes::writeBytes);
                tiles.put(path("tile/" + level + "/", tile, held.size()), bytes.toByteArray());
            }
            hashes = above(hashes);
        }
        return tiles;
    }

    /** The roots of all full tiles: what the next level holds. */
    private static List<byte[]> above(List<byte[]> hashes) {
        List<byte[]> roots = new ArrayList<>();
        for (int from = 0; from + WIDTH <= hashes.size(); from += WIDTH) {
            roots.add(MerkleTree.root(hashes.subList(from, from + WIDTH)));
        }
        return roots;
    }

    /** All bundles of entries of a log, by path: each entry with its length before it. */
    static SortedMap<String, byte[]> ofEntries(List<byte[]> entries) {
        SortedMap<String, byte[]> bundles = new TreeMap<>();
        for (int tile = 0; tile * WIDTH < entries.size(); tile++) {
            List<byte[]> held = part(entries, tile);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (byte[] entry : held) {
                bytes.writeBytes(ByteBuffer.allocate(Short.BYTES)
                        .putShort((short) entry.length)
                        .array());
                bytes.writeBytes(entry);
            }
            bundles.put(bundle(tile, held.size()), bytes.toByteArray());
        }
        return bundles;
    }

    /** The paths of the bundles of a log of some size, in order, each with how many entries it holds. */
    static Map<String, Integer> bundles(int size) {
        SortedMap<String, Integer> bundles = new TreeMap<>();
        for (int tile = 0; tile * WIDTH < size; tile++) {
            int held = Math.min(WIDTH, size - tile * WIDTH);
            bundles.put(bundle(tile, held), held);
        }
        return bundles;
    }

    /** The paths of all files of a log of some size, but its checkpoint. */
    static Set<String> paths(int size) {
        Set<String> paths = new HashSet<>(bundles(size).keySet());
        for (int level = 0, hashes = size; hashes > 0; level++, hashes /= WIDTH) {
            for (int tile = 0; tile * WIDTH < hashes; tile++) {
                paths.add(path("tile/" + level + "/", tile, Math.min(WIDTH, hashes - tile * WIDTH)));
            }
        }
        return paths;
    }

    /** The entries of a bundle; empty if it does not hold exactly as many. */
    static Optional<List<byte[]>> entries(byte[] bundle, int count) {
        ByteBuffer bytes = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>();
        while (bytes.remaining() >= Short.BYTES) {
            int length = Short.toUnsignedInt(bytes.getShort());
            if (length > bytes.remaining()) {
                return Optional.empty();
            }
            byte[] entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        return bytes.hasRemaining() || entries.size() != count ? Optional.empty() : Optional.of(entries);
    }

    private static String bundle(int tile, int held) {
        return path("tile/entries/", tile, held);
    }

    private static List<byte[]> part(List<byte[]> all, int tile) {
        return all.subList(tile * WIDTH, Math.min(all.size(), (tile + 1) * WIDTH));
    }

    /** The number in groups of three digits, all but the last after an {@code x}; a tile that is not full says so. */
    private static String path(String folder, int tile, int held) {
        StringBuilder name = new StringBuilder(group(tile % GROUP));
        for (int rest = tile / GROUP; rest > 0; rest /= GROUP) {
            name.insert(0, "x" + group(rest % GROUP) + "/");
        }
        return folder + name + (held == WIDTH ? "" : ".p/" + held);
    }

    private static String group(int number) {
        return String.valueOf(GROUP + number).substring(1);
    }
}
