package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.cli.session.RejectedException;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.Surroundings;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.cli.session.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        disk(new AccessDeniedException("/www/a")),
                        3,
                        "no permission: /www/a. Change its owner or its rights, or name another folder."),
                Arguments.of(
                        disk(new NoSuchFileException("/www/a")),
                        3,
                        "not found: /www/a. It was there, or should have been; look whether another program"
                                + " removes it."),
                Arguments.of(
                        disk(new FileSystemException("/www/a", null, "No space left on device")),
                        3,
                        "the disk is full, at /www/a. Make room and run it again."),
                Arguments.of(
                        disk(new FileSystemException("/www/a", null, "Read-only file system")),
                        3,
                        "the disk is read-only, at /www/a. Name another folder."),
                Arguments.of(
                        disk(new FileSystemException("/www/a", null, "Input/output error")),
                        3,
                        "the disk failed at /www/a: Input/output error"),
                Arguments.of(
                        new UncheckedIOException("/www/a: broken", new IOException("broken")),
                        3,
                        "the disk failed: /www/a: broken. Nothing was published."),
                Arguments.of(
                        new OutOfMemoryError(),
                        3,
                        "not enough memory. Give Java more, such as JIANBAO_JAVA_OPTS=-Xmx2g, and run it again."),
                Arguments.of(
                        new IllegalStateException("first line\nsecond"),
                        3,
                        "this is a mistake in jianbao itself: java.lang.IllegalStateException: first line."
                                + " Run it again with --debug and report what it shows."),
                Arguments.of(new UsageException("no such thing"), 2, "no such thing"),
                Arguments.of(new RejectedException("mend it"), 1, "mend it"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysInOneLineWhatHappenedAndWhatToDo(Throwable failure, int code, String line) {
        StringWriter err = new StringWriter();
        assertThat(new Failures(session(err), false).report(failure)).isEqualTo(code);
        assertThat(err).hasToString("jianbao: " + line + "\n");
    }

    private static UncheckedIOException disk(IOException trouble) {
        return new UncheckedIOException("cannot write", trouble);
    }

    private static Session session(StringWriter err) {
        PrintWriter out = new PrintWriter(new StringWriter());
        Surroundings surroundings = new Surroundings(
                out, new PrintWriter(err), false, Path.of(""), Map.of(), Locale.ENGLISH, Clock.systemUTC());
        return new Session(surroundings, Words.in(Locale.ENGLISH));
    }
}
