package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.DiagnosticLine;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.sums.Checksums;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fingerprints on disk, in {@code .jianbao/fingerprints}: a line that names the format and the manifest they belong to, a
 * line with the fingerprint of all inputs, a line for each thing found, a line for each page, and one that counts and seals
 * what stands before it. With any other manifest they count for nothing: a build killed before it wrote them leaves those of
 * the build before.
 */
final class FingerprintFile {
    private static final String HEAD = "jianbao-fingerprints 2 ";
    private static final String UNKNOWN = "-";

    private FingerprintFile() {}

    static Path in(Path tree) {
        return tree.resolve(PathRules.OWN_FOLDER).resolve("fingerprints");
    }

    static void write(Fingerprints fingerprints, Path tree) {
        byte[] text = encode(fingerprints, manifest(tree));
        Path file = in(tree);
        if (!Disk.exists(file) || !Arrays.equals(Disk.with(file, Files::readAllBytes), text)) {
            ManifestFile.replace(file, text);
        }
    }

    /** Reads what a tree holds. What is damaged or of another format counts for nothing, and a note says so. */
    static Fingerprints read(Path tree, Diagnostics diagnostics) {
        Path file = in(tree);
        if (!Disk.isFolder(Disk.folderOf(file)) || !Disk.exists(file)) {
            return Fingerprints.NONE;
        }
        byte[] text = Disk.with(file, Files::readAllBytes);
        List<String> lines = unsealed(text);
        if (lines.isEmpty()) {
            diagnostics.report(Code.BROKEN_FINGERPRINTS, SourceRange.ofFile(file.toString()));
            return Fingerprints.NONE;
        }
        boolean ours = lines.get(0).equals(HEAD + manifest(tree));
        return ours ? decode(lines.iterator()) : Fingerprints.NONE;
    }

    private static String manifest(Path tree) {
        Path file = ManifestFile.in(tree);
        return Disk.exists(file) ? Checksums.of(Disk.with(file, Files::readAllBytes)) : UNKNOWN;
    }

    static byte[] encode(Fingerprints fingerprints, String manifest) {
        StringBuilder text = new StringBuilder(HEAD).append(manifest).append('\n');
        text.append(fingerprints.inputs().orElse(UNKNOWN)).append('\n');
        text.append(fingerprints.found().size()).append('\n');
        fingerprints
                .found()
                .forEach(each -> text.append(DiagnosticLine.write(each)).append('\n'));
        fingerprints
                .pages()
                .forEach((path, page) -> text.append(known(page.origin()))
                        .append(' ')
                        .append(known(page.draft()))
                        .append(' ')
                        .append(path)
                        .append('\n'));
        text.append("end ");
        String seal = Checksums.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append(seal).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String known(String sum) {
        return sum.isEmpty() ? UNKNOWN : sum;
    }

    private static String unknown(String sum) {
        return sum.equals(UNKNOWN) ? "" : sum;
    }

    /** The lines before the seal; none where it is broken, or something else altogether. */
    private static List<String> unsealed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int seal = text.lastIndexOf("\nend ") + "\nend ".length();
        boolean whole = text.startsWith(HEAD)
                && seal > HEAD.length()
                && text.substring(seal)
                        .equals(Checksums.of(text.substring(0, seal).getBytes(StandardCharsets.UTF_8)) + "\n");
        return whole ? text.substring(0, seal - "end ".length()).lines().toList() : List.of();
    }

    private static Fingerprints decode(Iterator<String> lines) {
        lines.next();
        Optional<String> inputs = Optional.of(lines.next()).filter(each -> !each.equals(UNKNOWN));
        int count = Integer.parseInt(lines.next());
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DiagnosticLine.read(lines.next()).ifPresent(found::add);
        }
        var pages = new TreeMap<OutputPath, Fingerprints.Mark>();
        lines.forEachRemaining(line -> {
            String[] parts = line.split(" ", 3);
            pages.put(new OutputPath(parts[2]), new Fingerprints.Mark(unknown(parts[0]), unknown(parts[1])));
        });
        return new Fingerprints(found.size() == count ? inputs : Optional.empty(), found, pages);
    }
}
