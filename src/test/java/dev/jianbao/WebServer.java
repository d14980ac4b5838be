package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real web server that serves a folder by the lines of docs/hosting.md; only host, port and folder are changed. */
public final class WebServer implements AutoCloseable {
    private static final String FOLDER = "/srv/www/jianbao";
    private static final Path DOCUMENT = Path.of("docs/hosting.md");
    private static final String MODULES = "/usr/lib/apache2/modules/mod_";

    private final Process process;
    private final int port;

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; where it is not installed the test is skipped, and says so. */
    public static WebServer start(String kind, Path site, Path temp) {
        Path program = program(kind.equals("apache") ? "apache2" : kind);
        int port = freePort();
        Path configuration = temp.resolve(kind + ".conf");
        try {
            Files.writeString(
                    configuration, configuration(kind, lines(kind).replace(FOLDER, site.toString()), port, temp));
            ProcessBuilder builder = new ProcessBuilder(command(kind, program, configuration, temp));
            builder.environment().put("HOME", temp.toString());
            builder.redirectErrorStream(true).redirectOutput(temp.resolve("log").toFile());
            WebServer server = new WebServer(builder.start(), port);
            server.await(temp.resolve("log"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    public int port() {
        return port;
    }

    private static Path program(String name) {
        Optional<Path> found = Stream.concat(
                        Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("WARNING: no " + name + ": ITS LINES IN " + DOCUMENT + " ARE NOT TESTED");
        }
        assumeTrue(found.isPresent(), "no " + name);
        return found.get();
    }

    private static String lines(String kind) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$").matcher(Files.readString(DOCUMENT));
        if (!block.find()) {
            throw new AssertionError("no lines for " + kind);
        }
        return block.group(1);
    }

    private static String configuration(String kind, String lines, int port, Path temp) {
        return switch (kind) {
            case "nginx" ->
                """
                    daemon off;
                    %s
                    pid TEMP/nginx.pid;
                    error_log stderr;
                    events {}
                    http {
                    include /etc/nginx/mime.types;
                    access_log off;
                    client_body_temp_path TEMP/body; proxy_temp_path TEMP/proxy; fastcgi_temp_path TEMP/fastcgi;
                    uwsgi_temp_path TEMP/uwsgi; scgi_temp_path TEMP/scgi;
                    %s
                    }
                    """.formatted(System.getProperty("user.name").equals("root") ? "user root;" : "", lines)
                        .replace("TEMP", temp.toString())
                        .replace("listen 80;", "listen 127.0.0.1:" + port + ";");
            case "caddy" ->
                "{\n\tadmin off\n\tauto_https off\n}\n"
                        + lines.replace("www.example.cn {", "http://127.0.0.1:" + port + " {");
            default ->
                Stream.of("mpm_event", "authz_core", "headers", "deflate", "filter", "dir", "mime", "setenvif", "alias")
                                .map(module -> "LoadModule " + module + "_module " + MODULES + module + ".so\n")
                                .reduce("", String::concat)
                        + "ServerName localhost\nPidFile " + temp + "/apache.pid\nErrorLog /dev/stderr\n"
                        + "DefaultRuntimeDir " + temp + "\nTypesConfig /etc/mime.types\nListen 127.0.0.1:" + port + "\n"
                        + (System.getProperty("user.name").equals("root") ? "User www-data\nGroup www-data\n" : "")
                        + lines.replace("*:80", "127.0.0.1:" + port);
        };
    }

    private static List<String> command(String kind, Path program, Path configuration, Path temp) {
        return switch (kind) {
            case "nginx" -> List.of(program.toString(), "-p", temp.toString(), "-c", configuration.toString());
            case "caddy" ->
                List.of(program.toString(), "run", "--adapter", "caddyfile", "--config", configuration.toString());
            default -> List.of(program.toString(), "-X", "-d", temp.toString(), "-f", configuration.toString());
        };
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Path log) throws IOException {
        while (process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError(new String(Files.readAllBytes(log), UTF_8));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
