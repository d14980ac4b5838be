package dev.jianbao;

import dev.jianbao.Progress.Phase;
import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.check.Checks;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.DestinationRefusedException;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.Publication;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.Paths;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One build: source files in, archive out. Data only moves down this page. */
public final class Build {
    private final BuildOptions options;
    private final Workshop workshop;
    private final Progress progress;

    public Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.workshop = new Workshop(options);
        this.progress = progress;
    }

    /** Reads, links and checks a site and publishes nothing: what is wrong with it. */
    public Diagnostics check() {
        Diagnostics diagnostics = new Diagnostics();
        read(diagnostics);
        return diagnostics;
    }

    /** Reads, links and checks a site; empty, and reported, where there are no settings to go by. */
    Optional<Site> read(Diagnostics diagnostics) {
        return workshop.work(() -> {
            SourceTree sources = workshop.sources(diagnostics);
            return workshop.config(sources, diagnostics).map(config -> link(sources, config, diagnostics));
        });
    }

    private Site link(SourceTree sources, SiteConfig config, Diagnostics diagnostics) {
        Catalogue catalogue = workshop.catalogue(sources, diagnostics);
        MarkdownReader markdown = workshop.markdown(config, catalogue);
        Reading reading = new Reading(sources, markdown, options.drafts(), diagnostics, progress);
        Documents read = reading.documents(Recollection.none());
        progress.begin(Phase.CHECK, 0);
        Archive archive = Archive.link(read.shown(options.drafts()), catalogue, reading.assets(), diagnostics);
        Checks.standard(config, sources.all(), read, options.clock()).run(archive, diagnostics);
        Overview overview = Overview.of(archive, config);
        Site site = new Site(config, archive, overview, Flatplan.of(archive, config, overview, diagnostics));
        Paths.check(site, planned(workshop.renderers(config, diagnostics), site), diagnostics);
        return site;
    }

    /** Publishes the archive, or nothing at all. */
    public BuildResult run() {
        return run(site -> {});
    }

    /** The same; whoever wants to know is told what was published. */
    BuildResult run(Consumer<Site> published) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            workshop.output().recover(diagnostics);
        } catch (DestinationRefusedException refused) {
            return BuildResult.refused(refused.diagnostic(), diagnostics);
        }
        Optional<Site> site = read(diagnostics);
        if (site.isEmpty() || diagnostics.reach(options.failOn())) {
            return BuildResult.rejected(diagnostics);
        }
        BuildResult result = workshop.work(() -> publish(site.get(), diagnostics));
        if (result.isPublished()) {
            published.accept(site.get());
        }
        return result;
    }

    private BuildResult publish(Site site, Diagnostics diagnostics) {
        List<Renderer> renderers = workshop.renderers(site.config(), diagnostics);
        Set<OutputPath> planned = Set.copyOf(planned(renderers, site));
        try (Publication publication = workshop.output().begin(planned, diagnostics)) {
            progress.begin(Phase.RENDER, planned.size());
            renderers.forEach(renderer -> renderer.render(site, each -> add(each, publication), diagnostics));
            if (diagnostics.reach(options.failOn())) {
                return BuildResult.rejected(diagnostics);
            }
            progress.begin(Phase.PUBLISH, 0);
            return BuildResult.published(publication.commit(), diagnostics);
        } catch (DestinationRefusedException refused) {
            return BuildResult.refused(refused.diagnostic(), diagnostics);
        }
    }

    private void add(Artifact artifact, Publication publication) {
        publication.add(artifact);
        progress.step();
    }

    private static List<OutputPath> planned(List<Renderer> renderers, Site site) {
        return renderers.stream()
                .flatMap(renderer -> renderer.paths(site).stream())
                .toList();
    }
}
