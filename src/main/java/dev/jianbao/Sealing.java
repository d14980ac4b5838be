package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.archive.issued.IssuedRecord;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.history.WorkingCopy;
import dev.jianbao.output.Disk;
import dev.jianbao.output.PublishedTree;
import dev.jianbao.pages.Site;
import dev.jianbao.release.BagWriter;
import dev.jianbao.release.Particulars;
import dev.jianbao.release.Sealed;
import dev.jianbao.release.key.SigningKey;
import dev.jianbao.source.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** One release: the site is built once more, so that what is sealed is what its sources say, and then sealed. */
public final class Sealing {
    private final SealingOptions options;
    private final Progress progress;

    public Sealing(SealingOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Builds and seals, or does nothing at all but build. */
    public SealingResult run() {
        BuildOptions asked = options.build();
        Review review = new Review(options.records(), asked.clock(), false, options.attachments());
        AtomicReference<Site> read = new AtomicReference<>();
        BuildResult built = new Build(asked, progress, Optional.of(review)).run(read::set);
        Optional<Site> site = Optional.ofNullable(read.get());
        Diagnostics diagnostics = new Diagnostics();
        Optional<Sealed> sealed =
                built.isPublished() ? site.flatMap(each -> seal(each, diagnostics)) : Optional.empty();
        sealed.ifPresent(done -> site.ifPresent(each -> review.keep(each.archive(), done.date())));
        diagnostics.addAll(built.diagnostics());
        Reviewed reviewed =
                new Reviewed(site.map(each -> Reviewed.Subject.of(each, asked.source(), asked.clock())), diagnostics);
        return new SealingResult(built, sealed.map(SealingResult.Seal::of), reviewed);
    }

    private Optional<Sealed> seal(Site site, Diagnostics diagnostics) {
        Optional<SigningKey> key = SigningKey.read(options.key(), diagnostics);
        Optional<PublishedTree> archive = PublishedTree.at(options.build().destination(), diagnostics);
        if (archive.isEmpty()) {
            diagnostics.report(
                    Code.NOTHING_BUILT,
                    SourceRange.ofFile(options.build().destination().toString()));
        }
        Particulars particulars = particulars(site, diagnostics);
        if (key.isEmpty() || archive.isEmpty() || diagnostics.reach(Severity.ERROR)) {
            return Optional.empty();
        }
        BagWriter writer = new BagWriter(archive.get(), particulars, key.get(), diagnostics);
        Optional<Sealed> sealed = writer.write(options.bag(), options.records().resolve("log"));
        sealed.ifPresent(done -> keep(issued(site)));
        return sealed;
    }

    private Particulars particulars(Site site, Diagnostics diagnostics) {
        SiteConfig config = site.config();
        Path root = options.build().source();
        Optional<WorkingCopy> copy = WorkingCopy.of(root, List.of(SourceTree.CONTENT, "templates"));
        if (copy.isEmpty()) {
            diagnostics.report(Code.NOT_IN_GIT, SourceRange.ofFile(SourceTree.CONTENT));
        }
        if (copy.filter(each -> !each.clean()).isPresent() && !options.uncommitted()) {
            diagnostics.report(
                    Code.NOT_COMMITTED,
                    SourceRange.ofFile(SourceTree.CONTENT),
                    copy.get().commit());
        }
        return new Particulars(
                origin(config),
                config.title(),
                config.publisher(),
                LocalDate.now(options.build().clock().withZone(config.timeZone())),
                "jianbao " + Version.current(),
                copy.map(WorkingCopy::commit),
                copy.filter(WorkingCopy::clean).isPresent(),
                new TreeMap<>(Map.of(
                        "sbom.cdx.json",
                        Version.materials(),
                        "documents.txt",
                        issued(site).getBytes(UTF_8))));
    }

    private String issued(Site site) {
        SourceTree sources = SourceTree.scan(options.build().source(), new Diagnostics());
        return IssuedRecord.of(site.archive(), sources).encode();
    }

    /** What later builds compare with. */
    private void keep(String issued) {
        Disk.write(options.records().resolve("documents.txt"), issued.getBytes(UTF_8));
    }

    /** The name of the log: the site's address without its scheme, or its title. */
    private static String origin(SiteConfig config) {
        return config.baseUrl()
                .map(address -> address.toString().replaceFirst("^\\w+://", "").replaceFirst("/+$", ""))
                .orElse(config.title())
                .replaceAll("[\\s+]+", "-");
    }
}
