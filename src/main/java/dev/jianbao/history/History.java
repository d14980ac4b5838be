package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What git knows of the files of one folder: when each changed, and what it held. All changes are found in one walk; what files
 * held is read when it is asked for, so this holds a process of git until it is closed. Safe for use by several threads.
 */
public final class History implements AutoCloseable {
    /** The state of a folder without a history. */
    public static final String NONE = "none";

    private final Tracks tracks;
    private final Blobs blobs;
    private final Optional<Revision> beginning;
    private final String state;

    private History(Tracks tracks, Blobs blobs, Optional<Revision> beginning, String state) {
        this.tracks = tracks;
        this.blobs = blobs;
        this.beginning = beginning;
        this.state = state;
    }

    /**
     * Reads the history of files. Where there is none to be had, or only its end, that is reported at {@code asked}.
     *
     * @param root the folder that paths start from
     * @param folder below it, without a slash: whichever repository it lies in is asked
     * @param paths of the files, whether or not they are there now
     * @param asked where the author asked for it
     */
    public static Optional<History> read(
            Path root, String folder, Set<String> paths, SourceRange asked, Diagnostics diagnostics) {
        Git git = new Git(root.resolve(folder));
        Optional<String> prefix = git.askText("rev-parse", "--show-prefix");
        if (prefix.isEmpty() || git.ask("rev-parse", "--verify", "HEAD").isEmpty()) {
            git.complaint("log", "-1", "--format=")
                    .ifPresentOrElse(
                            words -> diagnostics.report(Code.NO_HISTORY, asked, words),
                            () -> diagnostics.report(Code.NO_GIT, asked));
            return Optional.empty();
        }
        String state = state(root.resolve(folder));
        Tracks tracks = new Tracks(paths);
        try {
            if (!new GitLog(git, prefix.get(), folder + "/").walk(tracks)) {
                diagnostics.report(Code.HISTORY_UNREADABLE, asked);
                return Optional.empty();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the history of " + folder, failure);
        }
        Blobs blobs = new Blobs(git);
        Optional<Revision> beginning = beginning(git, blobs);
        beginning.ifPresent(
                first -> diagnostics.report(Code.HISTORY_CUT_OFF, asked, day(first), shortened(first.commit())));
        return Optional.of(new History(tracks, blobs, beginning, state));
    }

    private static String day(Revision revision) {
        return revision.when().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String shortened(String commit) {
        return commit.substring(0, 12);
    }

    /** The commit at which a shallow clone was cut off, if this is one; git shows it as if it had no parents. */
    private static Optional<Revision> beginning(Git git, Blobs blobs) {
        if (git.askText("rev-parse", "--is-shallow-repository")
                .filter("true"::equals)
                .isEmpty()) {
            return Optional.empty();
        }
        return git.askText("log", "--first-parent", "--max-parents=0", "--format=%H %ct", "HEAD")
                .filter(first -> !first.isEmpty())
                .map(first -> GitLog.revision(first, Integer.MAX_VALUE))
                .filter(first -> blobs.read(first.commit())
                        .filter(bytes -> new String(bytes, US_ASCII).contains("\nparent "))
                        .isPresent());
    }

    /**
     * What tells one state of a history from another: the commit, and where it is cut off. The same for every folder without a
     * history.
     */
    public static String state(Path folder) {
        Git git = new Git(folder);
        Optional<String> state = Files.isDirectory(folder)
                ? git.askText("rev-parse", "HEAD", "--is-shallow-repository", "--git-path", "shallow")
                : Optional.empty();
        return state.map(lines -> lines.lines().toList())
                .filter(lines -> lines.size() == 3)
                .map(lines -> lines.get(0) + (lines.get(1).equals("true") ? cut(folder.resolve(lines.get(2))) : ""))
                .orElse(NONE);
    }

    private static String cut(Path boundaries) {
        try {
            return "+"
                    + Integer.toHexString(Files.readString(boundaries, US_ASCII).hashCode());
        } catch (IOException gone) {
            return "+?";
        }
    }

    /** The {@linkplain #state(Path) state} in which it was read. */
    public String state() {
        return state;
    }

    /** What became of a file, the newest first; nothing where it was never committed. */
    public List<Change> of(String path) {
        return tracks.of(path);
    }

    /** The commit at which the history is cut off; empty where it is whole. */
    public Optional<Revision> beginning() {
        return beginning;
    }

    /** Whether a change may only seem to be one, since nothing is known of what was before. */
    public boolean isCutOff(Revision revision) {
        return beginning
                .filter(first -> first.commit().equals(revision.commit()))
                .isPresent();
    }

    /** What a file held, by the name that a {@link Change} gives it; empty where git lacks it. */
    public Optional<byte[]> content(String blob) {
        return blobs.read(blob);
    }

    @Override
    public void close() {
        blobs.close();
    }
}
