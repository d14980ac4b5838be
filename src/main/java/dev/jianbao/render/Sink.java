package dev.jianbao.render;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import java.util.function.Consumer;

/**
 * Takes what renderers make, from several threads, each path once. It may know what stands already, and then says so to whoever can
 * tell what a file is made from before it is made.
 */
@FunctionalInterface
public interface Sink extends Consumer<Artifact> {
    /** Whether what stands at a path may be what {@link #wants} will not want again. */
    default boolean mayKeep(OutputPath path) {
        return false;
    }

    /**
     * Whether a file is wanted. One that is not stands already as it would be made, and is not handed over.
     *
     * @param fingerprint tells apart all that the file is made from
     */
    default boolean wants(OutputPath path, String fingerprint) {
        return true;
    }
}
