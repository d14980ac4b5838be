package dev.jianbao.render.files;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Copies images and attachments; nothing of them is held in memory. */
public final class FileRenderer implements Renderer {
    private final Path root;

    /**
     * @param root the site's root
     */
    public FileRenderer(Path root) {
        this.root = root;
    }

    @Override
    public List<OutputPath> paths(Site site) {
        return site.archive().assets().stream().map(FileRenderer::path).toList();
    }

    @Override
    public void render(Site site, Consumer<Artifact> sink, Diagnostics diagnostics) {
        for (String source : site.archive().assets()) {
            sink.accept(Artifact.copyOf(path(source), root.resolve(source)));
        }
    }

    private static OutputPath path(String source) {
        return new OutputPath(new PublishedFile(source).path());
    }
}
