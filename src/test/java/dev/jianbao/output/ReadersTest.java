package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        List<Reader> readers = List.of(new Reader(reading), new Reader(reading));
        ExecutorService threads = Executors.newFixedThreadPool(readers.size());
        List<Future<Integer>> counts = new ArrayList<>();
        try {
            readers.forEach(reader -> counts.add(threads.submit(reader)));
            for (int build = 1; build <= BUILDS; build++) {
                version(build).publishTo(site);
                for (Reader reader : readers) {
                    reader.awaitOneMore();
                }
            }
        } finally {
            readers.forEach(Reader::stop);
            threads.shutdown();
        }
        return List.of(counts.get(0).get(), counts.get(1).get());
    }

    /** Reads the site over and over, until told to stop or something is wrong. */
    private static final class Reader implements Callable<Integer> {
        private final Reading reading;
        private int passes;
        private boolean stopped;

        Reader(Reading reading) {
            this.reading = reading;
        }

        @Override
        public Integer call() throws IOException {
            try {
                while (!isStopped()) {
                    reading.read();
                    passed();
                }
                return passes;
            } finally {
                stop();
            }
        }

        private synchronized boolean isStopped() {
            return stopped;
        }

        private synchronized void passed() {
            passes++;
            notifyAll();
        }

        synchronized void stop() {
            stopped = true;
            notifyAll();
        }

        synchronized void awaitOneMore() throws InterruptedException {
            int before = passes;
            while (passes == before && !stopped) {
                wait();
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
