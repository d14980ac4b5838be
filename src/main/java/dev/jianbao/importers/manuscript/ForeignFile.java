package dev.jianbao.importers.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A file that somebody asks to have imported; its bytes are read once. */
public final class ForeignFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private final Path path;
    private final byte[] bytes;

    private ForeignFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Reads a file; of one beyond {@link #LARGEST} only so much that {@link #isTooLarge} holds. */
    public static ForeignFile read(Path path) {
        try (var in = Files.newInputStream(path)) {
            return new ForeignFile(path, in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** A file of these bytes; nothing is read. */
    public static ForeignFile of(Path path, byte[] bytes) {
        return new ForeignFile(path, bytes.clone());
    }

    public Path path() {
        return path;
    }

    /** The last part of its path. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** What stands behind the last dot of its name, in lower case; empty where there is none. */
    public String ending() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public int size() {
        return bytes.length;
    }

    public boolean isTooLarge() {
        return bytes.length > LARGEST;
    }

    /** A copy of all its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A copy of its first bytes, at most so many. */
    public byte[] head(int most) {
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    /** Whether it begins with these bytes, each written as the character of its number. */
    public boolean beginsWith(String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
