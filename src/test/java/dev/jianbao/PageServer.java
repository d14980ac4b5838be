package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Map;

/** Serves a built site from a subfolder, under a policy that lets pages have nothing but files of their own server. */
final class PageServer implements AutoCloseable {
    private static final String FOLDER = "/some/folder/";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final SiteFiles site;
    private final HttpServer server;

    private PageServer(SiteFiles site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    static PageServer of(SiteFiles site) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PageServer pages = new PageServer(site, server);
            server.createContext("/", pages::answer);
            server.start();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a server", e);
        }
    }

    /** The address of a file of the site. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + FOLDER + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = URLDecoder.decode(exchange.getRequestURI().getRawPath().replace("+", "%2B"), UTF_8);
        byte[] found = path.startsWith(FOLDER) ? site.files().get(path.substring(FOLDER.length())) : null;
        // Browsers ask for an icon at the root unasked.
        int status = found != null ? 200 : path.equals("/favicon.ico") ? 204 : 404;
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, found == null ? -1 : found.length);
        if (found != null) {
            exchange.getResponseBody().write(found);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
