package dev.jianbao.cli;

import dev.jianbao.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself. Alone it does nothing: it wants a command. */
@Command(name = "jianbao")
final class JianbaoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Session session;

    JianbaoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.words().say("usage.no-command"));
    }
}
