package dev.jianbao.diagnostics;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The languages that our messages are written in, and which of them serves a reader. */
public final class Spoken {
    /** Chinese in traditional characters, in the words of Taiwan and Hong Kong. */
    public static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");

    private Spoken() {}

    /** Chinese for any {@code zh}, in the characters of the script or else of the country; English for all others. */
    public static Locale of(Locale reader) {
        if (!reader.getLanguage().equals("zh")) {
            return Locale.ENGLISH;
        }
        return isTraditional(reader) ? TRADITIONAL : Locale.CHINESE;
    }

    private static boolean isTraditional(Locale reader) {
        return reader.getScript().isEmpty()
                ? reader.getCountry().matches("TW|HK|MO")
                : reader.getScript().equals("Hant");
    }

    /** The language that a tag names, such as {@code zh-Hant} or {@code en}; empty where no message is written in it. */
    public static Optional<Locale> named(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().matches("zh|en") ? Optional.of(of(locale)) : Optional.empty();
    }

    /** The tag of a language of messages for pages: BCP 47, with the script of Chinese. */
    public static String tag(Locale spoken) {
        return spoken.equals(Locale.CHINESE) ? "zh-Hans" : spoken.toLanguageTag();
    }

    /** The bundle of a name for a reader, and never one for the machine's own locale. */
    public static ResourceBundle bundle(String name, Locale reader) {
        return ResourceBundle.getBundle(
                name,
                of(reader),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
