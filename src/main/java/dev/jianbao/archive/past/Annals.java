package dev.jianbao.archive.past;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.history.History;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The history of a site's files, walked once, and what was found of each document for as long as its files do not change. Safe for
 * use by several threads.
 */
public final class Annals {
    private final Optional<History> history;
    private final ZoneId zone;
    private final Map<String, Optional<Chronicle>> found = new ConcurrentHashMap<>();

    private Annals(Optional<History> history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    /** Walks through the history, if the site asks for it. */
    public static Annals read(SourceTree sources, SiteConfig config, Diagnostics diagnostics) {
        Optional<History> history = config.history()
                ? History.read(
                        sources.locate(""),
                        SourceTree.CONTENT,
                        DocumentFiles.tracked(sources),
                        SourceRange.ofFile(SiteConfigReader.PATH),
                        diagnostics)
                : Optional.empty();
        return new Annals(history, config.timeZone());
    }

    /** What tells one state of the history from another, for whoever must know whether to build again. */
    public static String state(Path root) {
        return History.state(root.resolve(SourceTree.CONTENT));
    }

    /** The past of documents that are read and shown. */
    public Past past(Documents documents, SourceTree sources, MarkdownReader markdown) {
        if (history.isEmpty()) {
            return Past.NONE;
        }
        History walked = history.get();
        List<DocumentFiles> files = files(documents);
        files.parallelStream()
                .forEach(each -> found.computeIfAbsent(
                        each.scope(), any -> new VersionFinder(walked, zone, sources, each).find()));
        Map<Ref, Chronicle> chronicles = new TreeMap<>();
        files.forEach(each -> found.getOrDefault(each.scope(), Optional.empty())
                .ifPresent(chronicle -> chronicles.put(each.document(), chronicle)));
        return Past.of(chronicles, files, walked, documents, markdown);
    }

    private static List<DocumentFiles> files(Documents documents) {
        List<DocumentFiles> files = new ArrayList<>();
        documents
                .issues()
                .forEach(each -> files.add(DocumentFiles.of(Ref.of(each.id()), each.path(), each.standing())));
        documents
                .articles()
                .forEach(each -> files.add(DocumentFiles.of(Ref.of(each.id()), each.path(), each.standing())));
        documents
                .plans()
                .forEach(each -> files.add(DocumentFiles.of(Ref.plan(each.id()), each.path(), each.standing())));
        return files;
    }

    /** Forgets what was found of documents whose files have changed. */
    public void forget(Collection<String> changed) {
        for (String path : changed) {
            found.remove(path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                found.remove(path.substring(0, slash + 1));
            }
        }
    }
}
