package dev.jianbao.render;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Page;
import java.util.Optional;

/** The artifacts that a renderer makes of one state of a site, one by one as they are asked for. */
@FunctionalInterface
public interface Edition {
    /** Makes what stands at a path; empty if this renderer makes nothing there. Safe for use by several threads. */
    Optional<Artifact> make(OutputPath path);

    /** The same with one page in place of that at its address; one that is not made of pages stays as it is. */
    default Edition with(Page page) {
        return this;
    }
}
