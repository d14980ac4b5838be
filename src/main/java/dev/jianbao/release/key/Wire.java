package dev.jianbao.release.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Reads what SSH writes: numbers of four bytes, and byte strings with their length before them. */
final class Wire {
    private final ByteBuffer buffer;

    Wire(byte[] bytes) {
        buffer = ByteBuffer.wrap(bytes);
    }

    int number() {
        return buffer.getInt();
    }

    /** @throws BufferUnderflowException if it is longer than what is left */
    byte[] bytes() {
        return bytes(buffer.getInt());
    }

    /** @throws BufferUnderflowException if there are fewer left */
    byte[] bytes(int length) {
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    String text() {
        return new String(bytes(), UTF_8);
    }

    /** @throws BufferUnderflowException if there are fewer bytes left */
    String text(int length) {
        return new String(bytes(length), UTF_8);
    }

    int left() {
        return buffer.remaining();
    }

    static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /** Byte strings one after the other, each with its length before it. */
    static byte[] strings(byte[]... strings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] each : strings) {
            out.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(each.length).array());
            out.writeBytes(each);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }
}
