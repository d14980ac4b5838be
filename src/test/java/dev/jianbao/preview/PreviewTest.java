package dev.jianbao.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuildOptions;
import dev.jianbao.LiveSite;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer's browser and a writer's disk, both real. */
class PreviewTest {
    private static final String ISSUE = "content/bulletins/jianbao/2024/1.md";
    private static final String PAGE = "bulletins/jianbao/2024/001.html";
    private static final Pattern SHOWN = Pattern.compile("desc=\"(-?\\d+)\"");
    private static final String TEXT = """
            ---
            number: 1
            date: 2024-03-01
            status: issued
            signed-by: 张三
            ---

            ## 动态

            ### 甲校举办培训班

            培训班办了三天。
            """;

    @TempDir
    Path root;

    private final HttpClient client = HttpClient.newHttpClient();
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        write("content/site.yaml", "title: 某市教育简报\n");
        write(
                "content/bulletins/jianbao/bulletin.yaml",
                "name: 工作简报\nissuer: 某市教育局\nnumbering: { rule: serial }\nsections:\n  - { id: news, name: 动态 }\n");
        write("content/catalogue/organisations.yaml", "- { id: bureau, name: 某市教育局, kind: department }\n");
        write(ISSUE, TEXT);
        Clock day = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        LiveSite site =
                new LiveSite(new BuildOptions(root, root, Optional.empty(), false, Severity.ERROR, false, 2, day));
        preview = Preview.start(site, root, 0, PreviewTest::codes);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private static String codes(Diagnostics found) {
        return found.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void showsWhatABuildWouldPublish() throws Exception {
        assertThat(get("").body()).contains("甲校举办培训班", "/.jianbao/preview.js");
        assertThat(get(PAGE).headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(get("theme/gazette.css").body()).contains("--paper");
        assertThat(get("nowhere.html").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
    }

    @Test
    void everyPageThatShowsATitleIsToldWhenItChangesAndNoOther() throws Exception {
        Window home = new Window("/");
        Window issue = new Window("/" + PAGE);
        Window section = new Window("/bulletins/jianbao/sections/news.html");
        Window corrections = new Window("/corrections.html");
        write(ISSUE, TEXT.replace("甲校", "乙校"));

        assertThat(home.next("page")).isEqualTo("index.html");
        assertThat(issue.next("page")).isEqualTo(PAGE);
        assertThat(section.next("page")).isEqualTo("bulletins/jianbao/sections/news.html");
        assertThat(get("").body()).contains("乙校举办培训班").doesNotContain("甲校");
        assertThat(get("bulletins/jianbao/sections/news.html").body()).contains("乙校");
        assertThat(corrections.wasNotTold("page")).isTrue();
    }

    /** Between loading a page and listening there is time for a change. */
    @Test
    void aWindowThatShowsWhatIsNoLongerSoIsToldAtOnce() throws Exception {
        URI address = URI.create(preview.address() + ".jianbao/events?4711/" + PAGE);
        HttpResponse<InputStream> response =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        Window stale = new Window(response.body());

        assertThat(stale.next("page")).isEqualTo(PAGE);
    }

    @Test
    void aSaveThatRenamesANewFileOverTheOldOneIsOneChange() throws Exception {
        Window issue = new Window("/" + PAGE);
        Path saved = root.resolve("content/bulletins/jianbao/2024/.1.md.swp");
        Files.writeString(saved, TEXT.replace("三天", "四天"));
        Files.move(saved, root.resolve(ISSUE), StandardCopyOption.ATOMIC_MOVE);

        issue.next("page");
        assertThat(get(PAGE).body()).contains("四天");
    }

    @Test
    void filesThatComeAndGoTakeTheirPagesWithThem() throws Exception {
        Window home = new Window("/");
        write("content/bulletins/jianbao/2024/2.md", TEXT.replace("number: 1", "number: 2"));
        home.next("page");
        assertThat(get("bulletins/jianbao/2024/002.html").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);

        Files.delete(root.resolve("content/bulletins/jianbao/2024/2.md"));
        home.next("page");
        assertThat(get("bulletins/jianbao/2024/002.html").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
    }

    @Test
    void whileTheContentIsWrongTheLastSoundPageStaysAndTheMistakeIsTold() throws Exception {
        Window issue = new Window("/" + PAGE);
        write(ISSUE, TEXT.replace("number: 1", "number: one").replace("甲校", "丙校"));

        assertThat(issue.next("errors")).contains("NOT_A_NUMBER", ISSUE + ":2:9");
        assertThat(get(PAGE).body()).contains("甲校").doesNotContain("丙校");

        write(ISSUE, TEXT.replace("甲校", "丙校"));
        issue.next("page");
        assertThat(issue.next("warnings")).doesNotContain("NOT_A_NUMBER");
        assertThat(get(PAGE).body()).contains("丙校");
    }

    @Test
    void theCatalogueTheSettingsAndTheTemplatesAreWatchedToo() throws Exception {
        Window home = new Window("/");
        write("content/site.yaml", "title: 乙市教育简报\n");
        home.next("page");
        assertThat(get("").body()).contains("乙市教育简报");

        Window units = new Window("/units/");
        write("content/catalogue/organisations.yaml", "- { id: bureau, name: 乙市教育局, kind: department }\n");
        units.next("page");
        assertThat(get("units/").body()).contains("乙市教育局");
    }

    @Test
    @NeedsChromium
    void aWindowStaysWhereTheWriterHadScrolledAndShowsWhatIsWrong(Browser browser) throws Exception {
        write(ISSUE, TEXT.replace("三天。", "三天。\n\n" + "又一段。\n\n".repeat(80)));
        browser.open(URI.create(preview.address() + PAGE));
        wait(browser, "return document.body !== null && document.body.innerText.includes('又一段')");
        browser.page().executeScript("scrollTo(0, 700)");
        write(ISSUE, TEXT.replace("三天。", "五天。\n\n" + "又一段。\n\n".repeat(80)));
        wait(browser, "return document.body !== null && document.body.innerText.includes('五天')");
        wait(browser, "return scrollY === 700");

        write(ISSUE, TEXT.replace("number: 1", "number: one"));
        wait(
                browser,
                "return document.querySelector('#jianbao-preview') !== null && document.querySelector('#jianbao-preview').innerText.includes('NOT_A_NUMBER')");
        assertThat((Boolean) browser.page()
                        .executeScript("return document.body !== null && document.body.innerText.includes('五天')"))
                .isTrue();
    }

    /** Waits until the window, which may be loading, answers yes. */
    private static void wait(Browser browser, String condition) throws InterruptedException {
        for (int at = 0; !Boolean.TRUE.equals(browser.page().executeScript(condition)); at++) {
            assertThat(at).as(condition).isLessThan(400);
            Thread.sleep(50);
        }
    }

    @Test
    void nobodyIsLetInButBrowsersThatAPersonOfThisMachineSent() throws Exception {
        int port = URI.create(preview.address()).getPort();

        assertThat(status(port, "GET / HTTP/1.1\r\nHost: evil.example\r\n")).isEqualTo(403);
        assertThat(status(port, "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: https://evil.example\r\n"))
                .isEqualTo(403);
        assertThat(status(port, "GET / HTTP/1.1\r\n")).isIn(400, 403);
        assertThat(status(port, "POST / HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: 0\r\n"))
                .isEqualTo(405);
        assertThat(status(port, "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                .isEqualTo(200);
        for (String path : new String[] {
            "/../content/site.yaml",
            "/%2e%2e/content/site.yaml",
            "/..%2fcontent/site.yaml",
            "/content/site.yaml",
            "/%00",
            "/.jianbao/../../pom.xml",
            "/.jianbao/nothing"
        }) {
            assertThat(status(port, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                    .as(path)
                    .isIn(400, 404);
        }
    }

    private static int status(int port, String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + "Connection: close\r\n\r\n").getBytes(UTF_8));
            out.flush();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            return Integer.parseInt(in.readLine().split(" ")[1]);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(preview.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A browser's window: what it is told, in order. */
    private final class Window {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        Window(String path) throws Exception {
            Matcher shown = SHOWN.matcher(
                    get(path.substring(1)).headers().firstValue("Server-Timing").orElse(""));
            assertThat(shown.find()).isTrue();
            URI address = URI.create(preview.address() + ".jianbao/events?" + shown.group(1) + path);
            HttpResponse<InputStream> response =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
            listen(response.body());
            next("open");
            next("warnings");
        }

        Window(InputStream stream) {
            listen(stream);
        }

        private void listen(InputStream stream) {
            Thread reader = new Thread(() -> read(stream), "window");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(InputStream stream) {
            StringBuilder event = new StringBuilder();
            try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.isEmpty()) {
                        told.add(event.toString());
                        event.setLength(0);
                    } else {
                        event.append(line.substring(line.indexOf(':') + 1).strip())
                                .append('\n');
                    }
                }
            } catch (IOException closed) {
                told.add("closed");
            }
        }

        /** The text of the next event of a kind; events before it are passed over. */
        String next(String kind) throws InterruptedException {
            for (String event = poll(); ; event = poll()) {
                if (event.startsWith(kind + "\n")) {
                    return event.substring(kind.length() + 1).strip();
                }
            }
        }

        /** Whether no event of a kind came. */
        boolean wasNotTold(String kind) {
            return told.stream().noneMatch(event -> event.startsWith(kind + "\n"));
        }

        private String poll() throws InterruptedException {
            String event = told.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("an event within twenty seconds").isNotNull();
            return event;
        }
    }
}
