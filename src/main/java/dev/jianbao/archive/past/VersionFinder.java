package dev.jianbao.archive.past;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.jianbao.document.Status;
import dev.jianbao.history.Change;
import dev.jianbao.history.History;
import dev.jianbao.history.Revision;
import dev.jianbao.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the versions of one document. A commit makes a version where it changes what the document says, and only while the document
 * is issued: what was a draft is never shown.
 */
final class VersionFinder {
    private static final int SHA1_DIGITS = 40;

    private final History history;
    private final ZoneId zone;
    private final SourceTree sources;
    private final DocumentFiles files;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, List<String>> wordings = new HashMap<>();

    VersionFinder(History history, ZoneId zone, SourceTree sources, DocumentFiles files) {
        this.history = history;
        this.zone = zone;
        this.sources = sources;
        this.files = files;
    }

    /** A stretch of commits over which a document said the same. */
    private static final class Run {
        private final Revision first;
        private final List<String> wording;
        private Map<String, String> blobs;
        private Optional<Revision> end = Optional.empty();
        private boolean withheld;

        Run(Revision first, List<String> wording, Map<String, String> blobs) {
            this.first = first;
            this.wording = wording;
            this.blobs = blobs;
        }
    }

    /** Its versions; none where it is neither issued nor withdrawn. */
    Optional<Chronicle> find() {
        boolean withdrawn = files.standing().isWithdrawn();
        if (!withdrawn && !files.standing().isCitable()) {
            return Optional.empty();
        }
        Map<Integer, List<Step>> steps = steps();
        boolean single = steps.size() == 1 && isOnDisk(steps.values().iterator().next());
        if (single && !withdrawn) {
            Step only = steps.values().iterator().next().get(0);
            runs.add(new Run(
                    only.change().revision(),
                    List.of(),
                    blobs(steps.values().iterator().next())));
        } else {
            follow(steps);
        }
        List<Version> versions = versions();
        if (!single && !withdrawn && !isStill()) {
            versions.add(new Version("", Optional.empty(), Optional.empty(), Optional.empty(), false, false, Map.of()));
        }
        boolean closed = withdrawn || files.standing().hidesVersions();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chronicle(files.document(), files.main(), versions, closed));
    }

    private record Step(String path, Change change) {}

    /** What became of all files, commit by commit, from the oldest. */
    private Map<Integer, List<Step>> steps() {
        Map<Integer, List<Step>> steps = new TreeMap<>(Comparator.reverseOrder());
        for (String path : files.all()) {
            for (Change change : history.of(path)) {
                steps.computeIfAbsent(change.revision().age(), any -> new ArrayList<>())
                        .add(new Step(path, change));
            }
        }
        return steps;
    }

    private void follow(Map<Integer, List<Step>> steps) {
        Map<String, String> blobs = new TreeMap<>();
        Optional<Status> status = Optional.empty();
        for (List<Step> commit : steps.values()) {
            for (Step step : commit) {
                step.change()
                        .blob()
                        .ifPresentOrElse(blob -> blobs.put(step.path(), blob), () -> blobs.remove(step.path()));
                if (step.path().equals(files.main())) {
                    status = step.change()
                            .blob()
                            .flatMap(history::content)
                            .flatMap(bytes -> Sayings.status(files.main(), bytes));
                }
            }
            Revision revision = commit.get(0).change().revision();
            if (status.filter(Status.ISSUED::equals).isPresent()) {
                said(revision, new TreeMap<>(blobs));
            } else {
                end(revision);
                boolean takenBack = status.filter(Status.WITHDRAWN::equals).isPresent();
                runs.forEach(run -> run.withheld |= takenBack);
            }
        }
    }

    private void said(Revision revision, Map<String, String> blobs) {
        List<String> wording = new ArrayList<>();
        blobs.forEach((path, blob) -> wording.addAll(wording(path, blob)));
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.end.isEmpty() && last.wording.equals(wording)) {
            last.blobs = blobs;
        } else {
            end(revision);
            runs.add(new Run(revision, wording, blobs));
        }
    }

    private List<String> wording(String path, String blob) {
        return wordings.computeIfAbsent(blob, any -> {
            List<String> wording = new ArrayList<>();
            wording.add(path.substring(path.lastIndexOf('/') + 1));
            history.content(blob).ifPresent(bytes -> wording.addAll(Sayings.wording(path, bytes)));
            return wording;
        });
    }

    private void end(Revision revision) {
        if (!runs.isEmpty() && runs.get(runs.size() - 1).end.isEmpty()) {
            runs.get(runs.size() - 1).end = Optional.of(revision);
        }
    }

    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        Map<LocalDate, Integer> perDay = new HashMap<>();
        for (Run run : runs) {
            LocalDate day = day(run.first);
            int place = perDay.merge(day, 1, Integer::sum);
            versions.add(new Version(
                    place == 1 ? day.toString() : day + "-" + place,
                    Optional.of(day),
                    run.end.map(this::day),
                    Optional.of(run.first),
                    history.isCutOff(run.first),
                    run.withheld,
                    run.blobs));
        }
        return versions;
    }

    private LocalDate day(Revision revision) {
        return LocalDate.ofInstant(revision.when(), zone);
    }

    private static Map<String, String> blobs(List<Step> steps) {
        Map<String, String> blobs = new TreeMap<>();
        steps.forEach(step -> step.change().blob().ifPresent(blob -> blobs.put(step.path(), blob)));
        return blobs;
    }

    /** Whether the files are, byte for byte, what one commit made them. */
    private boolean isOnDisk(List<Step> steps) {
        Map<String, String> blobs = blobs(steps);
        return files.all().stream()
                .allMatch(path -> sources.has(path)
                        ? blobs.containsKey(path)
                                && name(path, blobs.get(path).length()).equals(blobs.get(path))
                        : !blobs.containsKey(path));
    }

    /** What git would call a file as it lies on the disk. */
    private String name(String path, int digits) {
        byte[] bytes = bytes(path);
        try {
            MessageDigest digest = MessageDigest.getInstance(digits == SHA1_DIGITS ? "SHA-1" : "SHA-256");
            digest.update(("blob " + bytes.length + "\0").getBytes(US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has both", impossible);
        }
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(sources.locate(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    /** Whether the files on the disk say what was committed last. */
    private boolean isStill() {
        List<String> wording = new ArrayList<>();
        files.all().stream().filter(sources::has).sorted().forEach(path -> {
            wording.add(path.substring(path.lastIndexOf('/') + 1));
            wording.addAll(Sayings.wording(path, bytes(path)));
        });
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        return last != null && last.end.isEmpty() && last.wording.equals(wording);
    }
}
