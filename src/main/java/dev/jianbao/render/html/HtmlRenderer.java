package dev.jianbao.render.html;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.html.compose.Press;
import dev.jianbao.render.html.compose.sheet.Composed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the pages of a site, and publishes the styles that they refer to. */
public final class HtmlRenderer implements Renderer {
    private static final OutputPath STYLE = new OutputPath("theme/gazette.css");

    private final Theme theme;

    public HtmlRenderer(Theme theme) {
        this.theme = theme;
    }

    @Override
    public List<OutputPath> paths(Site site) {
        List<OutputPath> paths = new ArrayList<>();
        site.flatplan().pages().forEach(page -> paths.add(path(page)));
        theme.assets().forEach(asset -> paths.add(asset.path()));
        return paths;
    }

    private static OutputPath path(Page page) {
        return new OutputPath(page.url().path());
    }

    @Override
    public void render(Site site, Consumer<Artifact> sink, Diagnostics diagnostics) {
        Press press = new Press(site, theme.words(site.config().language().tag()));
        Templates templates =
                new Templates(theme, theme.words(site.config().language().tag()), diagnostics);
        site.flatplan().pages().parallelStream().forEach(page -> {
            Composed composed = press.compose(page);
            templates
                    .fill(composed.template(), composed.view())
                    .ifPresent(bytes -> sink.accept(Artifact.of(path(page), bytes)));
        });
        SiteStyle style = new SiteStyle(site);
        theme.assets().forEach(asset -> sink.accept(asset.path().equals(STYLE) ? style.of(asset) : asset));
    }
}
