package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of docs/hosting.md, in the real servers. */
@ExtendWith(BuiltSites.Extension.class)
class HostingTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String SEALED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    @TempDir
    private Path temp;

    @NeedsChromium
    @ParameterizedTest
    @ValueSource(strings = "nginx")
    void theStrictPolicyFindsNothingToForbidOnAnyKindOfPage(String kind, Browser browser, BuiltSites sites)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        try (WebServer server = WebServer.start(kind, site(sites), temp)) {
            for (BuiltPage page : sites.of(TestSite.SAMPLE).onePerKind()) {
                browser.open(server.address(page.path()));
                browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("/favicon.ico")) // which browsers ask for unasked
                        .forEach(complaint -> wrong.add(page + ": " + complaint));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "caddy", "apache"})
    void answersCarryTheHeaders(String kind, BuiltSites sites) throws Exception {
        Path site = site(sites);
        Files.writeString(site.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Path originals = Files.createDirectories(site.resolve("originals"));
        Files.writeString(originals.resolve("0".repeat(64) + ".txt"), "<script>alert(1)</script>");
        try (WebServer server = WebServer.start(kind, site, temp)) {
            for (String path : List.of("", "index.html", "about.html", "no/such/page.html")) {
                HttpResponse<String> answer = get(server.address(path));
                assertThat(answer.statusCode()).as(path).isEqualTo(path.startsWith("no/") ? 404 : 200);
                assertThat(header(answer, "content-security-policy"))
                        .startsWith("default-src 'none'; style-src 'self'");
                assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
                assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
                assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
                assertThat(header(answer, "content-type")).isEqualToIgnoringCase("text/html; charset=utf-8");
            }
            assertThat(get(server.address("no/such/page.html")).body())
                    .isEqualTo(Files.readString(site.resolve("404.html")));
            HttpResponse<String> style = get(server.address("theme/gazette.css"));
            assertThat(header(style, "cache-control")).isEqualTo("public, max-age=3600");
            assertThat(header(style, "content-type")).startsWith("text/css");
            HttpResponse<String> table = get(server.address("statistics/units.csv"));
            assertThat(header(table, "content-type")).startsWith("text/csv");
            assertThat(header(table, "x-content-type-options")).isEqualTo("nosniff");
            HttpResponse<String> entries = get(server.address(references(sites)));
            assertThat(header(entries, "content-type")).startsWith("text/");
            assertThat(entries.body()).startsWith("@");
            HttpResponse<String> drawing = get(server.address("drawing.svg"));
            assertThat(header(drawing, "content-security-policy"))
                    .contains("sandbox")
                    .doesNotContain("script-src");
            HttpResponse<String> original = get(server.address("originals/" + "0".repeat(64) + ".txt"));
            assertThat(header(original, "content-security-policy")).isEqualTo(SEALED);
            assertThat(header(original, "content-disposition")).isEqualTo("attachment");
            assertThat(header(original, "content-type")).startsWith("text/plain");
            assertThat(get(server.address("index.html")).headers().map()).doesNotContainKey("content-disposition");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "caddy", "apache"})
    void answersAreSmallAndNotRepeated(String kind, BuiltSites sites) throws Exception {
        Path site = site(sites);
        try (WebServer server = WebServer.start(kind, site, temp)) {
            URI page = server.address("index.html");
            HttpResponse<byte[]> packed = CLIENT.send(
                    HttpRequest.newBuilder(page)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(packed.body().length).isLessThan((int) Files.size(site.resolve("index.html")));
            String tag = header(get(page), "etag");
            HttpResponse<String> again = CLIENT.send(
                    HttpRequest.newBuilder(page).header("If-None-Match", tag).build(), BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "caddy", "apache"})
    void nothingButTheSiteIsServed(String kind, BuiltSites sites) throws Exception {
        Path site = site(sites);
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createDirectories(site.resolve(".jianbao"));
        Files.writeString(site.resolve(".jianbao/manifest"), "secret");
        Files.writeString(site.resolve(".hidden"), "secret");
        try (WebServer server = WebServer.start(kind, site, temp)) {
            for (String path : List.of(".jianbao/manifest", ".hidden", "units/.hidden")) {
                assertThat(get(server.address(path)).statusCode()).as(path).isEqualTo(404);
            }
            for (String path : List.of("/../secret.txt", "/%2e%2e/secret.txt", "/units/..%2f..%2fsecret.txt")) {
                assertThat(raw(server, path))
                        .as(path)
                        .doesNotContain("secret\n")
                        .doesNotStartWith("HTTP/1.1 200");
            }
            HttpResponse<String> written = CLIENT.send(
                    HttpRequest.newBuilder(server.address("index.html"))
                            .PUT(BodyPublishers.ofString("x"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(written.statusCode()).isIn(403, 405);
            assertThat(secret).exists();
        }
    }

    /** A copy of the sample site that any user may read: servers give up their rights. */
    private Path site(BuiltSites sites) throws IOException {
        Path site = sites.of(TestSite.SAMPLE).output().writeTo(temp.resolve("site"));
        if (site.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return site;
    }

    /** One of the files for BibTeX. */
    private static String references(BuiltSites sites) {
        return sites.of(TestSite.SAMPLE).output().files().keySet().stream()
                .filter(path -> path.endsWith("/cite.bib"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Asks for a path as it stands, which a decent client would tidy first. */
    private static String raw(WebServer server, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String ask =
                    "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
