package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Written;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.Site;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as it was published.
 *
 * @param root the folder that it was published to
 * @param plan what it was made of
 * @param diagnostics what was found wrong, as {@code file:line:column code}
 * @param output all its files but the records of the build
 * @param pages its pages in the order of their paths
 */
record BuiltSite(Path root, Site plan, List<String> diagnostics, SiteFiles output, List<BuiltPage> pages) {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    private static final int THREADS = 2;
    private static final int LONG_ENOUGH = 40_000;

    /**
     * A page as it was published.
     *
     * @param kind the simple name of its record in {@link Page}; a further page of a list is a kind of its own
     */
    record BuiltPage(String kind, String path, byte[] bytes, Page page) {
        Document document() {
            return Jsoup.parse(new String(bytes, UTF_8));
        }

        /** Its kind, as a file is called. */
        String name() {
            return kind.replaceFirst("^Of", "").replace(' ', '-').toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Publishes sources below a folder, which must do without errors. */
    static BuiltSite build(SiteFiles sources, Path folder) {
        return of(sources.writeTo(folder.resolve("source")), folder.resolve("site"));
    }

    /** Publishes a site from where it lies. */
    static BuiltSite of(Path source, Path destination) {
        BuildOptions options = options(source, destination, THREADS, TODAY);
        BuildResult result = new Build(options, Progress.UNHEARD).run();
        assertThat(result.diagnostics().sorted().stream().filter(each -> each.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(result.isPublished()).isTrue();
        Site plan = new Build(options, Progress.UNHEARD).read(new Diagnostics()).orElseThrow();
        List<String> found =
                result.diagnostics().sorted().stream().map(BuiltSite::line).toList();
        SiteFiles output = output(destination);
        List<BuiltPage> pages = plan.flatplan().pages().stream()
                .map(page -> page(page, output))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
        return new BuiltSite(destination, plan, found, output, pages);
    }

    /** Publishes, and tells what that did. */
    static Written publish(Path source, Path destination, int threads) {
        return publish(source, destination, threads, TODAY);
    }

    static Written publish(Path source, Path destination, int threads, Clock clock) {
        return new Build(options(source, destination, threads, clock), Progress.UNHEARD)
                .run()
                .written()
                .orElseThrow();
    }

    /** Reads, links and checks a site of given sources. */
    static List<Diagnostic> check(SiteFiles sources, Path folder) {
        Path source = sources.writeTo(folder.resolve("source"));
        return new Build(options(source, folder.resolve("site"), THREADS, TODAY), Progress.UNHEARD)
                .check()
                .sorted();
    }

    /** Reads and links a site that must be without errors; nothing is published. */
    static Site read(Path source) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = new Build(options(source, source.resolve("site"), THREADS, TODAY), Progress.UNHEARD)
                .read(diagnostics)
                .orElseThrow();
        assertThat(diagnostics.sorted().stream().filter(each -> each.severity() == Severity.ERROR))
                .isEmpty();
        return site;
    }

    static SiteFiles output(Path destination) {
        return SiteFiles.below(destination, ".jianbao");
    }

    static String line(Diagnostic diagnostic) {
        return diagnostic.range() + " " + diagnostic.code().id();
    }

    private static BuildOptions options(Path source, Path destination, int threads, Clock clock) {
        return new BuildOptions(source, destination, Optional.empty(), false, Severity.ERROR, false, threads, clock);
    }

    private static BuiltPage page(Page page, SiteFiles output) {
        String path = page.url().path();
        boolean further = path.matches(".*/p\\d+\\.html");
        String kind = kind(page) + (further ? " further" : "");
        return new BuiltPage(kind, path, output.files().get(path), page);
    }

    /** The markup of renditions is that of their originals, so two kinds of them are enough: of what is read, and of plans. */
    private static String kind(Page page) {
        String name = page.getClass().getSimpleName();
        return page instanceof Page.Rendition of && of.original() instanceof PlanPage ? name + " of plan" : name;
    }

    /** The page of a path. */
    BuiltPage page(String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
    }

    /** A long page of each kind, which is likely to hold everything that such pages can hold. */
    List<BuiltPage> onePerKind() {
        Map<String, BuiltPage> chosen = new TreeMap<>();
        for (BuiltPage page : pages) {
            chosen.merge(page.kind(), page, (one, other) -> worth(other) > worth(one) ? other : one);
        }
        return new ArrayList<>(chosen.values());
    }

    /** Its length; beyond some size a page only repeats itself, and takes long to look at. */
    private static int worth(BuiltPage page) {
        int length = page.bytes().length;
        return length > LONG_ENOUGH ? -length : length;
    }
}
