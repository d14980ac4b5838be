import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long a writer waits: edits the newest issue of a corpus while {@code jianbao serve} shows it, and takes the time from the
 * save until each window that shows what was edited has been told and has the page with the new words.
 *
 * <pre>java bench/Latency.java CORPUS ROUNDS [PAUSE]</pre>
 *
 * PAUSE is how long the writer waits between two saves, in milliseconds (1500). What is wrong with the content is looked for a moment
 * after each save; at 10,000 issues that takes seconds, and the next save would wait for it.
 *
 * Prints medians with the least and the most, in milliseconds: of words in a text, seen in the issue; and of a title, seen in the
 * issue, and in all of the windows that list it.
 */
public final class Latency {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int WARM_UP = 10;
    private static final long LONGEST = 60;

    private final String address;
    private final Path issue;
    private final String text;
    private int edits;
    private final long pause;

    private Latency(String address, Path issue, long pause) throws IOException {
        this.address = address;
        this.pause = pause;
        this.issue = issue;
        this.text = Files.readString(issue);
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0], "jianbao").toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path program = Path.of(System.getProperty("bench", "bench")).toAbsolutePath().resolveSibling("bin/jianbao");
        Process server = new ProcessBuilder(program.toString(), "serve", "-s", root.toString(), "--lang", "en")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            String address = line.replaceFirst(".*(http://\\S+?/).*", "$1");
            new Latency(address, newest(root), arguments.length > 2 ? Long.parseLong(arguments[2]) : 1500).run(root, rounds);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Path newest(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("content/bulletins/b0"))) {
            return all.filter(file -> file.toString().endsWith(".md")).max(Path::compareTo).orElseThrow();
        }
    }

    private void run(Path root, int rounds) throws Exception {
        String page = page(root.relativize(issue).toString());
        List<String> lists = listsOf(page);
        try {
            double[] words = new double[rounds];
            double[] titles = new double[rounds];
            double[] everywhere = new double[rounds];
            for (int round = -WARM_UP; round < rounds; round++) {
                double word = edit(text.stripTrailing() + "又及", List.of(page));
                if (round >= 0) {
                    words[round] = word;
                }
            }
            for (int round = -WARM_UP; round < rounds; round++) { // not by turns: words after a title would take the title back as well
                double title = edit(text.replaceFirst("(?m)^### ", "### 新"), List.of(page));
                double all = edit(text.replaceFirst("(?m)^### ", "### 再"), lists);
                if (round >= 0) {
                    titles[round] = title;
                    everywhere[round] = all;
                }
            }
            print("words in a text, on its page", words);
            print("a title, on its page", titles);
            print("a title, on all of " + lists.size() + " pages", everywhere);
        } finally {
            Files.writeString(issue, text);
        }
    }

    /** The page of a source file. */
    private static String page(String source) {
        return source.replaceFirst("^content/", "").replaceFirst("\\.md$", ".html");
    }

    /** The pages that show the first title of the issue: those that its own page leads to, as far as they list it. */
    private List<String> listsOf(String page) throws Exception {
        String title = text.lines().filter(line -> line.startsWith("### ")).findFirst().orElseThrow().substring(4).replaceFirst("\\s*\\{.*", "");
        String html = get(page);
        return Stream.concat(
                        Stream.of(page, "index.html"),
                        java.util.regex.Pattern.compile("href=\"([^\"#:]+\\.html)").matcher(html).results()
                                .map(found -> URI.create("/" + page).resolve(found.group(1)).getPath().substring(1)))
                .distinct()
                .filter(each -> getQuietly(each).contains(title))
                .toList();
    }

    private String getQuietly(String page) {
        try {
            return get(page);
        } catch (Exception failure) {
            throw new IllegalStateException(page, failure);
        }
    }

    private String get(String page) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + page)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Saves a text with a mark in it and waits until every page shows the mark; in milliseconds. */
    private double edit(String changed, List<String> pages) throws Exception {
        String mark = "记" + ++edits + "号";
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        List<InputStream> windows = new java.util.ArrayList<>();
        for (String page : pages) {
            windows.add(listen(page, told));
        }
        String saved = changed.replaceFirst("新|再|又及", mark) + "\n";
        long from = System.nanoTime();
        Files.writeString(issue, saved);
        for (int left = pages.size(); left > 0; left--) {
            String page = told.poll(LONGEST, TimeUnit.SECONDS);
            if (page == null || !get(page).contains(mark)) {
                throw new IllegalStateException("no word of " + mark + " on " + page);
            }
        }
        double took = (System.nanoTime() - from) / 1e6;
        for (InputStream window : windows) {
            window.close();
        }
        Thread.sleep(pause); // what is wrong with the content is told a moment later, and is none of this
        return took;
    }

    /** A window that shows a page and says its path when it is told that the page is another now. */
    private InputStream listen(String page, BlockingQueue<String> told) throws Exception {
        HttpResponse<String> shown = CLIENT.send(HttpRequest.newBuilder(URI.create(address + page)).build(), HttpResponse.BodyHandlers.ofString());
        String digest = shown.headers().firstValue("Server-Timing").orElseThrow().replaceFirst(".*desc=\"(-?\\d+)\".*", "$1");
        InputStream events = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address + ".jianbao/events?" + digest + "/" + page)).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
        BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
        while (!lines.readLine().startsWith("event: open")) {
            // the window is not let in yet
        }
        Thread reader = new Thread(() -> {
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals("event: page")) {
                        told.add(page);
                        return;
                    }
                }
            } catch (IOException closed) {
                // the window was closed
            }
        });
        reader.setDaemon(true);
        reader.start();
        return events;
    }

    private static void print(String what, double[] values) {
        Arrays.sort(values);
        System.out.printf(Locale.ROOT, "%-34s %6.0f (%.0f–%.0f)%n", what, values[values.length / 2], values[0], values[values.length - 1]);
    }
}
