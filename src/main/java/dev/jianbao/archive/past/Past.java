package dev.jianbao.archive.past;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.article.ArticleReader;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueReader;
import dev.jianbao.bulletin.Item;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Correction;
import dev.jianbao.history.History;
import dev.jianbao.plan.reader.PlanReader;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The past of all documents that are shown. When each was published and changed is known at once; what its earlier versions say is
 * read each time it is asked for, since few ask. Safe for use by several threads.
 */
public final class Past {
    /** Of nothing anything is known. */
    public static final Past NONE = new Past(Map.of(), Map.of(), Optional.empty());

    private final Map<Ref, Chronicle> chronicles;
    private final Map<Ref, DocumentFiles> files;
    private final Optional<Readers> readers;

    private record Readers(History history, Map<String, Bulletin> bulletins, MarkdownReader markdown) {}

    private Past(Map<Ref, Chronicle> chronicles, Map<Ref, DocumentFiles> files, Optional<Readers> readers) {
        this.chronicles = chronicles;
        this.files = files;
        this.readers = readers;
    }

    static Past of(
            Map<Ref, Chronicle> chronicles,
            List<DocumentFiles> files,
            History history,
            Documents documents,
            MarkdownReader markdown) {
        Map<String, Bulletin> bulletins = documents.bulletins().stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return new Past(
                chronicles,
                files.stream().collect(Collectors.toMap(DocumentFiles::document, each -> each)),
                Optional.of(new Readers(history, bulletins, markdown)));
    }

    /** What is known of an issue, an article or a plan; nothing where there is no history. */
    public Optional<Chronicle> of(Ref document) {
        return Optional.ofNullable(chronicles.get(document));
    }

    /** What is known of all documents, in the order of their references. */
    public Collection<Chronicle> chronicles() {
        return chronicles.values();
    }

    /** What an earlier version said; where it cannot be read as what it is, its bare lines. */
    public FairCopy copy(Chronicle chronicle, Version version) {
        Readers known = readers.orElseThrow(() -> new IllegalStateException("there is no history"));
        DocumentFiles document = files.get(chronicle.document());
        if (document == null || !chronicle.isShown(version)) {
            throw new IllegalStateException("not to be shown: " + chronicle.document());
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        version.blobs().forEach((path, blob) -> known.history().content(blob).ifPresent(held -> bytes.put(path, held)));
        SourceTree then = SourceTree.holding(bytes);
        return read(document, then, known).orElseGet(() -> bare(document.main(), then));
    }

    /**
     * The versions that corrections made: for each the first that admits it. Empty for one that the oldest version admits already,
     * since there is nothing to compare that with.
     */
    public List<Optional<Version>> madeBy(Chronicle chronicle, List<Correction> corrections) {
        List<Optional<Version>> made = new ArrayList<>(Collections.nCopies(corrections.size(), Optional.empty()));
        if (corrections.isEmpty() || chronicle.closed()) {
            return made;
        }
        List<Correction> before = List.of();
        for (Version version : chronicle.versions()) {
            List<Correction> now = version.equals(chronicle.newest())
                    ? corrections
                    : chronicle.isShown(version) ? copy(chronicle, version).corrections() : before;
            boolean compared = chronicle.before(version).isPresent();
            for (int at = 0; at < corrections.size(); at++) {
                Correction each = corrections.get(at);
                if (compared
                        && has(now, each)
                        && !has(before, each)
                        && made.get(at).isEmpty()) {
                    made.set(at, Optional.of(version));
                }
            }
            before = now;
        }
        return made;
    }

    private static boolean has(List<Correction> corrections, Correction wanted) {
        return corrections.stream()
                .anyMatch(
                        each -> each.date().equals(wanted.date()) && each.what().equals(wanted.what()));
    }

    /** The versions that changed, or brought, items of an issue after it was first published, by the keys of the items. */
    public Map<String, Version> changedItems(Chronicle chronicle, Issue now) {
        Map<String, Version> changed = new TreeMap<>();
        if (!chronicle.hasEarlier() || chronicle.closed()) {
            return changed;
        }
        Map<String, String> before = Map.of();
        for (Version version : chronicle.versions()) {
            Optional<Issue> then = chronicle.isShown(version) ? issue(chronicle, version, now) : Optional.empty();
            Map<String, String> texts = then.map(Past::texts).orElse(before);
            if (chronicle.before(version).isPresent()) {
                for (Item item : now.items().toList()) {
                    String text = texts.get(name(item));
                    if (text != null && !text.equals(before.get(name(item)))) {
                        changed.put(item.key(), version);
                    }
                }
            }
            before = texts;
        }
        return changed;
    }

    private Optional<Issue> issue(Chronicle chronicle, Version version, Issue now) {
        return version.equals(chronicle.newest())
                ? Optional.of(now)
                : copy(chronicle, version).issue();
    }

    private static Map<String, String> texts(Issue issue) {
        Map<String, String> texts = new HashMap<>();
        issue.items()
                .forEach(item -> texts.put(
                        name(item),
                        item.title() + "\n" + item.subtitle().orElse("") + "\n"
                                + item.body().text()));
        return texts;
    }

    /** What an item is known by over time: the author's id, or its title, since its place may change. */
    private static String name(Item item) {
        return Character.isDigit(item.key().charAt(0)) ? " " + item.title() : item.key();
    }

    private static Optional<FairCopy> read(DocumentFiles document, SourceTree then, Readers readers) {
        Diagnostics unheard = new Diagnostics();
        String id = document.document().id();
        return switch (document.document().kind()) {
            case PLAN ->
                new PlanReader(then, readers.markdown()).read(id, unheard).map(FairCopy::of);
            case ARTICLE ->
                then.has(document.main())
                        ? then.read(document.main(), unheard)
                                .flatMap(file -> new ArticleReader(readers.markdown()).read(file, unheard))
                                .map(FairCopy::of)
                        : Optional.empty();
            default -> issue(document, then, readers).map(FairCopy::of);
        };
    }

    private static Optional<Issue> issue(DocumentFiles document, SourceTree then, Readers readers) {
        Diagnostics unheard = new Diagnostics();
        Optional<Bulletin> bulletin = Optional.ofNullable(
                readers.bulletins().get(document.document().bulletin().id()));
        Optional<SourceFile> file = then.has(document.main()) ? then.read(document.main(), unheard) : Optional.empty();
        return bulletin.flatMap(
                of -> file.flatMap(text -> new IssueReader(readers.markdown()).read(text, of, unheard)));
    }

    private static FairCopy bare(String main, SourceTree then) {
        Optional<SourceFile> file = then.has(main) ? then.read(main, new Diagnostics()) : Optional.empty();
        return FairCopy.unread(file.map(text -> text.text()
                        .substring(FrontMatter.of(text, new Diagnostics())
                                .map(FrontMatter::bodyOffset)
                                .orElse(0)))
                .map(body -> body.lines().toList())
                .orElse(List.of()));
    }

    /** The state in which the history was read. */
    public String state() {
        return readers.map(known -> known.history().state()).orElse(History.NONE);
    }

    /** Ends what was begun to read earlier versions. They can still be asked for. */
    public void rest() {
        readers.ifPresent(known -> known.history().close());
    }
}
