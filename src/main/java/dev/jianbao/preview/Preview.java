package dev.jianbao.preview;

import com.sun.net.httpserver.HttpServer;
import dev.jianbao.LiveSite;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Serves a site from memory, to this machine only, and tells the browsers that show it when their page has changed.
 *
 * <p>After a change the pages come first and what is wrong with the content a moment later, so that a writer does not wait for checks;
 * nor does what is saved meanwhile.
 */
public final class Preview implements AutoCloseable {
    private static final int TRIES = 20;

    private final LiveSite site;
    private final Function<Diagnostics, String> telling;
    private final Audience audience;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);
    private final ExecutorService checking = Executors.newSingleThreadExecutor(Preview::daemon);
    private final AtomicInteger changes = new AtomicInteger();
    private final Watch watch;

    private Preview(LiveSite site, Path root, HttpServer server, Function<Diagnostics, String> telling) {
        this.site = site;
        this.telling = telling;
        this.server = server;
        this.audience = new Audience(path -> Pages.digest(site, path));
        server.setExecutor(threads);
        server.createContext("/", new Door(server.getAddress().getPort(), new Pages(site, audience)));
        this.watch = Watch.over(root, this::changed);
    }

    /**
     * Reads a site and begins to serve it.
     *
     * @param root the site's root
     * @param port the port, or the first of the next {@value #TRIES} that is free
     * @param telling what a writer reads of diagnostics, below the page
     */
    public static Preview start(LiveSite site, Path root, int port, Function<Diagnostics, String> telling) {
        HttpServer server = bind(port);
        site.open();
        Preview preview = new Preview(site, root, server, telling);
        server.start();
        preview.check(0);
        return preview;
    }

    private static HttpServer bind(int first) {
        for (int port = first; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException taken) {
                if (first == 0 || port == first + TRIES) {
                    throw new UncheckedIOException("no free port from " + first + " to " + port, taken);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot listen on port " + port, failure);
            }
        }
    }

    /** Where a browser finds the home page. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void changed(Set<String> paths) {
        int change = changes.incrementAndGet();
        heeding(() -> {
            site.update(paths);
            audience.show();
            check(change);
        });
    }

    private void check(int change) {
        checking.execute(() -> heeding(() -> tell(change)));
    }

    private void heeding(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException gone) {
            // A file went while it was read: word of that is on its way, or else a writer must know.
            audience.tell("errors", gone.getMessage() + ": " + gone.getCause());
        }
    }

    /** Tells what is wrong after a change, unless there has been another. */
    private void tell(int change) {
        if (change == changes.get()) {
            Diagnostics found = site.check().atLeast(Severity.WARNING);
            audience.tell(found.reach(Severity.ERROR) ? "errors" : "warnings", telling.apply(found));
        }
    }

    /** Waits until the watch ends, which it does when this is closed. */
    public void await() throws InterruptedException {
        watch.await();
    }

    @Override
    public void close() {
        watch.close();
        audience.close();
        server.stop(0);
        threads.shutdownNow();
        checking.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
