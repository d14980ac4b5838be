package dev.jianbao.release.log;

import dev.jianbao.release.key.SigningKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All releases there ever were, one entry each, oldest first.
 *
 * @param origin who keeps it: a name without blanks, for ever the same
 * @param entries what was said of each release
 */
public record ReleaseLog(String origin, List<byte[]> entries) {
    /** An entry's length is written in two bytes. */
    private static final int LONGEST_ENTRY = 0xffff;

    public ReleaseLog {
        entries = List.copyOf(entries);
    }

    /** The same log with one release more. */
    public ReleaseLog append(byte[] entry) {
        if (entry.length > LONGEST_ENTRY) {
            throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
        }
        List<byte[]> all = new ArrayList<>(entries);
        all.add(entry);
        return new ReleaseLog(origin, all);
    }

    /** Its files by path: checkpoint, tiles of hashes, bundles of entries. */
    public SortedMap<String, byte[]> files(SigningKey key) {
        SortedMap<String, byte[]> files = tiles();
        byte[] root = root(entries.size());
        files.put(
                Checkpoint.NAME,
                Checkpoint.sign(origin, entries.size(), root, key).encode(key.publicKey()));
        return files;
    }

    SortedMap<String, byte[]> tiles() {
        SortedMap<String, byte[]> files = new TreeMap<>(Tiles.ofLeaves(leaves(entries)));
        files.putAll(Tiles.ofEntries(entries));
        return files;
    }

    /** The hash over the first of its entries. */
    public byte[] root(int size) {
        return MerkleTree.root(leaves(entries.subList(0, size)));
    }

    private static List<byte[]> leaves(List<byte[]> entries) {
        return entries.stream().map(MerkleTree::leaf).toList();
    }
}
