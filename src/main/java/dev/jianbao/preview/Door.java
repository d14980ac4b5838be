package dev.jianbao.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;

/**
 * Lets in only browsers that were sent here by a person of this machine: another site that a writer happens to visit must not read
 * drafts through their browser, whether by asking from its own pages or by giving this machine's address a name of its own.
 */
final class Door implements HttpHandler {
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;

    private final Set<String> hosts;
    private final Pages pages;

    Door(int port, Pages pages) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (!isOurs(exchange)) {
            refuse(exchange, FORBIDDEN);
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            refuse(exchange, NOT_ALLOWED);
        } else {
            pages.handle(exchange);
        }
    }

    private boolean isOurs(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean hostIsOurs = host != null && hosts.contains(host);
        return hostIsOurs && (origin == null || origin.equals("http://" + host));
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
