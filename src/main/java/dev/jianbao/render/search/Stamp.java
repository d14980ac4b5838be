package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.render.Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Passes files on and sums up what they hold, in whatever order they come, so that a browser never mixes files of two builds. Of
 * what need not be made again it is told what it would be made from, which does as well.
 */
final class Stamp implements Consumer<Artifact> {
    /** Counts up whenever files are written in another way from the same, for the same reason. */
    static final int FORMAT = 4;

    private final Sink sink;
    private final String program;
    private final AtomicLong sum = new AtomicLong(Long.rotateLeft(0xD6E8FEB86659FD93L, FORMAT));

    /** @param program tells this program apart from others, which may make other files of the same */
    Stamp(Sink sink, String program) {
        this.sink = sink;
        this.program = program;
    }

    /** Whether there may be files that are not wanted, so that it pays to work out first what each would be made from. */
    boolean mayKeep(String name) {
        return sink.mayKeep(Script.path(name));
    }

    /** Whether a file is wanted; {@code content} tells apart what it is made from. If it is, it goes to {@link #made}. */
    boolean wants(String name, long content) {
        OutputPath path = Script.path(name);
        add(path, content);
        return sink.wants(path, new Checksums.Sum().put(program).put(content).digits());
    }

    /** Takes a file that was wanted. */
    void made(Artifact artifact) {
        sink.accept(artifact);
    }

    @Override
    public void accept(Artifact artifact) {
        CRC32C checksum = new CRC32C();
        try (OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), checksum)) {
            artifact.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        add(artifact.path(), checksum.getValue());
        sink.accept(artifact);
    }

    private void add(OutputPath path, long content) {
        sum.addAndGet(content * 0x9E3779B97F4A7C15L + path.value().hashCode());
    }

    /** The same for the same files. */
    String text() {
        return Long.toString(sum.get() & Long.MAX_VALUE, 36);
    }
}
