package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.sums.Digests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A manifest on disk, in two files of the folder {@code .jianbao}. {@code manifest} holds a line for each file with
 * checksum, size and path, sorted, between a line that names the format and one that counts and seals what stands before
 * it: the same site has the same bytes there on any machine. {@code stamps} holds, in the same order, when each file was
 * written here; it names the manifest it belongs to, and with any other it counts for nothing.
 */
final class ManifestFile {
    private static final String HEAD = "jianbao-manifest 2";
    private static final String STAMPS_HEAD = "jianbao-stamps 1 ";

    private ManifestFile() {}

    static Path in(Path tree) {
        return tree.resolve(PathRules.OWN_FOLDER).resolve("manifest");
    }

    static Path stampsIn(Path tree) {
        return tree.resolve(PathRules.OWN_FOLDER).resolve("stamps");
    }

    /** Writes both files, each in one step, and hands them to the disk. */
    static void write(Manifest manifest, Path tree) {
        Disk.makeFolders(Disk.folderOf(in(tree)));
        byte[] text = encode(manifest);
        replace(stampsIn(tree), stamps(manifest, Digests.of(text)));
        replace(in(tree), text);
        Disk.forceFolder(Disk.folderOf(in(tree)));
    }

    /** Writes a file of the own folder in one step. */
    static void replace(Path file, byte[] bytes) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Disk.with(fresh, path -> Files.write(path, bytes));
        Disk.force(fresh);
        Disk.with(file, path -> Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Reads what a tree holds; a manifest that cannot be trusted counts for nothing, and a note says so. */
    static Optional<Manifest> read(Path tree, Diagnostics diagnostics) {
        Path file = in(tree);
        if (!Disk.isFolder(Disk.folderOf(file)) || !Disk.exists(file)) {
            return Optional.empty();
        }
        byte[] text = Disk.with(file, Files::readAllBytes);
        Optional<Manifest> manifest = decode(text).map(read -> withStamps(read, Digests.of(text), tree));
        if (manifest.isEmpty()) {
            diagnostics.report(Code.BROKEN_MANIFEST, SourceRange.ofFile(file.toString()));
        }
        return manifest;
    }

    static byte[] encode(Manifest manifest) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        manifest.files()
                .forEach((path, file) -> text.append(file.checksum())
                        .append(' ')
                        .append(file.size())
                        .append(' ')
                        .append(path)
                        .append('\n'));
        text.append("end ").append(manifest.files().size()).append(' ');
        String seal = Digests.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append(seal).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    static Optional<Manifest> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("\nend ") + 1;
        int seal = text.lastIndexOf(' ') + 1;
        if (!text.startsWith(HEAD + "\n") || end == 0 || seal < end) {
            return Optional.empty();
        }
        String sealed = Digests.of(text.substring(0, seal).getBytes(StandardCharsets.UTF_8));
        if (!text.substring(seal).equals(sealed + "\n")) {
            return Optional.empty();
        }
        var files = new TreeMap<OutputPath, Manifest.Entry>();
        try {
            text.substring(HEAD.length() + 1, end).lines().forEach(line -> put(files, line));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(files));
    }

    private static void put(Map<OutputPath, Manifest.Entry> files, String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(line);
        }
        Manifest.Entry file = new Manifest.Entry(Long.parseLong(parts[1]), parts[0], Manifest.Entry.UNKNOWN);
        files.put(new OutputPath(parts[2]), file);
    }

    private static byte[] stamps(Manifest manifest, String digest) {
        StringBuilder text = new StringBuilder(STAMPS_HEAD).append(digest).append('\n');
        manifest.files().values().forEach(file -> text.append(file.modified()).append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static Manifest withStamps(Manifest manifest, String digest, Path tree) {
        Path file = stampsIn(tree);
        if (!Disk.exists(file)) {
            return manifest;
        }
        String text = new String(Disk.with(file, Files::readAllBytes), StandardCharsets.US_ASCII);
        Iterator<String> lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(STAMPS_HEAD + digest)) {
            return manifest;
        }
        var files = new TreeMap<>(manifest.files());
        try {
            files.replaceAll(
                    (path, record) -> lines.hasNext() ? record.withModified(Long.parseLong(lines.next())) : record);
        } catch (NumberFormatException damaged) {
            return manifest;
        }
        return new Manifest(files);
    }
}
