package dev.jianbao.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.jianbao.LiveSite;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.media.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Answers with what the site would publish. Nothing is read from the disk by the address that is asked for. */
final class Pages implements HttpHandler {
    private static final String OWN = "/.jianbao/";
    private static final String EVENTS = OWN + "events";
    private static final String HTML = ".html";
    private static final String MISSING = "404.html";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final LiveSite site;
    private final Audience audience;

    Pages(LiveSite site, Audience audience) {
        this.site = site;
        this.audience = audience;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (path.equals(EVENTS)) {
            listen(exchange, query(exchange.getRequestURI()));
        } else if (path.startsWith(OWN)) {
            own(exchange, path.substring(OWN.length()));
        } else {
            page(exchange, pathOf(path));
        }
    }

    /** What a window shows, as a digest and the path of its page: {@code 4711/units/index.html}. */
    private void listen(HttpExchange exchange, String window) throws IOException {
        int slash = Math.max(0, window.indexOf('/'));
        audience.add(exchange, window.substring(0, slash), pathOf(window.substring(slash)));
    }

    private static String query(URI address) {
        String raw = Optional.ofNullable(address.getRawQuery()).orElse("");
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }

    /** The path of a file below the site's address. */
    private static String pathOf(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        return path.isEmpty() || path.endsWith("/") ? path + "index" + HTML : path;
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        Optional<Artifact> found = site.artifact(path);
        if (found.isPresent()) {
            answer(exchange, OK, path, bytes(found.get()));
        } else {
            Optional<Artifact> missing = site.artifact(MISSING);
            byte[] words = missing.isPresent() ? bytes(missing.get()) : resource("waiting.html");
            answer(exchange, NOT_FOUND, MISSING, words);
        }
    }

    private static void own(HttpExchange exchange, String name) throws IOException {
        if (name.equals("preview.js") || name.equals("preview.css")) {
            answer(exchange, OK, name, resource(name));
        } else {
            answer(exchange, NOT_FOUND, name, new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int status, String path, byte[] content) throws IOException {
        byte[] body = content;
        if (path.endsWith(HTML)) {
            exchange.getResponseHeaders().set("Server-Timing", "shown;desc=\"" + Arrays.hashCode(content) + "\"");
            body = listening(content);
        }
        exchange.getResponseHeaders().set("Content-Type", MediaType.served(path));
        boolean silent = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, silent || body.length == 0 ? -1 : body.length);
        if (!silent) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }

    /** The page with the script behind it that listens for changes; what the window shows, it reads in the answer's head. */
    private static byte[] listening(byte[] page) throws IOException {
        byte[] script = resource("script.html");
        byte[] both = Arrays.copyOf(page, page.length + script.length);
        System.arraycopy(script, 0, both, page.length, script.length);
        return both;
    }

    /** A number that changes when the page at a path does. */
    static String digest(LiveSite site, String path) {
        return site.artifact(path)
                .map(page -> String.valueOf(Arrays.hashCode(bytes(page))))
                .orElse("");
    }

    private static byte[] bytes(Artifact artifact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            artifact.writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + artifact.path(), failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
