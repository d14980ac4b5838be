package dev.jianbao.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** One file to publish: bytes that were rendered, or a file that is copied and never held in memory. */
public sealed interface Artifact {
    /** Where it lies in the archive. */
    OutputPath path();

    /** How many bytes it has. */
    long size() throws IOException;

    /** Writes all its bytes; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;

    /** A rendered file. */
    static Artifact of(OutputPath path, byte[] bytes) {
        return new Rendered(path, bytes);
    }

    /** A page that may not have to be made, and perhaps not even be drafted. */
    static Artifact pending(OutputPath path, String origin, Supplier<Draft> drafter) {
        return new Pending(path, origin, drafter);
    }

    /** A copy of a file. The caller has made sure that the file is meant to be published. */
    static Artifact copyOf(OutputPath path, Path file) {
        return new Copied(path, file);
    }

    /**
     * Bytes that were rendered. They are not copied, so nobody may change them after.
     *
     * @param path where they go
     * @param bytes the content
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares artifacts, and a copy of each page would cost
    record Rendered(OutputPath path, byte[] bytes) implements Artifact {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /**
     * A page that is ready to be made.
     *
     * @param fingerprint tells apart what it is made from; empty where that is as much work as to make it
     * @param maker makes it; empty where it cannot be made, which is then reported
     */
    record Draft(String fingerprint, Supplier<Optional<byte[]>> maker) {}

    /**
     * A page that is made when it is published, unless the last build made it from the same.
     *
     * @param path where it goes
     * @param origin tells apart all that its draft is made from; empty where that is not known
     * @param drafter drafts it
     */
    record Pending(OutputPath path, String origin, Supplier<Draft> drafter) implements Artifact {
        /** The page; empty where it cannot be made. */
        private Optional<Artifact> made() {
            return drafter.get().maker().get().map(bytes -> Artifact.of(path, bytes));
        }

        @Override
        public long size() throws IOException {
            return made().orElseThrow(this::unmade).size();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            made().orElseThrow(this::unmade).writeTo(out);
        }

        private IOException unmade() {
            return new IOException("cannot be made: " + path);
        }
    }

    /**
     * A file that is copied when it is published.
     *
     * @param path where the copy goes
     * @param file the file
     */
    record Copied(OutputPath path, Path file) implements Artifact {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }
}
