package dev.jianbao;

import dev.jianbao.archive.check.Checks;
import dev.jianbao.archive.check.text.SevereWording;
import dev.jianbao.archive.check.text.TextChecks;
import dev.jianbao.archive.original.Originals;
import dev.jianbao.archive.past.Annals;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueNames;
import dev.jianbao.entity.CatalogueReader;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.OutputTree;
import dev.jianbao.pages.Paths;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.origin.Origins;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.data.DataRenderer;
import dev.jianbao.render.data.stats.StatisticsRenderer;
import dev.jianbao.render.feed.FeedRenderer;
import dev.jianbao.render.files.FileRenderer;
import dev.jianbao.render.html.HtmlRenderer;
import dev.jianbao.render.html.Theme;
import dev.jianbao.render.search.SearchRenderer;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** The readers, checks, renderers and the output tree of one build, wired for its options. */
final class Workshop {
    private final BuildOptions options;
    private final String program = Inputs.program();
    private final Originals originals;

    Workshop(BuildOptions options) {
        this.options = options;
        this.originals = new Originals(options.source());
    }

    /** Does a piece of work with as many threads as the options say; its parallel streams use no others. */
    <T> T work(Supplier<T> piece) {
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit(piece::get).join();
        } finally {
            pool.shutdown();
        }
    }

    /** All that the site is made from, as it stands now. */
    Inputs inputs() {
        return Inputs.read(folders(), options, program);
    }

    private List<Path> folders() {
        return List.of(
                options.source().resolve(SourceTree.CONTENT), options.source().resolve(Theme.FOLDER));
    }

    SourceTree sources(Diagnostics diagnostics) {
        SourceTree sources = SourceTree.scan(options.source(), diagnostics);
        SevereWording wording = SevereWording.read(sources, diagnostics);
        return sources.inspectedBy((file, found) -> {
            TextChecks.inspect(file, found);
            wording.inspect(file, found);
        });
    }

    private Optional<SiteConfig> config(SourceTree sources, Diagnostics diagnostics) {
        Optional<SiteConfig> own = SiteConfigReader.read(sources, diagnostics);
        return own.map(config -> options.baseUrl().map(config::hostedAt).orElse(config));
    }

    /** What documents are read with; empty, and reported, where there are no settings to go by. */
    Optional<Ground> ground(SourceTree sources, Diagnostics diagnostics) {
        return config(sources, diagnostics).map(config -> {
            Catalogue catalogue = catalogue(sources, diagnostics);
            Annals annals = Annals.read(sources, config, diagnostics);
            return new Ground(sources, config, catalogue, markdown(config, catalogue), annals);
        });
    }

    /** The paths of all that will be published. Reports what is wrong with them, and with the documents that were linked. */
    List<OutputPath> check(Ground ground, Ground.Linked linked, List<Renderer> renderers, Diagnostics diagnostics) {
        Site site = linked.site();
        Checks checks = Checks.standard(ground.config(), ground.sources().all(), linked.read(), options.clock());
        ForkJoinTask<?> checking = ForkJoinTask.adapt(() -> checks.run(site.archive(), diagnostics))
                .fork();
        List<OutputPath> planned = planned(renderers, site);
        Paths.check(site, planned, diagnostics);
        if (ground.config().originals()) {
            originals.run(site.archive(), diagnostics);
        }
        checking.join();
        return planned;
    }

    private static List<OutputPath> planned(List<Renderer> renderers, Site site) {
        return Portions.map(renderers, renderer -> renderer.paths(site)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Catalogue catalogue(SourceTree sources, Diagnostics diagnostics) {
        return CatalogueReader.read(sources, diagnostics);
    }

    private static MarkdownReader markdown(SiteConfig config, Catalogue catalogue) {
        return new MarkdownReader(config.rawHtml(), new CatalogueNames(catalogue));
    }

    List<Renderer> renderers(SiteConfig config, Diagnostics diagnostics) {
        return renderers(config, Origins.UNKNOWN, diagnostics);
    }

    /** The same; what need not be made again is told by what it is made from. */
    List<Renderer> renderers(SiteConfig config, Origins origins, Diagnostics diagnostics) {
        return List.of(
                new HtmlRenderer(Theme.of(options.source(), diagnostics), program, origins),
                new FileRenderer(options.source()),
                new FeedRenderer(),
                new DataRenderer(origins),
                new StatisticsRenderer(),
                new SearchRenderer(program));
    }

    OutputTree output() {
        OutputTree tree = OutputTree.at(options.destination(), folders());
        return options.force() ? tree.force() : tree;
    }
}
