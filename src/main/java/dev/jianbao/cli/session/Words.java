package dev.jianbao.cli.session;

import dev.jianbao.diagnostics.Spoken;
import dev.jianbao.text.Nearest;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, in one language. The help texts stand in the same bundle. */
public final class Words {
    private static final String BUNDLE = "dev.jianbao.cli.messages";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Chinese of either kind for any {@code zh}, else English. */
    public static Words in(Locale locale) {
        return new Words(Spoken.bundle(BUNDLE, locale));
    }

    /** The message of a key; a number is written without grouping, whatever the language. */
    public String say(String key, Object... arguments) {
        Object[] written = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }

    public Locale locale() {
        return bundle.getLocale();
    }

    /** The bundle itself, for help texts. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The names that somebody who wrote {@code wanted} may have meant, else all there are, one after the other. */
    public String meant(String wanted, List<String> known) {
        List<String> nearest = Nearest.of(wanted, known);
        return String.join(say("usage.comma"), nearest.isEmpty() ? known : nearest);
    }
}
