package dev.jianbao.render.search;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the index that the search page asks, unless the site does without. */
public final class SearchRenderer implements Renderer {
    private final String program;

    /** What was planned last and is not rendered yet: passages are gathered once for both. */
    private @Nullable Planned planned;

    /** @param program tells this program apart from others, which may make other files of the same */
    public SearchRenderer(String program) {
        this.program = program;
    }

    private record Planned(Site site, SearchIndex index) {}

    @Override
    public List<OutputPath> paths(Site site) {
        if (!site.config().search()) {
            return List.of();
        }
        List<OutputPath> paths = new ArrayList<>();
        site.config().baseUrl().ifPresent(base -> paths.add(OpenSearch.PATH));
        plan(site).files().forEach(name -> paths.add(Script.path(name)));
        return paths;
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        if (site.config().search()) {
            site.config().baseUrl().ifPresent(base -> sink.accept(OpenSearch.of(site.config(), base)));
            take(site).write(sink, program);
        }
    }

    private synchronized SearchIndex plan(Site site) {
        Planned known = planned;
        if (known == null || !known.site().equals(site)) {
            known = new Planned(site, SearchIndex.of(site));
            planned = known;
        }
        return known.index();
    }

    private synchronized SearchIndex take(Site site) {
        SearchIndex index = plan(site);
        planned = null;
        return index;
    }
}
