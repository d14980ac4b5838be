package dev.jianbao.cli;

import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.Surroundings;
import dev.jianbao.cli.session.Words;
import java.util.List;
import picocli.CommandLine;

/** The command {@code jianbao}. */
public final class Main {
    private final Surroundings surroundings;

    public Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Main(Surroundings.ofMachine()).run(arguments));
    }

    /** Runs one command and returns its exit code. */
    public int run(String... arguments) {
        List<String> given = List.of(arguments);
        if (given.equals(List.of("--version"))) { // asked by scripts, and by people who wonder whether it starts at all
            surroundings.out().print(Commands.version() + "\n");
            surroundings.flush();
            return ExitCode.DONE;
        }
        Manner manner = Manner.of(given);
        Words words = Words.in(manner.language().orElse(surroundings.locale()));
        Session session = new Session(surroundings, words);
        Failures failures = new Failures(session, manner.debug());
        try {
            CommandLine line = Commands.of(session, given);
            line.setParameterExceptionHandler(new UsageMistakes(session));
            line.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            return failures.report(failure);
        } finally {
            surroundings.flush();
        }
    }
}
