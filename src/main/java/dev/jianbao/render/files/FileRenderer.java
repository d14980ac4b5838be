package dev.jianbao.render.files;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies images, attachments and originals; nothing of them is held in memory. */
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
        return files(site).map(each -> new OutputPath(each.path())).toList();
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        files(site)
                .forEach(
                        each -> sink.accept(Artifact.copyOf(new OutputPath(each.path()), root.resolve(each.source()))));
    }

    /** Several documents may have come from one original; it is published once. */
    private static Stream<PublishedFile> files(Site site) {
        Map<String, PublishedFile> originals = new TreeMap<>();
        if (site.config().originals()) {
            site.archive().documents().originals().stream()
                    .map(PublishedFile::of)
                    .forEach(each -> originals.putIfAbsent(each.path(), each));
        }
        return Stream.concat(site.archive().assets().stream().map(PublishedFile::new), originals.values().stream());
    }
}
