package dev.jianbao.cli;

import dev.jianbao.Version;
import dev.jianbao.cli.create.NewArticleCommand;
import dev.jianbao.cli.create.NewCommand;
import dev.jianbao.cli.create.NewIssueCommand;
import dev.jianbao.cli.create.NewPlanCommand;
import dev.jianbao.cli.create.NewSiteCommand;
import dev.jianbao.cli.intake.ImportCommand;
import dev.jianbao.cli.release.ReleaseCommand;
import dev.jianbao.cli.release.VerifyCommand;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.site.BuildCommand;
import dev.jianbao.cli.site.CheckCommand;
import dev.jianbao.cli.site.ListCommand;
import dev.jianbao.cli.site.ServeCommand;
import dev.jianbao.cli.site.StatsCommand;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** All commands with their help, in the language of a session. */
final class Commands {
    private static final int HELP_WIDTH = 96;

    private Commands() {}

    static CommandLine of(Session session) {
        CommandLine top = new CommandLine(new JianbaoCommand(session));
        top.addSubcommand(new BuildCommand(session));
        top.addSubcommand(new CheckCommand(session));
        top.addSubcommand(new ServeCommand(session));
        top.addSubcommand(new ListCommand(session));
        top.addSubcommand(new StatsCommand(session));
        top.addSubcommand(new CommandLine(new NewCommand(session))
                .addSubcommand(new NewSiteCommand(session))
                .addSubcommand(new NewIssueCommand(session))
                .addSubcommand(new NewArticleCommand(session))
                .addSubcommand(new NewPlanCommand(session)));
        top.addSubcommand(new ReleaseCommand(session));
        top.addSubcommand(new VerifyCommand(session));
        top.addSubcommand(new ImportCommand(session));
        top.addSubcommand(new CompletionCommand(session));
        addCommonOptions(top);
        top.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build())
                .versionProvider(() -> new String[] {"jianbao " + Version.current()});
        top.setResourceBundle(session.words().bundle());
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setCaseInsensitiveEnumValuesAllowed(true);
        top.setUsageHelpWidth(HELP_WIDTH);
        top.setOut(session.surroundings().out());
        top.setErr(session.surroundings().err());
        return top;
    }

    /** What every command understands. {@code --lang} and {@code --debug} are obeyed earlier, as a {@link Manner}. */
    private static void addCommonOptions(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("help")
                        .build())
                .addOption(OptionSpec.builder("--lang")
                        .type(Tongue.class)
                        .paramLabel("LANG")
                        .descriptionKey("lang")
                        .build())
                .addOption(OptionSpec.builder("--debug").descriptionKey("debug").build());
        command.getSubcommands().values().forEach(Commands::addCommonOptions);
    }

    /** A language that messages are written in. */
    enum Tongue {
        ZH,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
