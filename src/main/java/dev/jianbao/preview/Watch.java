package dev.jianbao.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a site is made of. Changes that come together, as when an editor writes a new file and renames it over the old one,
 * are told together, a moment after the last of them.
 */
final class Watch implements AutoCloseable {
    private static final long MOMENT = 12;
    private static final List<String> FOLDERS = List.of("content", "templates");

    private final Path root;
    private final Consumer<Set<String>> listener;
    private final DirectoryWatcher watcher;
    private final CompletableFuture<Void> ended;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "preview-changes");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<String> waiting = new TreeSet<>();
    private @Nullable ScheduledFuture<?> due;

    private Watch(Path root, Consumer<Set<String>> listener) throws IOException {
        this.root = root;
        this.listener = listener;
        this.watcher = DirectoryWatcher.builder()
                .paths(FOLDERS.stream()
                        .map(root::resolve)
                        .filter(Files::isDirectory)
                        .toList())
                .fileHashing(false)
                .listener(this::noticed)
                .build();
        this.ended = watcher.watchAsync();
    }

    static Watch over(Path root, Consumer<Set<String>> listener) {
        try {
            return new Watch(root.toAbsolutePath(), listener);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot watch " + root, failure);
        }
    }

    private synchronized void noticed(DirectoryChangeEvent event) {
        if (event.isDirectory() && event.eventType() == DirectoryChangeEvent.EventType.MODIFY) {
            return;
        }
        waiting.add(root.relativize(event.path())
                .toString()
                .replace(root.getFileSystem().getSeparator(), "/"));
        ScheduledFuture<?> planned = due;
        if (planned != null) {
            planned.cancel(false);
        }
        due = later.schedule(this::tell, MOMENT, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        Set<String> changed;
        synchronized (this) {
            changed = Set.copyOf(waiting);
            waiting.clear();
        }
        if (!changed.isEmpty()) {
            listener.accept(changed);
        }
    }

    void await() throws InterruptedException {
        try {
            ended.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("watching ended", failure);
        }
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot stop watching " + root, failure);
        } finally {
            later.shutdownNow();
        }
    }
}
