package dev.jianbao;

import dev.jianbao.Progress.Phase;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.issued.UnexplainedChanges;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.DestinationRefusedException;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.Publication;
import dev.jianbao.output.Written;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.origin.Origins;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** One build: source files in, archive out. Data only moves down this page. */
public final class Build {
    private final BuildOptions options;
    private final Workshop workshop;
    private final Progress progress;
    private final Optional<Review> review;

    public Build(BuildOptions options, Progress progress) {
        this(options, progress, Optional.empty());
    }

    /** One that holds the site to what is asked of it before a release, too. */
    Build(BuildOptions options, Progress progress, Optional<Review> review) {
        this.options = options;
        this.review = review;
        this.workshop = new Workshop(options);
        this.progress = progress;
    }

    /** Reads, links and checks a site and publishes nothing: what is wrong with it. */
    public Diagnostics check() {
        Diagnostics diagnostics = new Diagnostics();
        read(diagnostics);
        return diagnostics;
    }

    /** The same before a release: everything that an inspection would look at. */
    public static Reviewed review(BuildOptions options, Review review, Progress progress) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Site> site = new Build(options, progress, Optional.of(review)).read(diagnostics);
        return new Reviewed(site.map(each -> Reviewed.Subject.of(each, options.source(), review.clock())), diagnostics);
    }

    /** Reads, links and checks a site; empty, and reported, where there are no settings to go by. */
    Optional<Site> read(Diagnostics diagnostics) {
        return prepare(unasked -> Origins.UNKNOWN, diagnostics).map(Prepared::site);
    }

    /** A site that was read, linked and checked, who renders it, and the paths of all that they will make. */
    private record Prepared(Site site, List<Renderer> renderers, List<OutputPath> planned) {}

    /** @param origins of what the documents that are shown make */
    private Optional<Prepared> prepare(Function<Site, Origins> origins, Diagnostics diagnostics) {
        return workshop.work(() -> workshop.ground(workshop.sources(diagnostics), diagnostics)
                .map(ground -> link(ground, origins, diagnostics)));
    }

    private Prepared link(Ground ground, Function<Site, Origins> origins, Diagnostics diagnostics) {
        Reading reading = new Reading(ground.sources(), ground.markdown(), options.drafts(), diagnostics, progress);
        Documents read = reading.documents(Recollection.none());
        progress.begin(Phase.CHECK, 0);
        Ground.Linked linked = ground.link(reading, read, options.drafts(), diagnostics);
        List<Renderer> renderers = workshop.renderers(ground.config(), origins.apply(linked.site()), diagnostics);
        List<OutputPath> planned = workshop.check(ground, linked, renderers, diagnostics);
        new UnexplainedChanges(ground.sources()).run(linked.site().archive(), diagnostics);
        review.ifPresent(each -> each.run(ground, linked.site(), diagnostics));
        return new Prepared(linked.site(), renderers, planned);
    }

    /** Publishes the archive, or nothing at all. */
    public BuildResult run() {
        return run(true, site -> {});
    }

    /** The same; whoever wants to know is told what was read, before it is published or rejected. */
    BuildResult run(Consumer<Site> known) {
        return run(false, known);
    }

    private BuildResult run(boolean maySkip, Consumer<Site> known) {
        Diagnostics diagnostics = new Diagnostics();
        Inputs inputs = workshop.work(workshop::inputs);
        try {
            workshop.output().recover(diagnostics);
            Optional<Written> standing = maySkip
                    ? workshop.work(() -> workshop.output().standing(inputs::are, diagnostics))
                    : Optional.empty();
            if (standing.isPresent()) {
                return BuildResult.published(standing.get(), diagnostics);
            }
        } catch (DestinationRefusedException refused) {
            return BuildResult.refused(refused.diagnostic(), diagnostics);
        }
        Optional<Prepared> prepared = prepare(inputs::origins, diagnostics);
        prepared.map(Prepared::site).ifPresent(known);
        if (prepared.isEmpty() || diagnostics.reach(options.failOn())) {
            return BuildResult.rejected(diagnostics);
        }
        return workshop.work(() -> publish(prepared.get(), inputs, diagnostics));
    }

    private BuildResult publish(Prepared prepared, Inputs inputs, Diagnostics diagnostics) {
        Diagnostics aside = new Diagnostics();
        Site site = prepared.site();
        Set<OutputPath> planned = Set.copyOf(prepared.planned());
        try (Publication publication = workshop.output().begin(planned, aside)) {
            progress.begin(Phase.RENDER, planned.size());
            Portions.forEach(
                    prepared.renderers(),
                    renderer -> renderer.render(site, new Press(publication, progress), diagnostics));
            if (diagnostics.reach(options.failOn())) {
                return BuildResult.rejected(diagnostics);
            }
            progress.begin(Phase.PUBLISH, 0);
            Written written = publication.commit(inputs.remembered(site), diagnostics.sorted());
            diagnostics.addAll(aside);
            return BuildResult.published(written, diagnostics);
        } catch (DestinationRefusedException refused) {
            return BuildResult.refused(refused.diagnostic(), diagnostics);
        } finally {
            site.past().rest();
        }
    }

    /** Brings what is rendered into a publication, and counts it, whether it had to be made or not. */
    private record Press(Publication publication, Progress progress) implements Sink {
        @Override
        public void accept(Artifact artifact) {
            publication.add(artifact);
            progress.step();
        }

        @Override
        public boolean mayKeep(OutputPath path) {
            return publication.mayKeep(path);
        }

        @Override
        public boolean wants(OutputPath path, String fingerprint) {
            boolean wanted = publication.wants(path, fingerprint);
            if (!wanted) {
                progress.step();
            }
            return wanted;
        }
    }
}
