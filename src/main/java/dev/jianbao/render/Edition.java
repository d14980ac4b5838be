package dev.jianbao.render;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import java.util.Optional;

/** The artifacts that a renderer makes of one state of a site, one by one as they are asked for. */
@FunctionalInterface
public interface Edition {
    /** Makes what stands at a path; empty if this renderer makes nothing there. Safe for use by several threads. */
    Optional<Artifact> make(OutputPath path);
}
