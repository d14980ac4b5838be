package dev.jianbao.outward;

import dev.jianbao.outward.Sighting.Look;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks addresses elsewhere whether they are there: several hosts at a time, each host for one thing at a time. What its own
 * network alone can reach is never asked, since a text must not make the office's machine ask its neighbours.
 */
public final class Visitor {
    private static final int HOSTS = 8;
    private static final int STEPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<Integer> NOTHING = Set.of(404, 410);
    private static final Set<Integer> ONWARD = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> ASK_IN_FULL = Set.of(400, 403, 404, 405, 501);

    private final Predicate<InetAddress> open;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** One that asks the public network only. */
    public Visitor() {
        this(Visitor::isPublic);
    }

    /** @param open whether a machine may be asked */
    Visitor(Predicate<InetAddress> open) {
        this.open = open;
    }

    private static boolean isPublic(InetAddress machine) {
        byte[] bytes = machine.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        return !machine.isLoopbackAddress()
                && !machine.isAnyLocalAddress()
                && !machine.isLinkLocalAddress()
                && !machine.isSiteLocalAddress()
                && !machine.isMulticastAddress()
                && !uniqueLocal
                && !shared;
    }

    /** The same addresses, each looked at on this day. */
    public Inventory visit(Inventory inventory, LocalDate day) {
        Map<String, List<String>> byHost =
                inventory.sightings().keySet().stream().collect(Collectors.groupingBy(Inventory::host));
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        ForkJoinPool pool = new ForkJoinPool(HOSTS);
        try {
            pool.submit(() -> byHost.values().parallelStream()
                            .forEach(addresses -> addresses.forEach(each -> answers.put(each, ask(each)))))
                    .join();
        } finally {
            pool.shutdown();
        }
        return inventory.looked((address, before) -> new Look(day, answers.getOrDefault(address, Answer.SILENT)));
    }

    private Answer ask(String address) {
        try {
            URI at = URI.create(address);
            for (int step = 0; step < STEPS; step++) {
                if (!Inventory.host(at.toString()).replaceFirst("^www\\.", "").equals(bare(address))) {
                    return Answer.ELSEWHERE;
                }
                if (!isOpen(at)) {
                    return Answer.PRIVATE;
                }
                Reply reply = reply(at);
                if (reply.onward().isEmpty()) {
                    return answer(reply.status());
                }
                at = at.resolve(reply.onward().get());
            }
            return Answer.SILENT;
        } catch (IOException | IllegalArgumentException unanswered) {
            return Answer.SILENT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.SILENT;
        }
    }

    private static String bare(String address) {
        return Inventory.host(address).replaceFirst("^www\\.", "");
    }

    private boolean isOpen(URI at) throws UnknownHostException {
        String host = Optional.ofNullable(at.getHost()).orElseThrow(() -> new UnknownHostException(at.toString()));
        return Stream.of(InetAddress.getAllByName(host)).allMatch(open);
    }

    private static Answer answer(int status) {
        if (NOTHING.contains(status)) {
            return Answer.GONE;
        }
        return status >= 500 ? Answer.SILENT : Answer.THERE;
    }

    /** What a server said, and where it leads on to. */
    private record Reply(int status, Optional<URI> onward) {}

    /** Asks for the head; in full where a server knows only that, of which nothing is read. */
    private Reply reply(URI at) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send(at, "HEAD");
        HttpResponse<InputStream> said = ASK_IN_FULL.contains(head.statusCode()) ? send(at, "GET") : head;
        Optional<URI> onward = ONWARD.contains(said.statusCode())
                ? said.headers().firstValue("Location").map(URI::create)
                : Optional.empty();
        return new Reply(said.statusCode(), onward);
    }

    private HttpResponse<InputStream> send(URI at, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", "jianbao (link check)")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }
}
