package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.WebServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds that are killed at any moment while the site is read through a real nginx. The gate kills a few; {@code -Dkills=200} kills
 * as many as one likes, at some 0.7 s each. What is random is when they are killed; what is asserted holds whenever that is.
 */
class KilledBehindNginxTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int SEED = 20240830;
    private static final int LONGEST_LIFE = 300;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readersSeeWholePagesOnlyWheneverABuildIsKilled(boolean linked) throws Exception {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path site = temp.resolve("site");
        if (linked) {
            Files.createSymbolicLink(site, Path.of("first"));
        }
        Restless.version(1).publishTo(site);
        Random random = new Random(SEED);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (WebServer server = WebServer.start("nginx", site, temp)) {
            List<Future<Integer>> readers =
                    List.of(threads.submit(new Reader(server, over, 1)), threads.submit(new Reader(server, over, 2)));
            for (int kill = 0; kill < KILLS / 2; kill++) {
                try (Restless child = Restless.publishing(site)) {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE));
                }
                assertThat(versions(server)).as("after kill %d", kill).hasSizeBetween(1, linked ? 1 : 2);
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("pages read").isGreaterThan(KILLS);
            }
            Restless.version(5).publishTo(site);
            assertThat(versions(server)).containsExactly(5);
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    /** The versions that all pages are of, none of which may be missing or cut. */
    private static Set<Integer> versions(WebServer server) throws IOException, InterruptedException {
        Set<Integer> versions = new TreeSet<>();
        for (int page = 0; page < Restless.PAGES; page++) {
            versions.add(read(server, page));
        }
        return versions;
    }

    private static int read(WebServer server, int page) throws IOException, InterruptedException {
        String path = Restless.path(page);
        HttpResponse<String> answer =
                CLIENT.send(HttpRequest.newBuilder(server.address(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        int version = Restless.versionOf(answer.body());
        assertThat(version)
                .as("version of %s, %d bytes", path, answer.body().length())
                .isPositive();
        return version;
    }

    /** Reads pages at random until it is over; how many. */
    private record Reader(WebServer server, AtomicBoolean over, int seed) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            Random random = new Random(seed);
            List<Integer> read = new ArrayList<>();
            while (!over.get()) {
                read.add(KilledBehindNginxTest.read(server, random.nextInt(Restless.PAGES)));
            }
            return read.size();
        }
    }
}
