package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Passes files on and sums them up, in whatever order they come, so that a browser never mixes files of two builds. */
final class Stamp implements Consumer<Artifact> {
    private final Consumer<Artifact> sink;
    private final AtomicLong sum = new AtomicLong();

    Stamp(Consumer<Artifact> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Artifact artifact) {
        CRC32C checksum = new CRC32C();
        try (OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), checksum)) {
            artifact.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        sum.addAndGet(checksum.getValue() * 0x9E3779B97F4A7C15L
                + artifact.path().value().hashCode());
        sink.accept(artifact);
    }

    /** The same for the same files. */
    String text() {
        return Long.toString(sum.get() & Long.MAX_VALUE, 36);
    }
}
