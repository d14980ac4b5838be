package dev.jianbao.release.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A detached signature as {@code ssh-keygen -Y sign} writes it (SSHSIG, version 1) and {@code ssh-keygen -Y verify} reads it.
 *
 * @param key whose signature it says it is
 * @param namespace what it was made for
 * @param signature the 64 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares signatures
public record SshSignature(VerifyingKey key, String namespace, byte[] signature) {
    private static final String MAGIC = "SSHSIG";
    private static final String HASH = "sha512";
    private static final int VERSION = 1;

    /** Signs a message for a purpose, so that the signature counts for no other. */
    public static SshSignature of(byte[] message, String namespace, SigningKey key) {
        return new SshSignature(key.publicKey(), namespace, key.sign(signed(message, namespace)));
    }

    /** Reads a signature; empty unless it is written exactly as one is written here and by OpenSSH. */
    public static Optional<SshSignature> parse(byte[] text) {
        try {
            return Armour.SIGNATURE
                    .unwrap(new String(text, US_ASCII))
                    .flatMap(SshSignature::decode)
                    .filter(read -> Arrays.equals(text, read.encode()));
        } catch (BufferUnderflowException cut) {
            return Optional.empty();
        }
    }

    private static Optional<SshSignature> decode(byte[] bytes) {
        Wire wire = new Wire(bytes);
        boolean known = wire.text(MAGIC.length()).equals(MAGIC) && wire.number() == VERSION;
        Optional<VerifyingKey> key = VerifyingKey.ofBlob(wire.bytes());
        String namespace = wire.text();
        boolean plain = wire.text().isEmpty() && wire.text().equals(HASH);
        Wire signature = new Wire(wire.bytes());
        boolean kind = signature.text().equals(VerifyingKey.KIND);
        return known && plain && kind
                ? key.map(signer -> new SshSignature(signer, namespace, signature.bytes()))
                : Optional.empty();
    }

    /** The text of the file that holds it. */
    public byte[] encode() {
        byte[] version = {0, 0, 0, VERSION};
        byte[] purpose = Wire.strings(Wire.ascii(namespace), Wire.ascii(""), Wire.ascii(HASH));
        byte[] signed = Wire.strings(Wire.strings(Wire.ascii(VerifyingKey.KIND), signature));
        byte[] blob = Wire.joined(Wire.ascii(MAGIC), version, Wire.strings(key.blob()), purpose, signed);
        return Armour.SIGNATURE.wrap(blob).getBytes(US_ASCII);
    }

    /** Whether its key made it of this message. That the key is the office's is another question. */
    public boolean fits(byte[] message) {
        return key.verifies(signed(message, namespace), signature);
    }

    private static byte[] signed(byte[] message, String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(message);
            return Wire.joined(
                    Wire.ascii(MAGIC), Wire.strings(Wire.ascii(namespace), Wire.ascii(""), Wire.ascii(HASH), digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-512", impossible);
        }
    }
}
