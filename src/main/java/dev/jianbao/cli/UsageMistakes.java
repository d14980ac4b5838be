package dev.jianbao.cli;

import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.Session;
import dev.jianbao.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the language of the session, and where to read how it is written. */
final class UsageMistakes implements IParameterExceptionHandler {
    private final Session session;

    UsageMistakes(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        session.warn(explain(mistake, command));
        session.warn(say("usage.see-help", command.qualifiedName()));
        return ExitCode.USAGE;
    }

    private String explain(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof MaxValuesExceededException) {
            return String.valueOf(mistake.getMessage());
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), unmatched.isUnknownOption(), command);
        }
        if (mistake instanceof MissingParameterException missing) {
            return say(
                    "usage.missing",
                    list(missing.getMissing().stream().map(UsageMistakes::name).toList()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return say("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = mistake.getArgSpec();
        return argument != null && mistake.getValue() != null
                ? wrongValue(argument, mistake.getValue())
                : String.valueOf(mistake.getMessage());
    }

    private String unknown(String argument, boolean option, CommandSpec command) {
        boolean wantsCommand = !option && !command.subcommands().isEmpty();
        Collection<String> known =
                option ? command.optionsMap().keySet() : command.subcommands().keySet();
        String message = say(option ? "usage.option" : wantsCommand ? "usage.command" : "usage.argument", argument);
        List<String> nearest = Nearest.of(argument, known);
        return nearest.isEmpty() ? message : message + say("usage.nearest", list(nearest));
    }

    private String wrongValue(ArgSpec argument, String value) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates == null) {
            return say("usage.value", value, name(argument));
        }
        List<String> allowed =
                StreamSupport.stream(candidates.spliterator(), false).toList();
        return say("usage.value-of", value, name(argument), list(allowed));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String list(List<String> names) {
        return names.stream().collect(Collectors.joining(say("usage.comma")));
    }

    private String say(String key, Object... arguments) {
        return session.words().say(key, arguments);
    }
}
