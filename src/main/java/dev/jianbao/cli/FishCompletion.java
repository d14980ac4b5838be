package dev.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A completion script for the fish shell, which picocli does not write. Commands go two levels deep, as here {@code new site}.
 * The names of commands and options come with their descriptions; files are offered only where a file is wanted.
 */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandSpec top) {
        FishCompletion completion = new FishCompletion(top.name());
        completion.line("# Completion of " + top.name() + " for fish; save it as ~/.config/fish/completions/"
                + top.name() + ".fish");
        completion.line("complete -c " + top.name() + " -f");
        completion.command(top, List.of());
        return completion.script.toString();
    }

    private void command(CommandSpec command, List<String> path) {
        String condition = condition(command, path);
        for (CommandLine each : command.subcommands().values()) {
            complete(condition, "-a " + each.getCommandName(), summary(each.getCommandSpec()));
        }
        for (OptionSpec option : command.options()) {
            complete(condition, names(option) + values(option), first(option.description()));
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String values = values(parameter);
            if (!values.isEmpty()) {
                complete(condition, values.strip(), first(parameter.description()));
            }
        }
        for (CommandLine each : command.subcommands().values()) {
            command(
                    each.getCommandSpec(),
                    Stream.concat(path.stream(), Stream.of(each.getCommandName()))
                            .toList());
        }
    }

    /** When the words so far lead to this command and to none below it. */
    private static String condition(CommandSpec command, List<String> path) {
        String here = path.isEmpty()
                ? ""
                : "__fish_seen_subcommand_from " + String.join("; and __fish_seen_subcommand_from ", path);
        String below = command.subcommands().isEmpty()
                ? ""
                : "not __fish_seen_subcommand_from "
                        + String.join(" ", command.subcommands().keySet());
        return here + (here.isEmpty() || below.isEmpty() ? "" : "; and ") + below;
    }

    private void complete(String condition, String what, String description) {
        line("complete -c " + program + " -n " + quoted(condition) + " " + what + " -d " + quoted(description));
    }

    private static String names(OptionSpec option) {
        return Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    /** What may follow: fixed values, a file, or nothing. */
    private static String values(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return " -x -a " + quoted(String.join(" ", argument.completionCandidates()));
        }
        if (argument.type() == Path.class) {
            return " -r -F";
        }
        return argument instanceof OptionSpec && argument.arity().max() > 0 ? " -x" : "";
    }

    private static String summary(CommandSpec command) {
        return first(command.usageMessage().header());
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void line(String text) {
        script.append(text).append('\n');
    }
}
