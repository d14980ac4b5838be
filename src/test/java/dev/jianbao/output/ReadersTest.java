package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is read all the while it is published, again and again. */
class ReadersTest {
    private static final int PAGES = 30;
    private static final int BUILDS = 40;

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

        assertThat(reads).allMatch(count -> count > 0);
    }

    @Test
    void inAPlainFolderEveryFileIsAlwaysThereAndWhole() throws Exception {
        Path site = temp.resolve("site");

        List<Integer> reads = publishWhile(site, () -> {
            for (int page = 0; page < PAGES; page++) {
                assertWhole(Files.readString(site.resolve("p/" + page + ".html")));
            }
        });

        assertThat(reads).allMatch(count -> count > 0);
    }

    @Test
    void behindALinkEveryAddressAlwaysWorks() throws Exception {
        Path site = Files.createSymbolicLink(temp.resolve("site"), Path.of("first"));

        List<Integer> reads = publishWhile(site, () -> {
            for (int page = 0; page < PAGES; page++) {
                assertWhole(Files.readString(site.resolve("p/" + page + ".html")));
            }
        });

        assertThat(reads).allMatch(count -> count > 0);
    }

    private static void assertWhole(String page) {
        assertThat(page).startsWith("version ").endsWith("end").hasSizeGreaterThan(9000);
    }

    /** One read by two readers until the last build is done; how often each came through. */
    private List<Integer> publishWhile(Path site, Reading reading) throws Exception {
        version(0).publishTo(site);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(2);
        Callable<Integer> reader = () -> {
            int count = 0;
            do {
                reading.read();
                started.countDown();
                count++;
            } while (!done.get());
            return count;
        };
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = List.of(readers.submit(reader), readers.submit(reader));
            started.await();
            for (int build = 1; build <= BUILDS; build++) {
                version(build).publishTo(site);
            }
            done.set(true);
            return List.of(both.get(0).get(), both.get(1).get());
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            done.set(true);
            readers.shutdownNow();
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
