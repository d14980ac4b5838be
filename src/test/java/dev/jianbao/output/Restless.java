package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that publishes one version of a site after the other, without a pause, until it is killed. */
final class Restless implements AutoCloseable {
    static final int PAGES = 40;

    private static final Pattern PAGE = Pattern.compile("(?s)version (\\d+) x{2000,} end of version (\\d+)\n");

    private final Process process;

    private Restless(Process process) {
        this.process = process;
    }

    /** Starts one, and waits until it has published for the first time. */
    static Restless publishing(Path destination) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Restless.class.getName(),
                        destination.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"published".equals(said)) {
            throw new IllegalStateException("the child said " + said);
        }
        return new Restless(process);
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the child does not die");
        }
    }

    static String path(int page) {
        return page == 0 ? "index.html" : "p" + page % 4 + "/" + page + ".html";
    }

    static Site version(int number) {
        TreeMap<String, String> files = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            String filling = "x".repeat(2000 + 331 * page + number % 7);
            files.put(path(page), "version " + number + " " + filling + " end of version " + number + "\n");
        }
        return new Site(files);
    }

    /** The version that a whole page is of; -1 for one that is cut, or made of two. */
    static int versionOf(String page) {
        Matcher whole = PAGE.matcher(page);
        return whole.matches() && whole.group(1).equals(whole.group(2)) ? Integer.parseInt(whole.group(1)) : -1;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path destination = Path.of(arguments[0]);
        OutputTree.at(destination, List.of()).recover(new Diagnostics());
        for (int number = 1; ; number++) {
            version(number).publishTo(destination);
            if (number == 1) {
                out.println("published");
            }
        }
    }
}
