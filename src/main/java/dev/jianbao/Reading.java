package dev.jianbao;

import dev.jianbao.Recollection.Recalled;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.check.text.SevereWording;
import dev.jianbao.article.Article;
import dev.jianbao.article.ArticleReader;
import dev.jianbao.article.PageReader;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinReader;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueReader;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.CatalogueReader;
import dev.jianbao.pages.Paths;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.reader.PlanReader;
import dev.jianbao.pool.Portions;
import dev.jianbao.source.Drawing;
import dev.jianbao.source.Inspection;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import dev.jianbao.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads every document of a site, file by file and in parallel. What is wrong with a document that is not shown weighs as a
 * warning, so that a half-written draft never holds up the rest.
 */
final class Reading {
    private static final String MARKDOWN = ".md";
    private static final String YAML = ".yaml";
    private static final String CSV = "csv";
    private static final Set<String> TEXT_ENDINGS = Set.of("md", "markdown", "mkd", "mdown", "yaml", "yml");

    private final SourceTree sources;
    private final MarkdownReader markdown;
    private final boolean drafts;
    private final Diagnostics diagnostics;
    private final Progress progress;

    Reading(SourceTree sources, MarkdownReader markdown, boolean drafts, Diagnostics diagnostics, Progress progress) {
        this.sources = sources;
        this.markdown = markdown;
        this.drafts = drafts;
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    /** All documents; those that are recalled are not read again. */
    Documents documents(Recollection memory) {
        progress.begin(Progress.Phase.READ, (int)
                sources.all().stream().filter(Reading::isMarkdown).count());
        List<Bulletin> bulletins = BulletinReader.read(sources, diagnostics);
        ArticleReader articles = new ArticleReader(markdown);
        PageReader pages = new PageReader(markdown);
        return new Documents(
                bulletins,
                issues(bulletins, memory),
                all(ArticleReader.FOLDER, articles::read, Article::standing, memory),
                all(PageReader.FOLDER, pages::read, PlainPage::standing, memory),
                plans(memory));
    }

    private List<Issue> issues(List<Bulletin> bulletins, Recollection memory) {
        IssueReader reader = new IssueReader(markdown);
        Map<String, Bulletin> byFolder =
                bulletins.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return all(
                BulletinReader.FOLDER,
                (file, local) -> {
                    String below = file.path().substring(BulletinReader.FOLDER.length() + 1);
                    Bulletin bulletin = byFolder.get(below.substring(0, Math.max(0, below.indexOf('/'))));
                    return bulletin == null ? Optional.empty() : reader.read(file, bulletin, local);
                },
                Issue::standing,
                memory);
    }

    private List<ActionPlan> plans(Recollection memory) {
        PlanReader reader = new PlanReader(sources, markdown);
        return Portions.map(
                        List.copyOf(reader.folders()),
                        folder -> one(
                                memory.recall(
                                        PlanReader.FOLDER + "/" + folder,
                                        () -> read(local -> reader.read(folder, local))),
                                ActionPlan::standing))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads the Markdown files below a folder, in the order of their paths. */
    private <D> List<D> all(
            String folder,
            BiFunction<SourceFile, Diagnostics, Optional<D>> reader,
            Function<D, Standing> standing,
            Recollection memory) {
        List<String> files =
                sources.under(folder).stream().filter(Reading::isMarkdown).toList();
        return Portions.map(
                        files,
                        path -> one(
                                memory.recall(
                                        path,
                                        () -> read(local ->
                                                sources.read(path, local).flatMap(file -> reader.apply(file, local)))),
                                standing))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static <D> Recalled<D> read(Function<Diagnostics, Optional<D>> reader) {
        Diagnostics local = new Diagnostics();
        return new Recalled<>(reader.apply(local), local);
    }

    private <D> Optional<D> one(Recalled<D> recalled, Function<D, Standing> standing) {
        Diagnostics local = recalled.diagnostics();
        Optional<D> document = recalled.document();
        boolean hidden =
                document.filter(read -> !standing.apply(read).isShown(drafts)).isPresent();
        if (hidden) {
            diagnostics.addDemoted(local);
        } else {
            diagnostics.addAll(local);
        }
        progress.step();
        return document;
    }

    /** The files that are published as they are: all that no reader reads. */
    SortedSet<String> assets() {
        SortedSet<String> assets = new TreeSet<>();
        for (String path : sources.all()) {
            if (isAsset(path) && Paths.isPublishable(path, diagnostics)) {
                assets.add(path);
                inspect(path);
            }
        }
        return assets;
    }

    private void inspect(String path) {
        if (Drawing.isOne(path)) {
            sources.inspectedBy(Inspection.NONE)
                    .read(path, diagnostics)
                    .ifPresent(file -> Drawing.inspect(file, diagnostics));
        }
    }

    private boolean isAsset(String path) {
        if (path.startsWith(SourceTree.CONTENT + "/assets/") || isKnown(path)) {
            return !isKnown(path);
        }
        if (isBelow(path, List.of(PlanReader.FOLDER))) {
            return isAttachment(path);
        }
        boolean read = isBelow(path, List.of(BulletinReader.FOLDER, ArticleReader.FOLDER, PageReader.FOLDER));
        if (read && isMarkdown(path)) {
            return false;
        }
        String ending = ending(path);
        boolean text = TEXT_ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
        if (read && text && !path.endsWith(YAML)) {
            diagnostics.report(Code.WRONG_EXTENSION, SourceRange.ofFile(path), "." + ending);
        } else if (!read || text) {
            diagnostics.add(Diagnostic.of(Code.UNEXPECTED_FILE, SourceRange.ofFile(path))
                    .withNearest(isBelow(path, List.of(CatalogueReader.FOLDER)) ? namesNear(path) : List.of()));
        }
        return read && !text;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The files of the catalogue whose names are near. */
    private static List<String> namesNear(String path) {
        String folder = CatalogueReader.FOLDER + "/";
        List<String> names = CatalogueReader.PATHS.stream()
                .map(each -> each.substring(folder.length()))
                .toList();
        return Nearest.of(path.substring(folder.length()), names);
    }

    /** Whether a file beside a plan is published as it is; a text that is none of the plan's is misplaced. */
    private boolean isAttachment(String path) {
        String ending = ending(path).toLowerCase(Locale.ROOT);
        boolean text = TEXT_ENDINGS.contains(ending) || ending.equals(CSV);
        if (text && !PlanReader.reads(path)) {
            diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile(path));
        }
        return !text;
    }

    private static boolean isMarkdown(String path) {
        return path.endsWith(MARKDOWN);
    }

    private static boolean isKnown(String path) {
        boolean settings = path.equals(SiteConfigReader.PATH)
                || path.equals(SevereWording.PATH)
                || BulletinReader.isSettings(path);
        return settings || CatalogueReader.PATHS.contains(path);
    }

    private static boolean isBelow(String path, Collection<String> folders) {
        return folders.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }
}
