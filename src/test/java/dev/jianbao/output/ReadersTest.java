package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is read all the while it is published, again and again. */
class ReadersTest {
    private static final int PAGES = 30;
    private static final int BUILDS = 25;

    @TempDir
    Path temp;

    @Test
    void behindALinkAReaderSeesOneSiteOnly() throws Exception {
        Path site = Files.createSymbolicLink(temp.resolve("site"), Path.of("first"));

        List<Integer> reads = publishWhile(site, () -> {
            Path tree = site.toRealPath();
            String first = Files.readString(tree.resolve("index.html"));
            for (int page = 0; page < PAGES; page++) {
                assertThat(Files.readString(tree.resolve("p/" + page + ".html")))
                        .isEqualTo(first);
            }
        });

        assertThat(reads).allMatch(count -> count >= BUILDS);
    }

    @Test
    void inAPlainFolderEveryFileIsAlwaysThereAndWhole() throws Exception {
        Path site = temp.resolve("site");

        List<Integer> reads = publishWhile(site, () -> {
            for (int page = 0; page < PAGES; page++) {
                assertWhole(Files.readString(site.resolve("p/" + page + ".html")));
            }
        });

        assertThat(reads).allMatch(count -> count >= BUILDS);
    }

    @Test
    void behindALinkEveryAddressAlwaysWorks() throws Exception {
        Path site = Files.createSymbolicLink(temp.resolve("site"), Path.of("first"));

        List<Integer> reads = publishWhile(site, () -> {
            for (int page = 0; page < PAGES; page++) {
                assertWhole(Files.readString(site.resolve("p/" + page + ".html")));
            }
        });

        assertThat(reads).allMatch(count -> count >= BUILDS);
    }

    private static void assertWhole(String page) {
        assertThat(page).startsWith("version ").endsWith("end").hasSizeGreaterThan(9000);
    }

    /**
     * Publishes while two readers read; how often each came through. A reader may hold on to a tree for the time of one
     * build, so the next build waits until both began anew.
     */
    private List<Integer> publishWhile(Path site, Reading reading) throws Exception {
        version(0).publishTo(site);
        AtomicBoolean done = new AtomicBoolean();
        List<AtomicInteger> passes = List.of(new AtomicInteger(), new AtomicInteger());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> readers = new ArrayList<>();
        try {
            for (AtomicInteger own : passes) {
                readers.add(threads.submit(() -> {
                    while (!done.get()) {
                        reading.read();
                        own.incrementAndGet();
                    }
                    return own;
                }));
            }
            for (int build = 1; build <= BUILDS; build++) {
                version(build).publishTo(site);
                awaitOneMore(passes, readers);
            }
        } finally {
            done.set(true);
            threads.shutdown();
        }
        for (Future<?> reader : readers) {
            reader.get();
        }
        return passes.stream().map(AtomicInteger::get).toList();
    }

    private static void awaitOneMore(List<AtomicInteger> passes, List<Future<?>> readers) {
        List<Integer> before = passes.stream().map(AtomicInteger::get).toList();
        for (int reader = 0; reader < before.size(); reader++) {
            while (passes.get(reader).get() == before.get(reader)
                    && !readers.get(reader).isDone()) {
                Thread.yield();
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }

    private static Site version(int number) {
        String content = "version " + number + " " + "x".repeat(9000) + "end";
        var files = new TreeMap<String, String>();
        files.put("index.html", content);
        for (int page = 0; page < PAGES; page++) {
            files.put("p/" + page + ".html", content);
        }
        return new Site(files);
    }
}
