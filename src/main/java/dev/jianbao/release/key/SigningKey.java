package dev.jianbao.release.key;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The private half of an office's key, from a file in the format {@code openssh-key-v1}. A key under a passphrase is refused:
 * the key derivation that OpenSSH uses is not in the JDK, and a seal is no place for a second implementation of it.
 */
public final class SigningKey {
    private static final String MAGIC = "openssh-key-v1\0";

    private final byte[] seed;
    private final VerifyingKey publicKey;

    private SigningKey(byte[] seed, VerifyingKey publicKey) {
        this.seed = seed;
        this.publicKey = publicKey;
    }

    /** Reads a key such as {@code id_ed25519}; empty, and reported, if it is none, of another kind or under a passphrase. */
    public static Optional<SigningKey> read(Path file, Diagnostics diagnostics) {
        Optional<byte[]> bytes = Armour.PRIVATE_KEY.unwrap(VerifyingKey.text(file));
        try {
            Optional<Refusal> refusal = bytes.flatMap(read -> refusal(new Wire(read)));
            Optional<SigningKey> key = refusal.isPresent() ? Optional.empty() : bytes.flatMap(SigningKey::decode);
            if (key.isEmpty()) {
                Refusal why = refusal.orElse(new Refusal(Code.NOT_A_PRIVATE_KEY, ""));
                diagnostics.report(why.code(), SourceRange.ofFile(file.toString()), why.argument());
            }
            return key;
        } catch (BufferUnderflowException cut) {
            diagnostics.report(Code.NOT_A_PRIVATE_KEY, SourceRange.ofFile(file.toString()), "");
            return Optional.empty();
        }
    }

    /** Why a key that is sound cannot be used, and what the message names. */
    private record Refusal(Code code, String argument) {}

    private static Optional<Refusal> refusal(Wire wire) {
        wire.text(MAGIC.length());
        String cipher = wire.text();
        wire.bytes();
        wire.bytes();
        wire.number();
        String kind = new Wire(wire.bytes()).text();
        if (!kind.equals(VerifyingKey.KIND)) {
            return Optional.of(new Refusal(Code.KEY_OF_ANOTHER_KIND, kind));
        }
        return cipher.equals("none") ? Optional.empty() : Optional.of(new Refusal(Code.KEY_ENCRYPTED, cipher));
    }

    private static Optional<SigningKey> decode(byte[] bytes) {
        Wire outer = new Wire(bytes);
        boolean known = outer.text(MAGIC.length()).equals(MAGIC)
                && outer.text().equals("none")
                && outer.text().equals("none")
                && outer.bytes().length == 0
                && outer.number() == 1;
        outer.bytes(); // the public key, which stands with the private one again
        Wire wire = new Wire(outer.bytes());
        int check = wire.number();
        boolean sound = wire.number() == check && wire.text().equals(VerifyingKey.KIND);
        byte[] point = wire.bytes();
        byte[] pair = wire.bytes();
        if (!known || !sound || point.length != Ed25519.KEY_LENGTH || pair.length != 2 * Ed25519.KEY_LENGTH) {
            return Optional.empty();
        }
        SigningKey key = new SigningKey(Arrays.copyOf(pair, Ed25519.KEY_LENGTH), new VerifyingKey(point));
        return key.publicKey.verifies(point, key.sign(point)) ? Optional.of(key) : Optional.empty();
    }

    /** Signs a message: 64 bytes. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(seed, message);
    }

    public VerifyingKey publicKey() {
        return publicKey;
    }
}
