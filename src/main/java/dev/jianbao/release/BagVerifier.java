package dev.jianbao.release;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.release.key.SshSignature;
import dev.jianbao.release.key.VerifyingKey;
import dev.jianbao.release.log.LogReader;
import dev.jianbao.release.log.ReleaseLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Verifies a bag with nothing but the office's public key and names every file that is not as it was sealed. What is signed
 * hangs together in two ways, by the signature over the tag manifest and by the log, so where two files disagree it can
 * mostly be told which of them was altered.
 */
public final class BagVerifier {
    private static final Set<String> INDISPENSABLE =
            Set.of(BagFiles.DECLARATION, BagFiles.DESCRIPTION, BagFiles.MANIFEST);

    private final FileSet files;
    private final VerifyingKey key;
    private final Diagnostics diagnostics;

    public BagVerifier(Path bag, VerifyingKey key, Diagnostics diagnostics) {
        this.files = FileSet.below(bag);
        this.key = key;
        this.diagnostics = diagnostics;
    }

    /**
     * Verifies everything; empty if anything is wrong, which is then reported with its path below the bag.
     *
     * @param kept a checkpoint of the same log from an earlier day, without which an older release cannot be told from the newest
     */
    public Optional<Sealed> verify(Optional<Path> kept) {
        files.odd().forEach(path -> report(Code.BAG_ODD_FILE, path));
        reportHollow();
        Optional<ReleaseLog> log = log();
        Optional<byte[]> sealed = tagManifest(log);
        Optional<Sealed> release = sealed.flatMap(manifest -> {
            Sums tags = sums(BagFiles.TAG_MANIFEST, manifest);
            verifyTags(tags);
            int payload = verifyPayload(tags);
            return log.flatMap(read -> new LogPlace(read, diagnostics)
                    .find(FileSet.digest(manifest))
                    .map(entry -> sealed(entry, read, payload)));
        });
        log.ifPresent(read -> new KeptCheckpoint(kept, key, diagnostics).compare(read));
        return release.filter(all -> !diagnostics.reach(Severity.ERROR));
    }

    /** A folder without anything in it was added, unless what it held was taken away, which is reported by itself. */
    private void reportHollow() {
        NavigableSet<String> listed = new TreeSet<>(bytes(BagFiles.MANIFEST)
                .map(bytes -> Sums.parse(bytes).sums().digests().keySet())
                .orElse(Set.of()));
        for (String folder : files.hollow()) {
            String next = listed.ceiling(folder + "/");
            boolean emptied = next != null && next.startsWith(folder + "/") || folder.startsWith(BagFiles.LOG);
            if (!emptied) {
                report(Code.BAG_FILE_ADDED, folder + "/");
            }
        }
    }

    private Sealed sealed(ReleaseEntry entry, ReleaseLog log, int payload) {
        return new Sealed(log.entries().size(), entry.date(), payload, key.fingerprint());
    }

    private Optional<ReleaseLog> log() {
        SortedMap<String, byte[]> log = new TreeMap<>();
        files.paths().stream()
                .filter(path -> path.startsWith(BagFiles.LOG))
                .forEach(path -> log.put(path.substring(BagFiles.LOG.length()), files.bytes(path)));
        return new LogReader(log, key, BagFiles.LOG, diagnostics).read();
    }

    /** The tag manifest as it was signed, even if the file that holds it is not: then it follows from the files it lists. */
    private Optional<byte[]> tagManifest(Optional<ReleaseLog> log) {
        Optional<byte[]> written = bytes(BagFiles.TAG_MANIFEST);
        byte[] rebuilt = Sums.of(actual(tagFiles())).encode();
        List<byte[]> candidates = written.map(bytes -> List.of(bytes, rebuilt)).orElse(List.of(rebuilt));
        Optional<byte[]> signed = signed(candidates);
        boolean signatureFits = signed.isPresent();
        if (!signatureFits) {
            signed = log.flatMap(read -> candidates.stream()
                    .filter(each -> LogPlace.isNewest(FileSet.digest(each), read))
                    .findFirst());
            reportSignature(signed.isPresent());
        }
        if (written.isPresent() && signed.filter(each -> each != written.get()).isPresent()) {
            report(Code.BAG_FILE_ALTERED, BagFiles.TAG_MANIFEST);
        }
        return signed.isPresent() ? signed : written;
    }

