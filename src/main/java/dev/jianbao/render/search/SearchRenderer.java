package dev.jianbao.render.search;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the index that the search page asks, unless the site does without. */
public final class SearchRenderer implements Renderer {
    @Override
    public List<OutputPath> paths(Site site) {
        if (!site.config().search()) {
            return List.of();
        }
        List<OutputPath> paths = new ArrayList<>();
        site.config().baseUrl().ifPresent(base -> paths.add(OpenSearch.PATH));
        SearchIndex.of(site).files().forEach(name -> paths.add(Script.path(name)));
        return paths;
    }

    @Override
    public void render(Site site, Consumer<Artifact> sink, Diagnostics diagnostics) {
        if (site.config().search()) {
            site.config().baseUrl().ifPresent(base -> sink.accept(OpenSearch.of(site.config(), base)));
            SearchIndex.of(site).write(sink);
        }
    }
}
