package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program {@code git} in one folder, asked and never told. Whatever a repository's own settings would have git start, such as
 * a file system monitor or a pager, is left out: a site's repository is content like any other. Nothing is fetched either, though
 * a partial clone would have git do so.
 */
record Git(Path folder) {
    private static final List<String> QUIET = List.of(
            "git",
            "--no-pager",
            "--no-replace-objects",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotepath=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "diff.external=",
            "-c",
            "log.showSignature=false",
            "-c",
            "log.showRoot=true",
            "-c",
            "diff.relative=false",
            "-c",
            "protocol.allow=never");

    /** What git prints; empty if it fails, or is not there. */
    Optional<byte[]> ask(String... arguments) {
        try {
            Process process = start(arguments);
            try (InputStream out = process.getInputStream()) {
                process.getOutputStream().close();
                byte[] answer = out.readAllBytes();
                return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
            } finally {
                process.destroy();
            }
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while git was at work", e));
        }
    }

    /** The same as text without blanks around it. */
    Optional<String> askText(String... arguments) {
        return ask(arguments).map(answer -> new String(answer, UTF_8).strip());
    }

    /** What git says when it is asked something that it refuses: its first line; empty if it is not there. */
    Optional<String> complaint(String... arguments) {
        try {
            Process process = builder(arguments).redirectErrorStream(true).start();
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readAllBytes();
            return Optional.of(new String(said, UTF_8).lines().findFirst().orElse(""));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Starts git; the caller reads and ends it. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(QUIET);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of(
                "GIT_OPTIONAL_LOCKS", "0",
                "GIT_TERMINAL_PROMPT", "0",
                "GIT_NO_LAZY_FETCH", "1",
                "LC_ALL", "C.UTF-8"));
        return builder;
    }
}
