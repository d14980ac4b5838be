package dev.jianbao.cli;

import dev.jianbao.cli.session.Session;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that teaches a shell to complete this program's arguments. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private @Nullable Shell shell;

    @Spec
    private CommandSpec spec;

    private final Session session;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        CommandLine top = spec.root().commandLine();
        String script = shell == Shell.FISH
                ? FishCompletion.of(top.getCommandSpec())
                : AutoComplete.bash(top.getCommandName(), top);
        session.surroundings().out().print(script);
    }

    /** A shell that can be taught. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
