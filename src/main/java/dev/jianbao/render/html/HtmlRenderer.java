package dev.jianbao.render.html;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.origin.Origins;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Edition;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Makes the pages of a site, and publishes the styles that they refer to. */
public final class HtmlRenderer implements Renderer {
    private static final OutputPath STYLE = new OutputPath("theme/gazette.css");

    private final Theme theme;
    private final String program;
    private final Origins origins;
    private final Map<String, Templates> templates = new ConcurrentHashMap<>();

    /**
     * @param program tells this program apart from others, which make other pages of the same
     * @param origins what pages are made from
     */
    public HtmlRenderer(Theme theme, String program, Origins origins) {
        this.theme = theme;
        this.program = program;
        this.origins = origins;
    }

    @Override
    public List<OutputPath> paths(Site site) {
        List<OutputPath> paths = new ArrayList<>();
        site.flatplan().pages().forEach(page -> paths.add(path(page)));
        theme.assets().forEach(asset -> paths.add(asset.path()));
        return paths;
    }

    @Override
    public Edition open(Site site, Diagnostics diagnostics) {
        Map<String, Page> pages = new HashMap<>();
        site.flatplan().pages().forEach(page -> pages.put(page.url().path(), page));
        Map<OutputPath, Artifact> assets = new HashMap<>();
        PrintShop shop = PrintShop.of(site, theme, templates, diagnostics);
        assets(site, shop, asset -> assets.put(asset.path(), asset));
        return new Bound(shop, pages, assets);
    }

    /** Pages and assets, to be made one by one. */
    private record Bound(PrintShop shop, Map<String, Page> pages, Map<OutputPath, Artifact> assets) implements Edition {
        @Override
        public Optional<Artifact> make(OutputPath path) {
            return Optional.ofNullable(pages.get(path.value()))
                    .flatMap(this::made)
                    .or(() -> Optional.ofNullable(assets.get(path)));
        }

        private Optional<Artifact> made(Page page) {
            return shop.make(page).map(bytes -> Artifact.of(path(page), bytes));
        }
    }

    private static OutputPath path(Page page) {
        return new OutputPath(page.url().path());
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        PrintShop shop = PrintShop.of(site, theme, templates, diagnostics);
        String maker = program + theme.fingerprint();
        Portions.forEach(
                site.flatplan().pages(),
                page -> sink.accept(Artifact.pending(
                        path(page),
                        origins.of(page),
                        () -> origins.areExact(page) ? shop.draft(page) : shop.draft(page, maker))));
        assets(site, shop, sink);
    }

    private void assets(Site site, PrintShop shop, Consumer<Artifact> sink) {
        SiteStyle style = new SiteStyle(site, shop.wordingOfRenditions());
        theme.assets().forEach(asset -> sink.accept(asset.path().equals(STYLE) ? style.of(asset) : asset));
    }
}
