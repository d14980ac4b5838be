package dev.jianbao.cli.create;

import dev.jianbao.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts something new; what, its commands say. */
@Command(name = "new")
public final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Session session;

    public NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.words().say("usage.no-command"));
    }
}
