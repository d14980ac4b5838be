package dev.jianbao.diagnostics;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Diagnostics in words. The codes are the same in every language; only the words differ. */
public final class Messages {
    private static final List<String> UNNAMED = Collections.nCopies(9, "…");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a language: Chinese of either kind for any {@code zh}, else English. */
    public static Messages in(Locale locale) {
        return new Messages(Spoken.bundle("dev.jianbao.diagnostics.messages", locale));
    }

    /** The language of the words, as a BCP 47 tag. */
    String language() {
        return bundle.getLocale().toLanguageTag();
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

    /** The message of a code with an ellipsis for whatever it names: what a list of codes can say. */
    public String outline(Code code) {
        return format(code.id(), UNNAMED);
    }

    /** The advice of a code with an ellipsis for whatever it names, if it has any. */
    public Optional<String> advice(Code code) {
        String key = code.id() + ".hint";
        return bundle.containsKey(key) ? Optional.of(format(key, UNNAMED)) : Optional.empty();
    }

    /** What the code is about and why it is asked for, for the list of diagnostics. */
    public String explanation(Code code) {
        return bundle.getString(code.id() + ".about");
    }

    /** The severity in words, as reports print it. */
    public String word(Severity severity) {
        return bundle.getString(severity.word());
    }

    /** How many of a severity, such as {@code 3 errors}. */
    String count(Severity severity, int number) {
        return new MessageFormat(bundle.getString("count." + severity.word()), Locale.ROOT)
                .format(new Object[] {number, String.valueOf(number)});
    }

    /** What stands between the parts of a list. */
    String comma() {
        return bundle.getString("comma");
    }

    /** The word before a hint. */
    String hintLabel() {
        return bundle.getString("hint");
    }

    private String format(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
