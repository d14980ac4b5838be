package dev.jianbao.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/**
 * What tells a file from another of the same length: CRC-32 and CRC-32C side by side, 16 hexadecimal digits. They find
 * accidents, not malice, which a {@linkplain Digests digest} is for; but Java computes them in a hundredth of the time before
 * it is warm, and most builds end before.
 */
final class Checksums {
    private Checksums() {}

    static String of(byte[] bytes) {
        Pair pair = new Pair();
        pair.update(bytes, 0, bytes.length);
        return pair.digits();
    }

    static String of(Path file) throws IOException {
        Pair pair = new Pair();
        Files.copy(file, new CheckedOutputStream(OutputStream.nullOutputStream(), pair));
        return pair.digits();
    }

    static String of(Artifact artifact) throws IOException {
        return copy(artifact, OutputStream.nullOutputStream());
    }

    /** Writes the artifact and returns the checksum of what was written. */
    static String copy(Artifact artifact, OutputStream out) throws IOException {
        Pair pair = new Pair();
        artifact.writeTo(new CheckedOutputStream(out, pair));
        return pair.digits();
    }

    /** Both sums, of the same bytes. */
    private static final class Pair implements Checksum {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();

        @Override
        public void update(int each) {
            one.update(each);
            other.update(each);
        }

        @Override
        public void update(byte[] bytes, int from, int length) {
            one.update(bytes, from, length);
            other.update(bytes, from, length);
        }

        @Override
        public long getValue() {
            return one.getValue() << 32 | other.getValue();
        }

        @Override
        public void reset() {
            one.reset();
            other.reset();
        }

        String digits() {
            return HexFormat.of().toHexDigits(getValue());
        }
    }
}
