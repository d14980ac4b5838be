package dev.jianbao.cli;

import dev.jianbao.cli.session.Surroundings;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the program within this Java machine.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int code, String out, String err) {
    /** 16:30 on 31 December in Greenwich is 0:30 on 1 January in Beijing. */
    private static final Clock NEW_YEAR_IN_BEIJING = Clock.fixed(Instant.parse("2025-12-31T16:30:00Z"), ZoneOffset.UTC);

    /** Runs in a folder, speaking English. */
    static Run in(Path directory, String... arguments) {
        return at(directory, Locale.ENGLISH, Optional.empty(), arguments);
    }

    /** Runs as if Chinese were the language of the system. */
    static Run inChinese(Path directory, String... arguments) {
        return at(directory, Locale.SIMPLIFIED_CHINESE, Optional.empty(), arguments);
    }

    /** Runs as if a person were watching. */
    static Run atTerminal(Path directory, String... arguments) {
        return at(directory, Locale.ENGLISH, Optional.of(Map.of("TERM", "xterm")), arguments);
    }

    /** Runs as if a person were watching who set a variable of the environment. */
    static Run atTerminalWith(Map<String, String> environment, Path directory, String... arguments) {
        return at(directory, Locale.ENGLISH, Optional.of(environment), arguments);
    }

    /** Runs while a person types. */
    static Run typing(String typed, Path directory, String... arguments) {
        return at(new Typed(typed, Optional.empty()), directory, Locale.ENGLISH, arguments);
    }

    private static Run at(Path directory, Locale locale, Optional<Map<String, String>> terminal, String... arguments) {
        return at(new Typed("", terminal), directory, locale, arguments);
    }

    /** What a person does: types this, at a terminal with these variables or at none. */
    private record Typed(String text, Optional<Map<String, String>> terminal) {}

    private static Run at(Typed person, Path directory, Locale locale, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                person.terminal().isPresent(),
                directory,
                person.terminal().orElse(Map.of()),
                locale,
                NEW_YEAR_IN_BEIJING,
                new StringReader(person.text()));
        int code = new Main(surroundings).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
