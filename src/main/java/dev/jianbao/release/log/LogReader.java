package dev.jianbao.release.log;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.release.key.VerifyingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log file by file and says of each whether it is what the office signed. The checkpoint is signed; hashes and entries
 * hang on it and on each other, so where they disagree it can be told which of the two was altered.
 */
public final class LogReader {
    private final SortedMap<String, byte[]> files;
    private final VerifyingKey key;
    private final String folder;
    private final Diagnostics diagnostics;

    /**
     * @param files every file of the log, by its path below the log's folder
     * @param folder what stands before those paths in reports, with a slash at its end
     */
    public LogReader(SortedMap<String, byte[]> files, VerifyingKey key, String folder, Diagnostics diagnostics) {
        this.files = files;
        this.key = key;
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** The log, if every file of it is as signed; what is wrong is reported. */
    public Optional<ReleaseLog> read() {
        byte[] note = files.get(Checkpoint.NAME);
        Optional<Checkpoint> checkpoint = note == null ? Optional.empty() : Checkpoint.verified(note, key);
        if (note == null) {
            report(Code.BAG_FILE_MISSING, Checkpoint.NAME);
        } else if (checkpoint.isEmpty()) {
            report(Code.CHECKPOINT_ALTERED, Checkpoint.NAME);
        }
        return checkpoint.flatMap(this::read);
    }

    /**
     * The log as far as its checkpoint speaks of it. Files beyond that are passed over: a release that was interrupted leaves some,
     * which say nothing that is signed.
     */
    public Optional<ReleaseLog> readWhatIsSigned() {
        SortedMap<String, byte[]> signed = new TreeMap<>(files);
        Optional.ofNullable(files.get(Checkpoint.NAME))
                .flatMap(note -> Checkpoint.verified(note, key))
                .map(checkpoint -> Tiles.paths(checkpoint.size()))
                .ifPresent(tiles ->
                        signed.keySet().removeIf(path -> !tiles.contains(path) && !path.equals(Checkpoint.NAME)));
        return new LogReader(signed, key, folder, diagnostics).read();
    }

    private Optional<ReleaseLog> read(Checkpoint checkpoint) {
        Map<String, Integer> bundles = Tiles.bundles(checkpoint.size());
        if (bundles.keySet().stream().anyMatch(each -> !files.containsKey(each))) {
            reportStructure(new TreeSet<>(bundles.keySet()), checkpoint);
            return Optional.empty();
        }
        List<byte[]> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        bundles.forEach((path, count) ->
                Tiles.entries(bytes(path), count).ifPresentOrElse(entries::addAll, () -> unreadable.add(path)));
        if (!unreadable.isEmpty()) {
            unreadable.forEach(path -> report(Code.LOG_FILE_ALTERED, path));
            return Optional.empty();
        }
        ReleaseLog log = new ReleaseLog(checkpoint.origin(), entries);
        boolean sound = Arrays.equals(log.root(checkpoint.size()), checkpoint.root());
        boolean whole = sound ? compareTiles(log) : nameAltered(log, checkpoint);
        return whole ? Optional.of(log) : Optional.empty();
    }

    /** The entries are as signed; every other file follows from them. */
    private boolean compareTiles(ReleaseLog log) {
        SortedMap<String, byte[]> expected = log.tiles();
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(files.keySet());
        names.remove(Checkpoint.NAME);
        boolean whole = true;
        for (String path : names) {
            Optional<Code> wrong = judge(files.get(path), expected.get(path));
            wrong.ifPresent(code -> report(code, path));
            whole &= wrong.isEmpty();
        }
        return whole;
    }

    private static Optional<Code> judge(byte @Nullable [] found, byte @Nullable [] expected) {
        if (found == null) {
            return Optional.of(Code.BAG_FILE_MISSING);
        }
        if (expected == null) {
            return Optional.of(Code.BAG_FILE_ADDED);
        }
        return Arrays.equals(found, expected) ? Optional.empty() : Optional.of(Code.LOG_FILE_ALTERED);
    }

    /** The entries are not as signed: where the hashes beside them are, they tell which bundle was altered. */
    private boolean nameAltered(ReleaseLog log, Checkpoint checkpoint) {
        SortedMap<String, byte[]> ofEntries =
                Tiles.ofLeaves(log.entries().stream().map(MerkleTree::leaf).toList());
        List<byte[]> hashes = hashes(checkpoint.size());
        boolean hashesSound =
                hashes.size() == checkpoint.size() && Arrays.equals(MerkleTree.root(hashes), checkpoint.root());
        for (String bundle : Tiles.bundles(checkpoint.size()).keySet()) {
            String tile = bundle.replace("tile/entries/", "tile/0/");
            boolean same = Arrays.equals(ofEntries.get(tile), files.get(tile));
            if (!same || !hashesSound) {
                report(Code.LOG_FILE_ALTERED, bundle);
            }
        }
        return false;
    }

    /** The leaf hashes as the tiles have them; fewer where tiles are missing or cut. */
    private List<byte[]> hashes(int size) {
        SortedMap<String, byte[]> tiles = new TreeMap<>();
        Tiles.bundles(size).keySet().stream()
                .map(bundle -> bundle.replace("tile/entries/", "tile/0/"))
                .filter(files::containsKey)
                .forEach(tile -> tiles.put(tile, bytes(tile)));
        List<byte[]> hashes = new ArrayList<>();
        for (byte[] tile : tiles.values()) {
            for (int at = 0; at + MerkleTree.HASH_LENGTH <= tile.length; at += MerkleTree.HASH_LENGTH) {
                hashes.add(Arrays.copyOfRange(tile, at, at + MerkleTree.HASH_LENGTH));
            }
        }
        return hashes;
    }

    private void reportStructure(SortedSet<String> bundles, Checkpoint checkpoint) {
        bundles.stream()
                .filter(each -> !files.containsKey(each))
                .forEach(each -> report(Code.LOG_TRUNCATED, each, checkpoint.size()));
    }

    private byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return bytes;
    }

    private void report(Code code, String path, Object... arguments) {
        diagnostics.report(code, SourceRange.ofFile(folder + path), arguments);
    }
}
