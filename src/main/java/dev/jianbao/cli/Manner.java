package dev.jianbao.cli;

import dev.jianbao.diagnostics.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the program is to speak. Read ahead of all other arguments, since even a mistake in those is reported in the language
 * asked for.
 *
 * @param language of {@code --lang}; empty where none is asked for that the program speaks
 * @param debug whether a failure shows its stack trace
 */
record Manner(Optional<Locale> language, boolean debug) {
    private static final String LANG = "--lang";

    static Manner of(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> options = end < 0 ? arguments : arguments.subList(0, end);
        Optional<Locale> language = Optional.empty();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.startsWith(LANG + "=")) {
                language = spoken(option.substring(LANG.length() + 1));
            } else if (option.equals(LANG) && i + 1 < options.size()) {
                language = spoken(options.get(i + 1));
            }
        }
        return new Manner(language, options.contains("--debug"));
    }

    private static Optional<Locale> spoken(String tag) {
        return Spoken.named(tag);
    }
}
