package dev.jianbao.cli;

import dev.jianbao.Version;
import dev.jianbao.cli.create.NewArticleCommand;
import dev.jianbao.cli.create.NewCommand;
import dev.jianbao.cli.create.NewIssueCommand;
import dev.jianbao.cli.create.NewSiteCommand;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.site.BuildCommand;
import dev.jianbao.cli.site.CheckCommand;
import dev.jianbao.cli.site.ListCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands with their help, in the language of a session. */
final class Commands {
    private static final int HELP_WIDTH = 96;

    private Commands() {}

    static CommandLine of(Session session) {
        CommandLine top = new CommandLine(new JianbaoCommand(session));
        top.addSubcommand(new BuildCommand(session));
        top.addSubcommand(new CheckCommand(session));
        top.addSubcommand(new ListCommand(session));
        top.addSubcommand(new CommandLine(new NewCommand(session))
                .addSubcommand(new NewSiteCommand(session))
                .addSubcommand(new NewIssueCommand(session))
                .addSubcommand(new NewArticleCommand(session)));
        top.addSubcommand(new CompletionCommand(session));
        top.getCommandSpec().versionProvider(() -> new String[] {"jianbao " + Version.current()});
        top.setResourceBundle(session.words().bundle());
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setCaseInsensitiveEnumValuesAllowed(true);
        top.setUsageHelpWidth(HELP_WIDTH);
        top.setOut(session.surroundings().out());
        top.setErr(session.surroundings().err());
        return top;
    }
}
