package dev.jianbao.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** Read ahead as a {@link Manner}; here it is only checked and explained. */
    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private Tongue language = Tongue.EN;

    /** Read ahead as a {@link Manner}. */
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