    private Optional<byte[]> signed(List<byte[]> candidates) {
        Optional<SshSignature> signature = bytes(BagFiles.SIGNATURE)
                .flatMap(SshSignature::parse)
                .filter(read -> read.key().equals(key) && read.namespace().equals(BagFiles.NAMESPACE));
        return signature.flatMap(read -> candidates.stream().filter(read::fits).findFirst());
    }

    /** The signature fits nothing: say why, as far as can be told. */
    private void reportSignature(boolean logKnowsTheManifest) {
        Optional<byte[]> text = bytes(BagFiles.SIGNATURE);
        if (text.isEmpty()) {
            return; // reported as missing
        }
        Optional<SshSignature> foreign = text.flatMap(SshSignature::parse)
                .filter(read -> !read.key().equals(key))
                .filter(read -> bytes(BagFiles.TAG_MANIFEST).filter(read::fits).isPresent());
        if (foreign.isPresent()) {
            report(
                    Code.SIGNATURE_FOREIGN,
                    BagFiles.SIGNATURE,
                    foreign.get().key().fingerprint(),
                    key.fingerprint());
        } else if (logKnowsTheManifest || SshSignature.parse(text.get()).isEmpty()) {
            report(Code.BAG_FILE_ALTERED, BagFiles.SIGNATURE);
        } else {
            report(Code.SIGNATURE_WRONG, BagFiles.TAG_MANIFEST, BagFiles.SIGNATURE);
        }
    }

    private void verifyTags(Sums tags) {
        Map<String, String> actual = actual(tagFiles());
        new Comparison(tags.digests(), actual, diagnostics).run();
        INDISPENSABLE.stream()
                .filter(name -> !tags.digests().containsKey(name) && !actual.containsKey(name))
                .sorted()
                .forEach(name -> report(Code.BAG_FILE_MISSING, name));
        for (String name : List.of(BagFiles.TAG_MANIFEST, BagFiles.SIGNATURE)) {
            if (!files.paths().contains(name)) {
                report(Code.BAG_FILE_MISSING, name);
            }
        }
    }

    /** Returns how many files the archive has. */
    private int verifyPayload(Sums tags) {
        Map<String, String> actual = actual(files.paths().stream()
                .filter(path -> path.startsWith(BagFiles.PAYLOAD))
                .collect(Collectors.toSet()));
        String rebuilt = FileSet.digest(Sums.of(actual).encode());
        boolean whole = rebuilt.equals(tags.digests().get(BagFiles.MANIFEST));
        Optional<byte[]> manifest = bytes(BagFiles.MANIFEST);
        if (!whole && manifest.isPresent()) {
            if (!FileSet.digest(manifest.get()).equals(tags.digests().get(BagFiles.MANIFEST))) {
                report(Code.MANIFEST_UNTRUSTED, BagFiles.MANIFEST);
            }
            new Comparison(sums(BagFiles.MANIFEST, manifest.get()).digests(), actual, diagnostics).run();
        }
        return actual.size();
    }

    private Set<String> tagFiles() {
        return files.paths().stream()
                .filter(path -> !path.startsWith(BagFiles.PAYLOAD) && !path.startsWith(BagFiles.LOG))
                .filter(path -> !path.equals(BagFiles.TAG_MANIFEST) && !path.equals(BagFiles.SIGNATURE))
                .collect(Collectors.toSet());
    }

    private Map<String, String> actual(Set<String> paths) {
        return paths.parallelStream().collect(Collectors.toConcurrentMap(path -> path, files::digest));
    }

    private Sums sums(String name, byte[] bytes) {
        Sums.Read read = Sums.parse(bytes);
        read.malformed()
                .forEach(line -> diagnostics.report(
                        Code.BAG_LINE_MALFORMED, SourceRange.at(name, Objects.requireNonNull(line), 1)));
        return read.sums();
    }

    private Optional<byte[]> bytes(String path) {
        return files.paths().contains(path) ? Optional.of(files.bytes(path)) : Optional.empty();
    }

    private void report(Code code, String path, Object... arguments) {
        diagnostics.report(code, SourceRange.ofFile(path), arguments);
    }
}
