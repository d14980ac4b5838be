package dev.jianbao.importers.apart;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Refusal;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A Java machine that reads one file. It gets the file through its standard input and answers through its standard output; it
 * writes no file, and is killed when its time is over or when this machine ends.
 */
final class ChildMachine {
    /** The code with which a machine ends that runs out of memory; see {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;
    /** What would change how a machine starts. */
    private static final Set<String> MEDDLING =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final Limits limits;

    ChildMachine(Limits limits) {
        this.limits = limits;
    }

    ImportResult read(ForeignFormat format, ForeignFile file) {
        Process process = start(format);
        Thread kill = new Thread(process::destroyForcibly, "jianbao-apart-kill");
        Runtime.getRuntime().addShutdownHook(kill);
        try {
            return converse(process, file);
        } finally {
            process.destroyForcibly();
            try {
                Runtime.getRuntime().removeShutdownHook(kill);
            } catch (IllegalStateException ending) {
                // This machine is ending, and the hook does its work.
            }
        }
    }

    private ImportResult converse(Process process, ForeignFile file) {
        FutureTask<ImportResult> task = new FutureTask<>(() -> {
            try (var out = new DataOutputStream(process.getOutputStream())) {
                Frames.write(file, out);
            }
            try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
                return Frames.readResult(in);
            }
        });
        Thread thread = new Thread(task, "jianbao-apart");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            return ImportResult.refused(Refusal.TOO_COSTLY, limits.time().toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ImportResult.refused(Refusal.TOO_COSTLY, "interrupted");
        } catch (ExecutionException failed) {
            return ended(process, failed);
        }
    }

    /** What to say of a machine that ended without an answer. */
    private ImportResult ended(Process process, ExecutionException failed) {
        if (!(failed.getCause() instanceof IOException)) {
            throw new IllegalStateException("the machine that reads apart gave no answer", failed.getCause());
        }
        try {
            boolean over = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return over && process.exitValue() != OUT_OF_MEMORY
                    ? ImportResult.refused(Refusal.DAMAGED, "exit " + process.exitValue())
                    : ImportResult.refused(Refusal.TOO_COSTLY, limits.megabytes() + " MB");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ImportResult.refused(Refusal.TOO_COSTLY, "interrupted");
        }
    }

    private Process start(ForeignFormat format) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                // No traces in the folder for temporary files, nor where the program runs.
                "-XX:-UsePerfData",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                ReadingApart.class.getName(),
                format.name()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(MEDDLING);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.get(0), e);
        }
    }

    /** The class path of this program, and the libraries that only a machine apart needs, which lie beside its jar. */
    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .toList()) {
            Path path = Path.of(entry).toAbsolutePath();
            entries.add(path.toString());
            Path libraries = path.resolveSibling("lib").resolve("import");
            if (entry.endsWith(".jar") && Files.isDirectory(libraries)) {
                entries.add(libraries.resolve("x").toString().replaceFirst("x$", "*"));
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
