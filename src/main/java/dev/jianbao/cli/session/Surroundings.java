package dev.jianbao.cli.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What a run finds around it. Nothing else of the machine is asked for, so a test can put a run anywhere.
 *
 * @param out standard output, always UTF-8
 * @param err standard error, always UTF-8
 * @param terminal whether standard error is read by a person at a terminal
 * @param directory the current directory
 * @param environment the variables of the environment
 * @param locale the language of whoever started the program
 * @param clock tells today's date, for new files only
 * @param in what a person types
 */
public record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Path directory,
        Map<String, String> environment,
        Locale locale,
        Clock clock,
        Reader in) {
    /** Where {@code bin/jianbao} says which language is spoken: it starts Java in another locale. */
    private static final String LOCALE = "jianbao.locale";

    /** Where {@code bin/jianbao} says that standard error is a terminal: Java cannot tell. */
    private static final String TERMINAL = "jianbao.terminal";

    /** Surroundings in which nobody types anything. */
    public Surroundings(
            PrintWriter out,
            PrintWriter err,
            boolean terminal,
            Path directory,
            Map<String, String> environment,
            Locale locale,
            Clock clock) {
        this(out, err, terminal, directory, environment, locale, clock, Reader.nullReader());
    }

    /** Those of this machine. */
    public static Surroundings ofMachine() {
        String spoken = System.getProperty(LOCALE);
        return new Surroundings(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Boolean.getBoolean(TERMINAL),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                spoken == null ? Locale.getDefault(Locale.Category.DISPLAY) : Locale.forLanguageTag(spoken),
                Clock.systemUTC(),
                new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    /** Whether diagnostics may be coloured: at a terminal, unless {@code NO_COLOR} is set to anything. */
    public boolean coloured() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
