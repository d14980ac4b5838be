package dev.jianbao.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** The browser windows that show the site, each waiting for word of its page (server-sent events, WHATWG HTML 9.2). */
final class Audience implements AutoCloseable {
    private static final int OK = 200;

    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private final UnaryOperator<String> digest;
    private volatile Message problems = new Message("warnings", "");

    /** @param digest of the page at a path, as it is now */
    Audience(UnaryOperator<String> digest) {
        this.digest = digest;
    }

    private record Message(String event, String text) {
        byte[] bytes() {
            StringBuilder stream = new StringBuilder("event: ").append(event).append('\n');
            text.lines().forEach(line -> stream.append("data: ").append(line).append('\n'));
            return stream.append(text.isEmpty() ? "data:\n\n" : "\n").toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A window, and the digest of the page that it shows. */
    private static final class Seat {
        private final HttpExchange exchange;
        private final String path;
        private String shown;

        Seat(HttpExchange exchange, String path, String shown) {
            this.exchange = exchange;
            this.path = path;
            this.shown = shown;
        }
    }

    /**
     * Lets a window in.
     *
     * @param shown the digest of what it shows, which may be older than what there is now
     */
    void add(HttpExchange exchange, String shown, String path) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(OK, 0);
        Seat seat = new Seat(exchange, path, shown);
        seats.add(seat);
        send(seat, new Message("open", path));
        send(seat, problems);
        show(seat);
    }

    /** Has every window whose page is another now show it; their pages are made side by side. */
    void show() {
        seats.parallelStream().forEach(this::show);
    }

    private void show(Seat seat) {
        String now = digest.apply(seat.path);
        synchronized (seat) {
            if (now.equals(seat.shown)) {
                return;
            }
            seat.shown = now;
        }
        send(seat, new Message("page", seat.path));
    }

    /** Tells every window what is wrong with the content; nothing is wrong if the text is empty. */
    void tell(String severity, String text) {
        Message message = new Message(severity, text);
        if (!message.equals(problems)) {
            problems = message;
            seats.forEach(seat -> send(seat, message));
        }
    }

    private void send(Seat seat, Message message) {
        try {
            OutputStream out = seat.exchange.getResponseBody();
            synchronized (seat) {
                out.write(message.bytes());
                out.flush();
            }
        } catch (IOException gone) {
            seats.remove(seat);
            seat.exchange.close();
        }
    }

    @Override
    public void close() {
        seats.forEach(seat -> seat.exchange.close());
        seats.clear();
    }
}
