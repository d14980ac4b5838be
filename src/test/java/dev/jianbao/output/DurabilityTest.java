package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order a build hands things to the disk and renames them, as the system saw it (strace). */
class DurabilityTest {
    private static final Pattern CALL =
            Pattern.compile("(?m)^\\d+ +(?:(f)sync\\(\\d+<([^>]*)>\\)|(r)ename\\(\"([^\"]*)\", \"([^\"]*)\"\\)) += 0");

    @TempDir
    private Path temp;

    @Test
    void behindALinkEverythingIsOnTheDiskBeforeTheLinkIsSwapped() throws Exception {
        Path site = Files.createSymbolicLink(temp.resolve("site"), Path.of("first"));
        List<String> calls = traced(site);

        int swap = calls.indexOf("rename .site.jianbao/next -> site");
        assertThat(calls.subList(0, swap))
                .containsSubsequence(
                        "fsync .site.jianbao/1/.jianbao/manifest.new",
                        "rename .site.jianbao/1/.jianbao/manifest.new -> .site.jianbao/1/.jianbao/manifest",
                        "fsync .site.jianbao/1/.jianbao",
                        "fsync .site.jianbao/1");
        assertThat(calls.subList(swap, calls.size())).contains("fsync .");
    }

    @Test
    void inAPlainFolderTheJournalIsOnTheDiskBeforeTheFirstFileIsReplaced() throws Exception {
        List<String> calls = traced(temp.resolve("site"));

        int decision = calls.indexOf("rename site/.jianbao/staging -> site/.jianbao/journal");
        int first = calls.indexOf("rename site/.jianbao/journal/index.html -> site/index.html");
        int last = calls.indexOf("rename site/.jianbao/journal/.jianbao/manifest -> site/.jianbao/manifest");
        assertThat(calls.subList(0, decision))
                .containsSubsequence(
                        "fsync site/.jianbao/staging/.jianbao/manifest.new", "fsync site/.jianbao/staging");
        assertThat(calls.subList(decision, first)).contains("fsync site/.jianbao");
        assertThat(calls.subList(last, calls.size())).contains("fsync site/.jianbao");
        assertThat(last).as("the record comes last").isGreaterThan(first);
    }

    /** What a build in a process of its own handed to the disk and renamed, by paths below the folder. */
    private List<String> traced(Path site) throws IOException, InterruptedException {
        Path log = temp.resolve("calls");
        assumeTrue(mayTrace(), "no strace");
        Process process = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-y",
                        "-qq",
                        "-e",
                        "trace=fsync,rename",
                        "-e",
                        "signal=none",
                        "-o",
                        log.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        site.toString(),
                        "1000000")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .endsWith("done");
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Path root = temp.toRealPath();
        return CALL.matcher(Files.readString(log))
                .results()
                .map(call -> call.group(1) != null
                        ? "fsync " + below(root, call, 2)
                        : "rename " + below(root, call, 4) + " -> " + below(root, call, 5))
                .toList();
    }

    private static String below(Path root, MatchResult call, int group) {
        String path = root.relativize(Path.of(call.group(group))).toString();
        return path.isEmpty() ? "." : path;
    }

    private static boolean mayTrace() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() == 0) {
                return true;
            }
        } catch (IOException notInstalled) {
            // said below
        }
        System.err.println("WARNING: no strace, or it may not trace: THE ORDER ON THE DISK IS NOT TESTED");
        return false;
    }
}
