package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.sums.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {
    private static final Manifest MANIFEST = Manifest.of(Map.of(
            new OutputPath("index.html"), new Manifest.Entry(4, "a".repeat(16), 17),
            new OutputPath("assets/附件 一 end.pdf"), new Manifest.Entry(1L << 40, "0".repeat(16), -3)));

    @TempDir
    Path temp;

    @Test
    void readsWhatItWrote() {
        ManifestFile.write(MANIFEST, temp);

        assertThat(read()).isEqualTo(MANIFEST);
    }

    @Test
    void isTheSameOnAnyMachine() {
        assertThat(new String(ManifestFile.encode(MANIFEST), StandardCharsets.UTF_8))
                .isEqualTo("""
                        jianbao-manifest 2
                        %s 1099511627776 assets/附件 一 end.pdf
                        %s 4 index.html
                        end 2 %s
                        """.formatted(
                                "0".repeat(16),
                                "a".repeat(16),
                                "f4840dc8a7592458a0b4afd344a41b9965c48a4248c91402d576d21e0c7be727"));
    }

    @Test
    void countsDamageOfAnyOneByteAsNothing() throws IOException {
        byte[] text = ManifestFile.encode(MANIFEST);
        for (int at = 0; at < text.length; at++) {
            byte[] damaged = text.clone();
            damaged[at] ^= 1;
            assertThat(ManifestFile.decode(damaged)).as("byte %d", at).isEmpty();
        }
        for (int length = 0; length < text.length; length++) {
            assertThat(ManifestFile.decode(java.util.Arrays.copyOf(text, length)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape", "/etc/passwd", ".jianbao/lock", "a\\b", ""})
    void countsAManifestThatNamesAForbiddenPathAsNothing(String path) {
        String text = "jianbao-manifest 2\n" + "a".repeat(16) + " 1 " + path + "\nend 1 ";
        String sealed = text + Digests.of(text.getBytes(StandardCharsets.UTF_8)) + "\n";

        assertThat(ManifestFile.decode(sealed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void neverThrowsOnNoise() {
        Random random = new Random(7);
        byte[] good = ManifestFile.encode(MANIFEST);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = good.clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            if (!java.util.Arrays.equals(noise, good)) {
                assertThat(ManifestFile.decode(noise)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noise", "jianbao-stamps 1 0000\n1\n2\n", "jianbao-stamps 1 DIGEST\nx\ny\n"})
    void withoutItsStampsKeepsTheRest(String stamps) throws IOException {
        ManifestFile.write(MANIFEST, temp);
        String digest = Digests.of(Files.readAllBytes(ManifestFile.in(temp)));
        Files.writeString(ManifestFile.stampsIn(temp), stamps.replace("DIGEST", digest));

        var expected = new TreeMap<>(MANIFEST.files());
        expected.replaceAll((path, file) -> file.withModified(Manifest.Entry.UNKNOWN));
        assertThat(read().files()).isEqualTo(expected);
    }

    @Test
    void saysOnceThatARecordIsBroken() throws IOException {
        ManifestFile.write(MANIFEST, temp);
        Files.writeString(ManifestFile.in(temp), "not ours");
        Diagnostics diagnostics = new Diagnostics();

        assertThat(ManifestFile.read(temp, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_MANIFEST);
    }

    private Manifest read() {
        Diagnostics diagnostics = new Diagnostics();
        Manifest manifest = ManifestFile.read(temp, diagnostics).orElseThrow();
        assertThat(diagnostics.sorted()).isEmpty();
        return manifest;
    }
}
