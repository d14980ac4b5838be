package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real git repository in a folder, whose commits are of given days and so have the same names on every machine. */
public record GitFolder(Path path) {
    /** Makes an empty one. */
    public static GitFolder init(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GitFolder folder = new GitFolder(path);
        folder.git("init", "-q", "-b", "main");
        return folder;
    }

    /** Writes a file. */
    public GitFolder write(String file, String text) {
        Path target = path.resolve(file);
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Commits everything at noon, universal time. */
    public String commit(String day) {
        git("add", "-A");
        run(day, "", "commit", "-q", "--allow-empty", "-m", day);
        return git("rev-parse", "HEAD").strip();
    }

    /** Merges another branch, with a commit of its own. */
    public String merge(String branch, String day) {
        run(day, "", "merge", "-q", "--no-ff", "-m", day, branch);
        return git("rev-parse", "HEAD").strip();
    }

    /** A clone that goes back so many commits. */
    public GitFolder shallowClone(Path target, int depth) {
        git("clone", "-q", "--depth", String.valueOf(depth), path.toUri().toString(), target.toString());
        return new GitFolder(target);
    }

    public String git(String... arguments) {
        return run("2024-01-01", "", arguments);
    }

    /** Makes commits of a stream as {@code git fast-import} reads it. */
    public void fastImport(String stream) {
        run("2024-01-01", stream, "fast-import", "--quiet");
        git("reset", "-q", "--hard");
    }

    private String run(String day, String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(path.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + role + "_NAME", "office");
            environment.put("GIT_" + role + "_EMAIL", "office@example.org");
            environment.put("GIT_" + role + "_DATE", day + "T12:00:00Z");
        }
        environment.putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(UTF_8));
            }
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), UTF_8);
                if (process.waitFor() != 0) {
                    throw new AssertionError(command + ": " + said);
                }
                return said;
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
