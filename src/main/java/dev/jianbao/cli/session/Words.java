package dev.jianbao.cli.session;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, in one language. The help texts stand in the same bundle. */
public final class Words {
    private static final String BUNDLE = "dev.jianbao.cli.messages";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Chinese for any {@code zh}, else English. */
    public static Words in(Locale locale) {
        Locale spoken = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(BUNDLE, spoken, exact));
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
}
