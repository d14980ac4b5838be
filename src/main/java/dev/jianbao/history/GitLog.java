package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the commits of a folder, from the newest, along first parents: what a merge brought counts as of the merge.
 *
 * @param git in the folder
 * @param prefix the way from the repository to the folder, as git says it
 * @param name what paths below the folder start with for the caller
 */
record GitLog(Git git, String prefix, String name) {
    private static final int BUFFER = 1 << 16;
    private static final int NEW_MODE = ":100644 ".length();
    private static final String REGULAR = "100";
    /** Renames with changes are looked for among so many files at a time; moving more than that must not change them. */
    private static final List<String> ARGUMENTS = List.of(
            "log",
            "--first-parent",
            "-m",
            "--root",
            "--raw",
            "-z",
            "--no-abbrev",
            "-M60%",
            "-l400",
            "-O/dev/null",
            "--format=%H %ct",
            "HEAD",
            "--",
            ".");

    /** Tells the tracks of every change; false if git gave up. */
    boolean walk(Tracks tracks) throws IOException {
        Process process = git.start(ARGUMENTS.toArray(String[]::new));
        try (InputStream out = new BufferedInputStream(process.getInputStream(), BUFFER)) {
            process.getOutputStream().close();
            read(out, tracks);
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was at work", e);
        } finally {
            process.destroy();
        }
    }

    private void read(InputStream out, Tracks tracks) throws IOException {
        Revision revision = null;
        int age = 0;
        for (String token = token(out); token != null; token = token(out)) {
            if (!token.startsWith(":")) {
                tracks.older();
                revision = token.isEmpty() ? revision : revision(token, age++);
            } else if (revision != null) {
                change(token, revision, out, tracks);
            }
        }
    }

    /** A header such as {@code 1f0c… 1795345967}. */
    static Revision revision(String token, int age) {
        int space = token.indexOf(' ');
        return new Revision(
                token.substring(0, space), Instant.ofEpochSecond(Long.parseLong(token.substring(space + 1))), age);
    }

    /** An entry such as {@code :100644 100644 old new R087}, which one path follows, or two. */
    private void change(String entry, Revision revision, InputStream out, Tracks tracks) throws IOException {
        String[] parts = entry.split(" ", -1);
        boolean file = entry.startsWith(REGULAR, NEW_MODE);
        Optional<String> blob = file ? Optional.of(parts[3]) : Optional.empty();
        String path = path(out);
        if (parts[4].startsWith("R")) {
            tracks.renamed(revision, path, path(out), blob);
        } else {
            tracks.changed(revision, path, blob);
        }
    }

    private String path(InputStream out) throws IOException {
        String path = token(out);
        if (path == null || !path.startsWith(prefix)) {
            throw new IOException("git names a path outside of what it was asked for");
        }
        return name + path.substring(prefix.length());
    }

    /** What stands before the next NUL, without the line end that git puts after a header; null at the end. */
    private static @Nullable String token(InputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = out.read();
        if (next < 0) {
            return null;
        }
        for (; next > 0; next = out.read()) {
            bytes.write(next);
        }
        String token = bytes.toString(UTF_8);
        return token.startsWith("\n") ? token.substring(1) : token;
    }
}
