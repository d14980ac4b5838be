package dev.jianbao.archive.issued;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Standing;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.source.Inspection;
import dev.jianbao.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The wording of every issued document at one release, kept among the sources so that the next build can tell what was changed
 * since. Issues, articles and plans are in it, a plan with its measures and tables; its reports and readings are not, since they
 * are meant to grow.
 *
 * @param entries by the document's reference, a further file of a plan by its name behind it
 */
public record IssuedRecord(SortedMap<String, Entry> entries) {
    /** Where it lies below the site's root. */
    public static final String PATH = "releases/documents.txt";

    private static final String HEAD = "jianbao documents 1";
    private static final Pattern LINE = Pattern.compile("[^\\t]+\\t\\d{1,6}\\t[0-9a-f]{32}(?: [0-9a-f]{32})*");
    private static final List<String> PLAN_FILES = List.of("measures.yaml", "projects.csv", "budget.csv");

    public IssuedRecord {
        entries = Collections.unmodifiableSortedMap(entries);
    }

    /**
     * One file of an issued document.
     *
     * @param corrections how many changes it had admitted
     * @param digests of its blocks, in order
     */
    public record Entry(int corrections, List<String> digests) {
        public Entry {
            digests = List.copyOf(digests);
        }
    }

    /** What is said now. */
    public static IssuedRecord of(Archive archive, SourceTree sources) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        files(archive, sources)
                .forEach(file -> file.wording(sources)
                        .ifPresent(
                                wording -> entries.put(file.key(), new Entry(file.corrections(), wording.digests()))));
        return new IssuedRecord(entries);
    }

    /** What was said at the last release; nothing where there was none, or where its record is no such text. */
    public static Optional<IssuedRecord> read(Path root) {
        Path file = root.resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(file + ": " + trouble.getMessage(), trouble);
        }
    }

    private static Optional<IssuedRecord> parse(List<String> lines) {
        List<String> rest = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
        if (lines.isEmpty() || !lines.get(0).equals(HEAD) || !rest.stream().allMatch(LINE.asMatchPredicate())) {
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String line : rest) {
            List<String> cells = List.of(line.split("\t", -1));
            entries.put(
                    cells.get(0),
                    new Entry(
                            Integer.parseInt(cells.get(1)), List.of(cells.get(2).split(" ", -1))));
        }
        return Optional.of(new IssuedRecord(entries));
    }

    /** The text of the file that holds it. */
    public String encode() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        entries.forEach((key, entry) -> text.append(key)
                .append('\t')
                .append(entry.corrections())
                .append('\t')
                .append(String.join(" ", entry.digests()))
                .append('\n'));
        return text.toString();
    }

    /**
     * A file that belongs to an issued document.
     *
     * @param key what it is recorded under
     * @param path where it lies
     * @param corrections how many changes its document admits
     */
    record IssuedFile(String key, String path, int corrections) {
        Optional<Wording> wording(SourceTree sources) {
            return sources.inspectedBy(Inspection.NONE)
                    .read(path, new Diagnostics())
                    .map(Wording::of);
        }
    }

    static List<IssuedFile> files(Archive archive, SourceTree sources) {
        List<IssuedFile> files = new ArrayList<>();
        archive.documents().issues().forEach(issue -> add(Ref.of(issue.id()), issue.standing(), issue.path(), files));
        archive.documents()
                .articles()
                .forEach(article -> add(Ref.of(article.id()), article.standing(), article.path(), files));
        for (ActionPlan plan : archive.documents().plans()) {
            String path = plan.standing().source().file();
            add(Ref.plan(plan.id()), plan.standing(), path, files);
            for (String name : PLAN_FILES) {
                String beside = path.substring(0, path.lastIndexOf('/') + 1) + name;
                if (sources.has(beside)) {
                    addFile(Ref.plan(plan.id()) + " " + name, plan.standing(), beside, files);
                }
            }
        }
        return files;
    }

    private static void add(Ref ref, Standing standing, String path, List<IssuedFile> files) {
        addFile(ref.toString(), standing, path, files);
    }

    private static void addFile(String key, Standing standing, String path, List<IssuedFile> files) {
        if (standing.status().value().isPublic() && !standing.isWithdrawn()) {
            files.add(new IssuedFile(key, path, standing.corrections().size()));
        }
    }

    /** The references of the documents that were taken back openly. */
    static List<String> withdrawn(Archive archive) {
        List<String> refs = new ArrayList<>();
        archive.documents().issues().stream()
                .filter(each -> each.standing().isWithdrawn())
                .forEach(each -> refs.add(Ref.of(each.id()).toString()));
        archive.documents().articles().stream()
                .filter(each -> each.standing().isWithdrawn())
                .forEach(each -> refs.add(Ref.of(each.id()).toString()));
        archive.documents().plans().stream()
                .filter(each -> each.standing().isWithdrawn())
                .forEach(each -> refs.add(Ref.plan(each.id()).toString()));
        return refs;
    }
}
