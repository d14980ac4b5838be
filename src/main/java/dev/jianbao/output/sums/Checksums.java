package dev.jianbao.output.sums;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
public final class Checksums {
    private Checksums() {}

    public static String of(byte[] bytes) {
        Pair pair = new Pair();
        pair.update(bytes, 0, bytes.length);
        return pair.digits();
    }

    public static String of(Path file) throws IOException {
        Pair pair = new Pair();
        Files.copy(file, new CheckedOutputStream(OutputStream.nullOutputStream(), pair));
        return pair.digits();
    }

    /** Wraps a stream so that what is written through it is summed up as well. */
    public static Summed through(OutputStream out) {
        Pair pair = new Pair();
        return new Summed(new CheckedOutputStream(out, pair), pair);
    }

    /** A stream that sums up what is written to it. */
    public static final class Summed {
        private final OutputStream stream;
        private final Pair pair;

        private Summed(OutputStream stream, Pair pair) {
            this.stream = stream;
            this.pair = pair;
        }

        /** Write here. */
        public OutputStream stream() {
            return stream;
        }

        /** The checksum of what was written so far. */
        public String sum() {
            return pair.digits();
        }
    }

    /** One checksum of many values, in their order; no two ways to cut the same bytes into values give the same. */
    public static final class Sum {
        private static final int MARGIN = 64;

        private final Pair pair = new Pair();
        private final byte[] buffer = new byte[1 << 12];
        private int length;

        /** Adds a number. */
        public Sum put(long value) {
            if (length > buffer.length - MARGIN) {
                flush();
            }
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                buffer[length++] = (byte) (value >>> shift);
            }
            return this;
        }

        /** Adds one byte. */
        public Sum mark(int value) {
            if (length == buffer.length) {
                flush();
            }
            buffer[length++] = (byte) value;
            return this;
        }

        /** Adds how many there are of something, in few bytes where there are few. */
        public Sum size(int count) {
            int rest = count;
            for (; rest >= 0x80; rest >>>= 7) {
                mark(rest | 0x80);
            }
            return mark(rest);
        }

        /** Adds a text. */
        public Sum put(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            size(bytes.length);
            if (bytes.length > buffer.length - MARGIN - length) {
                flush();
                pair.update(bytes, 0, bytes.length);
            } else {
                System.arraycopy(bytes, 0, buffer, length, bytes.length);
                length += bytes.length;
            }
            return this;
        }

        private void flush() {
            pair.update(buffer, 0, length);
            length = 0;
        }

        /** 16 hexadecimal digits. */
        public String digits() {
            flush();
            return pair.digits();
        }

        /** The same as a number. */
        public long value() {
            flush();
            return pair.getValue();
        }
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
