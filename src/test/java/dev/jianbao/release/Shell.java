package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real programs, run in a folder. */
final class Shell {
    private Shell() {}

    /**
     * What a command did.
     *
     * @param code its exit code
     * @param output what it printed, errors too
     */
    record Outcome(int code, String output) {}

    static Outcome run(Path folder, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void succeed(Path folder, String... command) {
        Outcome outcome = run(folder, command);
        assertThat(outcome.code()).as(outcome.output()).isZero();
    }

    /** Makes a key pair of OpenSSH; without OpenSSH the test is skipped, and says so. */
    static Path key(Path folder, String name, String... options) {
        need("ssh-keygen", "openssh-client");
        String[] all = Stream.concat(Stream.of("ssh-keygen", "-q", "-C", "office", "-f", name), Stream.of(options))
                .toArray(String[]::new);
        succeed(folder, all);
        return folder.resolve(name);
    }

    static void need(String program, String from) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
        if (!there) {
            System.err.println("WARNING: no " + program + " (" + from + "): RELEASES ARE NOT TESTED AGAINST IT");
        }
        assumeTrue(there, "no " + program);
    }
}
