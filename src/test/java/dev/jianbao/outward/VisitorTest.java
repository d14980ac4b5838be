package dev.jianbao.outward;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real requests to a real server, which stands for the public network. */
class VisitorTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            switch (path) {
                case "moved" -> exchange.getResponseHeaders().add("Location", "/200");
                case "sold" -> exchange.getResponseHeaders().add("Location", "http://casino.example/");
                case "loop" -> exchange.getResponseHeaders().add("Location", "/loop");
                default -> {}
            }
            int status = path.matches("\\d+") ? Integer.parseInt(path) : head && path.equals("get") ? 405 : 200;
            exchange.sendResponseHeaders(List.of("moved", "sold", "loop").contains(path) ? 302 : status, -1);
            exchange.close();
        });
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Answer answer(Visitor visitor, String address) {
        Inventory seen = visitor.visit(Inventory.EMPTY.of(List.of(address), FIRST), TODAY);
        assertThat(seen.sightings().get(address).since()).isEqualTo(FIRST);
        Sighting.Look look = seen.sightings().get(address).look().orElseThrow();
        assertThat(look.day()).isEqualTo(TODAY);
        return look.answer();
    }

    @Test
    void tellsWhatIsThereFromWhatIsGone() {
        Visitor visitor = new Visitor(any -> true);
        assertThat(answer(visitor, host + "200")).isEqualTo(Answer.THERE);
        assertThat(answer(visitor, host + "401")).isEqualTo(Answer.THERE);
        assertThat(answer(visitor, host + "get")).isEqualTo(Answer.THERE);
        assertThat(answer(visitor, host + "moved")).isEqualTo(Answer.THERE);
        assertThat(answer(visitor, host + "404")).isEqualTo(Answer.GONE);
        assertThat(answer(visitor, host + "410")).isEqualTo(Answer.GONE);
        assertThat(answer(visitor, host + "503")).isEqualTo(Answer.SILENT);
        assertThat(answer(visitor, host + "loop")).isEqualTo(Answer.SILENT);
        assertThat(answer(visitor, host + "sold")).isEqualTo(Answer.ELSEWHERE);
        assertThat(answer(visitor, "http://127.0.0.1:1/")).isEqualTo(Answer.SILENT);
    }

    @Test
    void asksNobodyWithinTheHouse() {
        Visitor visitor = new Visitor();
        for (String inside : List.of(
                host,
                "http://localhost/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/")) {
            assertThat(answer(visitor, inside)).as(inside).isEqualTo(Answer.PRIVATE);
        }
        assertThat(answer(visitor, "http://2130706433/")).isNotEqualTo(Answer.THERE);
    }

    @Test
    void theInventoryIsReadAsItWasWritten() {
        Inventory seen = new Visitor(any -> true)
                .visit(Inventory.EMPTY.of(List.of(host + "404", host + "200"), FIRST), TODAY)
                .of(List.of(host + "404", "https://new.example/"), TODAY);
        assertThat(seen.encode())
                .isEqualTo("jianbao links 1\n2024-01-01 2024-09-01 gone " + host
                        + "404\n2024-09-01 - - https://new.example/\n");
        assertThat(seen.hosts()).containsExactly("127.0.0.1", "new.example");
    }
}
