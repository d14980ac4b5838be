package dev.jianbao.cli;

import dev.jianbao.Version;
import dev.jianbao.cli.create.NewArticleCommand;
import dev.jianbao.cli.create.NewCommand;
import dev.jianbao.cli.create.NewIssueCommand;
import dev.jianbao.cli.create.NewPlanCommand;
import dev.jianbao.cli.create.NewProgressCommand;
import dev.jianbao.cli.create.NewSiteCommand;
import dev.jianbao.cli.intake.ImportCommand;
import dev.jianbao.cli.release.ExportCommand;
import dev.jianbao.cli.release.ReleaseCommand;
import dev.jianbao.cli.release.VerifyCommand;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.site.BuildCommand;
import dev.jianbao.cli.site.CheckCommand;
import dev.jianbao.cli.site.ListCommand;
import dev.jianbao.cli.site.ServeCommand;
import dev.jianbao.cli.site.StatsCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** All commands with their help, in the language of a session. */
final class Commands {
    private static final int HELP_WIDTH = 96;

    /** Tells of all the others. */
    private static final String COMPLETION = "completion";

    private Commands() {}

    /**
     * The command line that understands these arguments: of all commands, where they do not begin with the name of one, else of
     * that one alone, since to describe one costs as much as much of its work.
     */
    static CommandLine of(Session session, List<String> arguments) {
        CommandLine top = new CommandLine(new JianbaoCommand(session));
        Map<String, Function<Session, Object>> commands = all();
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (commands.containsKey(first) && !first.equals(COMPLETION)) {
            commands.keySet().retainAll(Set.of(first));
        }
        commands.values().forEach(each -> top.addSubcommand(each.apply(session)));
        addCommonOptions(top);
        top.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build())
                .versionProvider(() -> new String[] {version()});
        top.setResourceBundle(session.words().bundle());
        top.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        top.setCaseInsensitiveEnumValuesAllowed(true);
        top.setUsageHelpWidth(HELP_WIDTH);
        top.setOut(session.surroundings().out());
        top.setErr(session.surroundings().err());
        return top;
    }

    /** What {@code --version} answers. */
    static String version() {
        return "jianbao " + Version.current();
    }

    /** The commands by their names, in the order of the help. */
    private static Map<String, Function<Session, Object>> all() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put(
                "new",
                session -> new CommandLine(new NewCommand(session))
                        .addSubcommand(new NewSiteCommand(session))
                        .addSubcommand(new NewIssueCommand(session))
                        .addSubcommand(new NewArticleCommand(session))
                        .addSubcommand(new NewPlanCommand(session))
                        .addSubcommand(new NewProgressCommand(session)));
        commands.put("release", ReleaseCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put(COMPLETION, CompletionCommand::new);
        return commands;
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
        ZH("zh"),
        ZH_HANT("zh-Hant"),
        EN("en");

        private final String tag;

        Tongue(String tag) {
            this.tag = tag;
        }

        @Override
        public String toString() {
            return tag;
        }
    }
}
