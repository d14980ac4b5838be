package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.release.key.SigningKey;
import dev.jianbao.release.key.SshSignature;
import dev.jianbao.release.key.VerifyingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and signatures, against the real OpenSSH in both directions. */
class OpenSshTest {
    private static final byte[] MESSAGE = "简报\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void opensshVerifiesWhatWeSign() throws IOException {
        Path key = Shell.key(folder, "key", "-t", "ed25519", "-N", "");
        SigningKey office = SigningKey.read(key, new Diagnostics()).orElseThrow();
        Files.write(
                folder.resolve("sig"),
                SshSignature.of(MESSAGE, "jianbao-release", office).encode());
        Files.write(folder.resolve("message"), MESSAGE);
        Files.writeString(folder.resolve("signers"), "office " + Files.readString(folder.resolve("key.pub")));
        String verify = "ssh-keygen -Y verify -f signers -I office -n %s -s sig < message";
        Shell.succeed(folder, "sh", "-c", verify.formatted("jianbao-release"));
        assertThat(Shell.run(folder, "sh", "-c", verify.formatted("git")).code())
                .isNotZero();
        Files.writeString(folder.resolve("message"), "改\n");
        assertThat(Shell.run(folder, "sh", "-c", verify.formatted("jianbao-release"))
                        .code())
                .isNotZero();
    }

    @Test
    void weVerifyWhatOpensshSigns() throws IOException {
        Path key = Shell.key(folder, "key", "-t", "ed25519", "-N", "");
        Files.write(folder.resolve("message"), MESSAGE);
        Shell.succeed(folder, "ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", "test", "message");
        byte[] text = Files.readAllBytes(folder.resolve("message.sig"));
        SshSignature signature = SshSignature.parse(text).orElseThrow();
        VerifyingKey office =
                VerifyingKey.read(folder.resolve("key.pub"), new Diagnostics()).orElseThrow();
        assertThat(signature.key()).isEqualTo(office);
        assertThat(signature.namespace()).isEqualTo("test");
        assertThat(signature.fits(MESSAGE)).isTrue();
        assertThat(signature.fits("改\n".getBytes(UTF_8))).isFalse();
        assertThat(signature.encode()).isEqualTo(text);
        SigningKey own = SigningKey.read(key, new Diagnostics()).orElseThrow();
        assertThat(SshSignature.of(MESSAGE, "test", own).encode()).isEqualTo(text);
    }

    @Test
    void fingerprintsAreThoseOfOpenssh() {
        Shell.key(folder, "key", "-t", "ed25519", "-N", "");
        VerifyingKey office =
                VerifyingKey.read(folder.resolve("key.pub"), new Diagnostics()).orElseThrow();
        assertThat(Shell.run(folder, "ssh-keygen", "-l", "-f", "key.pub").output())
                .contains(" " + office.fingerprint() + " ");
    }

    @Test
    void keysThatCannotBeUsedAreRefusedWithTheReason() throws IOException {
        Shell.key(folder, "locked", "-t", "ed25519", "-N", "secret");
        Shell.key(folder, "other", "-t", "ecdsa", "-N", "");
        Path key = Shell.key(folder, "key", "-t", "ed25519", "-N", "");
        String text = Files.readString(key);
        Files.writeString(folder.resolve("cut"), text.replaceAll("(?m)^(?!-----)(.{30}).*$", "$1"));
        assertThat(refusal("locked")).isEqualTo("KEY_ENCRYPTED");
        assertThat(refusal("other")).isEqualTo("KEY_OF_ANOTHER_KIND");
        assertThat(refusal("key.pub")).isEqualTo("NOT_A_PRIVATE_KEY");
        assertThat(refusal("cut")).isEqualTo("NOT_A_PRIVATE_KEY");
        assertThat(refusal("key")).isEqualTo("none");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(VerifyingKey.read(folder.resolve("other.pub"), diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void noDamagedKeyIsEverUsed() throws IOException {
        byte[] text = Files.readAllBytes(Shell.key(folder, "key", "-t", "ed25519", "-N", ""));
        VerifyingKey office =
                VerifyingKey.read(folder.resolve("key.pub"), new Diagnostics()).orElseThrow();
        for (int at = 0; at < text.length; at += 3) {
            byte[] damaged = text.clone();
            damaged[at] ^= 1;
            Path file = Files.write(folder.resolve("damaged"), damaged);
            Optional<SigningKey> read = SigningKey.read(file, new Diagnostics());
            assertThat(read.filter(key -> !office.verifies(MESSAGE, key.sign(MESSAGE))))
                    .as("byte " + at)
                    .isEmpty();
            Files.write(file, Arrays.copyOf(text, at));
            assertThat(SigningKey.read(file, new Diagnostics()))
                    .as("cut at " + at)
                    .isEmpty();
        }
    }

    private String refusal(String file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SigningKey> key = SigningKey.read(folder.resolve(file), diagnostics);
        assertThat(key.isEmpty()).isEqualTo(diagnostics.sorted().size() == 1);
        return key.isPresent() ? "none" : diagnostics.sorted().get(0).code().toString();
    }
}
