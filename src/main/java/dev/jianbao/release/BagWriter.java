package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.Disk;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.PublishedTree;
import dev.jianbao.release.key.SigningKey;
import dev.jianbao.release.key.SshSignature;
import dev.jianbao.release.log.ReleaseLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Seals a published archive: copies it into a bag (RFC 8493), signs the bag and adds a line to the log. The bag appears in one
 * rename, after the log has the release: a log that knows of a bag that was lost does no harm, a bag that its log has
 * forgotten would.
 */
public final class BagWriter {
    private final PublishedTree archive;
    private final Particulars particulars;
    private final SigningKey key;
    private final Diagnostics diagnostics;

    public BagWriter(PublishedTree archive, Particulars particulars, SigningKey key, Diagnostics diagnostics) {
        this.archive = archive;
        this.particulars = particulars;
        this.key = key;
        this.diagnostics = diagnostics;
    }

    /**
     * Writes the bag; empty, and reported, if it cannot be.
     *
     * @param bag where to; nothing may be there but an empty folder
     * @param log the folder of the log so far, which is made if it is not there
     */
    public Optional<Sealed> write(Path bag, Path log) {
        requireFree(bag);
        archive.paths().forEach(this::requireFit);
        LogFolder kept = new LogFolder(log);
        Optional<ReleaseLog> before = kept.read(particulars.origin(), key.publicKey(), diagnostics);
        if (before.isEmpty() || diagnostics.reach(Severity.ERROR)) {
            return Optional.empty();
        }
        Path fresh = bag.resolveSibling("." + bag.getFileName() + ".sealing");
        Disk.deleteTree(fresh);
        try {
            return fill(fresh, before.get()).map(after -> {
                Disk.forceFolders(fresh);
                kept.write(after.files(key));
                Disk.with(bag, to -> Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE));
                Disk.forceFolder(Disk.folderOf(bag.toAbsolutePath()));
                int files = archive.paths().size();
                return new Sealed(
                        after.entries().size(),
                        particulars.date(),
                        files,
                        key.publicKey().fingerprint());
            });
        } finally {
            Disk.deleteTree(fresh);
        }
    }

    private void requireFree(Path bag) {
        if (!Files.exists(bag)) {
            return;
        }
        boolean empty = Files.isDirectory(bag)
                && Disk.with(bag, folder -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        return files.findAny().isEmpty();
                    }
                });
        if (!empty) {
            diagnostics.report(Code.BAG_EXISTS, SourceRange.ofFile(bag.toString()));
        }
    }

    /** BagIt writes a percent sign as {@code %25}, which {@code sha256sum} does not undo: no name may hold one. */
    private void requireFit(OutputPath path) {
        if (path.value().contains("%")) {
            diagnostics.report(Code.NAME_UNFIT_FOR_BAG, SourceRange.ofFile(path.value()));
        }
    }

    private Optional<ReleaseLog> fill(Path fresh, ReleaseLog before) {
        AtomicLong bytes = new AtomicLong();
        Sums payload = copyPayload(fresh, bytes);
        if (diagnostics.reach(Severity.ERROR)) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> tags = new TreeMap<>(particulars.attachments());
        tags.putAll(Manual.pages());
        tags.put(BagFiles.DECLARATION, BagFiles.DECLARED.getBytes(UTF_8));
        tags.put(BagFiles.MANIFEST, payload.encode());
        tags.put(
                BagFiles.DESCRIPTION,
                description(before, bytes.get() + "." + payload.digests().size()));
        SortedMap<String, String> digests = new TreeMap<>();
        tags.forEach((name, content) -> digests.put(name, FileSet.digest(content)));
        byte[] manifest = Sums.of(digests).encode();
        ReleaseLog after = before.append(
                new ReleaseEntry(FileSet.digest(manifest), particulars.date(), particulars.commit()).encode());
        tags.put(BagFiles.TAG_MANIFEST, manifest);
        tags.put(
                BagFiles.SIGNATURE,
                SshSignature.of(manifest, BagFiles.NAMESPACE, key).encode());
        after.files(key).forEach((path, content) -> tags.put(BagFiles.LOG + path, content));
        tags.forEach((name, content) -> Disk.write(fresh.resolve(name), content));
        return Optional.of(after);
    }

    private Sums copyPayload(Path fresh, AtomicLong bytes) {
        Map<String, String> digests = new ConcurrentSkipListMap<>();
        archive.paths().parallelStream().forEach(path -> {
            Path copy = fresh.resolve(BagFiles.PAYLOAD + path);
            String digest = Disk.with(copy, target -> copied(path, target));
            bytes.addAndGet(Disk.with(copy, Files::size));
            digests.put(BagFiles.PAYLOAD + path, digest);
            if (!Disk.with(copy, file -> archive.built(path, file))) {
                diagnostics.report(Code.CHANGED_SINCE_BUILT, SourceRange.ofFile(path.value()));
            }
        });
        return Sums.of(digests);
    }

    private String copied(OutputPath path, Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(folder);
        try (InputStream in = archive.open(path)) {
            Files.copy(in, target);
        }
        Disk.force(target);
        try (InputStream in = Files.newInputStream(target)) {
            return FileSet.digest(in);
        }
    }

    private byte[] description(ReleaseLog before, String size) {
        Map<String, String> lines = new LinkedHashMap<>();
        particulars.publisher().ifPresent(publisher -> lines.put("Source-Organization", publisher));
        lines.put("Bagging-Date", particulars.date().toString());
        lines.put("External-Description", particulars.title());
        lines.put(
                "External-Identifier", before.origin() + "/" + (before.entries().size() + 1));
        lines.put("Payload-Oxum", size);
        lines.put("Bag-Software-Agent", particulars.software());
        particulars.commit().ifPresent(commit -> {
            lines.put("Git-Commit", commit);
            lines.put("Git-State", particulars.committed() ? "committed" : "modified");
        });
        particulars.attachments().forEach((name, content) -> lines.put("Digest-" + name, FileSet.digest(content)));
        lines.put("Signing-Key", key.publicKey().fingerprint());
        StringBuilder text = new StringBuilder();
        lines.forEach((label, value) -> text.append(label)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
