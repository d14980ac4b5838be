package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What git keeps, asked for by name. One process answers all questions; it is started by the first. Safe for several threads. */
final class Blobs implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Git git;
    private @Nullable Process process;
    private @Nullable InputStream answers;

    Blobs(Git git) {
        this.git = git;
    }

    /** The bytes of an object; empty where git lacks it, as a partial clone does. */
    synchronized Optional<byte[]> read(String name) {
        try {
            InputStream from = started();
            OutputStream to = process().getOutputStream();
            to.write((name + "\n").getBytes(US_ASCII));
            to.flush();
            String[] head = line(from).split(" ", -1);
            if (head.length != 3) {
                return Optional.empty();
            }
            byte[] bytes = from.readNBytes(Integer.parseInt(head[2]));
            from.skipNBytes(1);
            return Optional.of(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("git no longer answers", failure);
        }
    }

    private Process process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private InputStream started() throws IOException {
        InputStream open = answers;
        if (open == null) {
            process = git.start("cat-file", "--batch");
            open = new BufferedInputStream(process.getInputStream(), BUFFER);
            answers = open;
        }
        return open;
    }

    private static String line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new IOException("git ended");
            }
            line.write(next);
        }
        return line.toString(US_ASCII);
    }

    /** Ends the process. It may be asked again, which starts another. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroy();
        }
        process = null;
        answers = null;
    }
}
