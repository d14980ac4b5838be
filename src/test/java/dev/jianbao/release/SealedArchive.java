package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.OutputTree;
import dev.jianbao.output.Publication;
import dev.jianbao.output.PublishedTree;
import dev.jianbao.release.key.SigningKey;
import dev.jianbao.release.key.VerifyingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small archive, published and sealed as often as a test likes, all in one folder. */
record SealedArchive(Path folder, Path key) {
    static SealedArchive in(Path folder) {
        return new SealedArchive(folder, Shell.key(folder, "office.key", "-t", "ed25519", "-N", ""));
    }

    /** Publishes these files and seals them in a bag of this name. */
    Path seal(String name, Map<String, String> files) {
        Path bag = folder.resolve(name);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Sealed> sealed = seal(bag, files, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(sealed).isPresent();
        return bag;
    }

    Optional<Sealed> seal(Path bag, Map<String, String> files, Diagnostics diagnostics) {
        Path site = folder.resolve("site");
        publish(site, files);
        SigningKey office = SigningKey.read(key, diagnostics).orElseThrow();
        PublishedTree archive = PublishedTree.at(site, diagnostics).orElseThrow();
        Particulars particulars = new Particulars(
                "example.org/news",
                "某市简报",
                Optional.of("某市办公室"),
                LocalDate.of(2024, 8, 30),
                "jianbao test",
                Optional.of("0123456789abcdef0123456789abcdef01234567"),
                true,
                new TreeMap<>(Map.of("documents.txt", "one\n".getBytes(UTF_8))));
        return new BagWriter(archive, particulars, office, diagnostics).write(bag, folder.resolve("log"));
    }

    private static void publish(Path site, Map<String, String> files) {
        Map<OutputPath, byte[]> planned = new TreeMap<>();
        files.forEach((path, text) -> planned.put(new OutputPath(path), text.getBytes(UTF_8)));
        try (Publication publication = OutputTree.at(site, List.of()).begin(planned.keySet(), new Diagnostics())) {
            planned.forEach((path, bytes) -> publication.add(Artifact.of(path, bytes)));
            publication.commit();
        }
    }

    /** What verification finds, each as {@code code path}; notes left out. */
    List<String> verify(Path bag) {
        return verify(bag, Optional.empty());
    }

    List<String> verify(Path bag, Optional<Path> checkpoint) {
        Diagnostics diagnostics = new Diagnostics();
        VerifyingKey office = VerifyingKey.read(folder.resolve(key.getFileName() + ".pub"), diagnostics)
                .orElseThrow();
        Optional<Sealed> sealed = new BagVerifier(bag, office, diagnostics).verify(checkpoint);
        List<String> found = diagnostics.atLeast(Severity.WARNING).sorted().stream()
                .map(SealedArchive::found)
                .toList();
        assertThat(sealed.isPresent()).isEqualTo(found.isEmpty());
        return found;
    }

    private static String found(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.range().file();
    }

    /** Copies a bag, to be tampered with. */
    static Path copy(Path bag, Path to) {
        try (Stream<Path> files = Files.walk(bag)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(bag.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
