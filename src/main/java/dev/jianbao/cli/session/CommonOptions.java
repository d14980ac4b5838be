package dev.jianbao.cli.session;

import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command understands. */
public final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** Obeyed before arguments are parsed; here it is only checked and explained. */
    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private Tongue language = Tongue.EN;

    /** Obeyed before arguments are parsed. */
    @Option(names = "--debug", descriptionKey = "debug")
    private boolean debug;

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
