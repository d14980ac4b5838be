package dev.jianbao.release.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of an office's key: tells whether it was the office that signed. */
public final class VerifyingKey {
    static final String KIND = "ssh-ed25519";

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*ssh-ed25519\\s+([A-Za-z0-9+/=]+)");
    private static final int LARGEST_FILE = 100_000;

    private final byte[] point;

    VerifyingKey(byte[] point) {
        if (point.length != Ed25519.KEY_LENGTH) {
            throw new IllegalArgumentException("not a point: " + point.length + " bytes");
        }
        this.point = point.clone();
    }

    /** Reads the first Ed25519 key of a file such as {@code id_ed25519.pub}; empty, and reported, if there is none in it. */
    public static Optional<VerifyingKey> read(Path file, Diagnostics diagnostics) {
        Matcher line = LINE.matcher(text(file));
        Optional<VerifyingKey> key = line.find() ? ofBase64(line.group(1)) : Optional.empty();
        if (key.isEmpty()) {
            diagnostics.report(Code.NOT_A_PUBLIC_KEY, SourceRange.ofFile(file.toString()));
        }
        return key;
    }

    private static Optional<VerifyingKey> ofBase64(String text) {
        try {
            return ofBlob(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The text of a key's file, which is never long. */
    static String text(Path file) {
        try {
            return Files.size(file) > LARGEST_FILE ? "" : new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(file + ": " + trouble.getMessage(), trouble);
        }
    }

    /** A key as SSH sends it. */
    static Optional<VerifyingKey> ofBlob(byte[] blob) {
        try {
            Wire wire = new Wire(blob);
            String kind = wire.text();
            byte[] point = wire.bytes();
            return kind.equals(KIND) && point.length == Ed25519.KEY_LENGTH && wire.left() == 0
                    ? Optional.of(new VerifyingKey(point))
                    : Optional.empty();
        } catch (BufferUnderflowException cut) {
            return Optional.empty();
        }
    }

    byte[] blob() {
        return Wire.strings(KIND.getBytes(US_ASCII), point);
    }

    /** The 32 bytes that are the key. */
    public byte[] point() {
        return point.clone();
    }

    /** Whether the office made this signature of this message. */
    public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_LENGTH && Ed25519.verify(point, message, signature);
    }

    /** The name by which {@code ssh-keygen -l} knows it, such as {@code SHA256:…}. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(blob());
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && Arrays.equals(point, key.point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
