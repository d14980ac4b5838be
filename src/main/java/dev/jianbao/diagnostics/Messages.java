package dev.jianbao.diagnostics;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Diagnostics in words. The codes are the same in every language; only the words differ. */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a language: Chinese for any {@code zh}, else English. */
    public static Messages in(Locale locale) {
        Locale spoken = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle("dev.jianbao.diagnostics.messages", spoken, exact));
    }

    /** What is wrong, in one line. */
    public String message(Diagnostic diagnostic) {
        return format(diagnostic.code().id(), diagnostic.arguments());
    }

    /** How to mend it, if there is anything to say: the names that may have been meant, then the code's advice. */
    public Optional<String> hint(Diagnostic diagnostic) {
        String key = diagnostic.code().id() + ".hint";
        Optional<String> advice =
                bundle.containsKey(key) ? Optional.of(format(key, diagnostic.arguments())) : Optional.empty();
        if (diagnostic.nearest().isEmpty()) {
            return advice;
        }
        String names = String.join(bundle.getString("or"), diagnostic.nearest());
        String meant = format("nearest", List.of(names));
        return Optional.of(
                advice.map(words -> meant + bundle.getString("between") + words).orElse(meant));
    }

    /** What the code is about and why it is asked for, for the list of diagnostics. */
    public String explanation(Code code) {
        return bundle.getString(code.id() + ".about");
    }

    /** The severity in words, as reports print it. */
    public String word(Severity severity) {
        return bundle.getString(severity.word());
    }

    private String format(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
