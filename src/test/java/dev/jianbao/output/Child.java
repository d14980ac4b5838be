package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A build in a process of its own, which stops at a given operation on the disk and waits there to be killed. */
final class Child implements AutoCloseable {
    static final String STOPPED = "stopped";
    static final String REFUSED = "refused";

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Publishes {@link #site()} until the operation of that number, counting those that change anything. */
    static Child publishing(Path destination, int operation) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                destination.toString(),
                String.valueOf(operation));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until it stands at its operation, was refused, or is done. */
    String answer() throws IOException {
        return out.readLine();
    }

    /** Ends it as {@code kill -9} would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the child does not die");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    static Site site() {
        Site site = Site.of("index.html", "new", "units/u.html", "unit");
        for (int i = 0; i < 20; i++) {
            site = site.with("b/" + i + ".html", "new " + i);
        }
        return site;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int stop = Integer.parseInt(arguments[1]);
        int[] count = {0};
        var disk = new FaultyFileSystem((operation, path, changes) -> {
            if (changes && ++count[0] == stop) {
                out.println(STOPPED);
                sleep();
            }
        });
        try {
            site().publish(OutputTree.at(disk.behind(Path.of(arguments[0])), List.of()), new Diagnostics());
            out.println("done");
        } catch (DestinationRefusedException refused) {
            out.println(REFUSED);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException woken) {
            throw new UncheckedIOException(new IOException(woken));
        }
    }
}
