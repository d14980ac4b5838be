package dev.jianbao.render;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Site;
import java.util.List;

/** Makes one kind of artifact of a site. */
public interface Renderer {
    /** The paths of all artifacts that {@link #render} will make of this site. */
    List<OutputPath> paths(Site site);

    /**
     * Makes the artifacts and hands each over as soon as it is done. What is wrong with a template or a file is reported, and
     * its artifact left out; the build is then rejected.
     *
     * @param sink takes them
     */
    void render(Site site, Sink sink, Diagnostics diagnostics);

    /** The same artifacts, made as they are asked for. */
    default Edition open(Site site, Diagnostics diagnostics) {
        return new WholeEdition(this, site, diagnostics);
    }
}
