package dev.jianbao.release.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.release.key.SigningKey;
import dev.jianbao.release.key.VerifyingKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log says of itself at one moment, as a C2SP signed note: who keeps it, how many entries it has, and the hash over all
 * of them.
 *
 * @param origin the log's name, which is also its key's
 * @param size how many entries
 * @param root the hash over them
 * @param signature the office's signature of these three
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares checkpoints
public record Checkpoint(String origin, int size, byte[] root, byte[] signature) {
    /** The name of the file that holds it. */
    public static final String NAME = "checkpoint";

    private static final Pattern NOTE =
            Pattern.compile("(?<origin>[^\\s+]+)\\n(?<size>0|[1-9][0-9]{0,8})\\n(?<root>[A-Za-z0-9+/=]{44})\\n\\n"
                    + "\u2014 (?<name>[^\\s+]+) (?<signature>[A-Za-z0-9+/=]+)\\n");
    private static final byte ED25519 = 1;
    private static final int KEY_ID_LENGTH = 4;
    private static final int LARGEST = 2000;

    static Checkpoint sign(String origin, int size, byte[] root, SigningKey key) {
        return new Checkpoint(origin, size, root, key.sign(text(origin, size, root)));
    }

    /** Reads a checkpoint that this key signed; empty if it is none, or if another did. */
    public static Optional<Checkpoint> verified(byte[] note, VerifyingKey key) {
        Matcher read = NOTE.matcher(note.length > LARGEST ? "" : new String(note, UTF_8));
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(read.group("root"));
            byte[] signature = Base64.getDecoder().decode(read.group("signature"));
            byte[] bare = Arrays.copyOfRange(signature, Math.min(KEY_ID_LENGTH, signature.length), signature.length);
            Checkpoint checkpoint =
                    new Checkpoint(read.group("origin"), Integer.parseInt(read.group("size")), root, bare);
            boolean exact = Arrays.equals(note, checkpoint.encode(key));
            return exact && key.verifies(checkpoint.text(), bare) ? Optional.of(checkpoint) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The signed note. */
    byte[] encode(VerifyingKey key) {
        ByteBuffer signed = ByteBuffer.allocate(KEY_ID_LENGTH + signature.length)
                .put(keyId(origin, key))
                .put(signature);
        String line = "\n\u2014 " + origin + " " + base64(signed.array()) + "\n";
        return (new String(text(), UTF_8) + line).getBytes(UTF_8);
    }

    private byte[] text() {
        return text(origin, size, root);
    }

    private static byte[] text(String origin, int size, byte[] root) {
        return (origin + "\n" + size + "\n" + base64(root) + "\n").getBytes(UTF_8);
    }

    private static byte[] keyId(String name, VerifyingKey key) {
        MessageDigest digest = MerkleTree.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(key.point()), KEY_ID_LENGTH);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
