package dev.jianbao.cli.session;

import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.ImportResult;
import java.util.Locale;

/** What is said of foreign files that are read or refused. */
public final class ImportWords {
    private ImportWords() {}

    /** Why a file is refused, and what to do instead. */
    public static String refusal(ImportResult.Refused refused, Locale locale) {
        RuleWords words = RuleWords.in(locale);
        return reason(refused, locale) + " [" + refused.refusal().id() + "]; "
                + words.say(refused.refusal().id() + ".instead");
    }

    /** Why a file cannot be read. */
    public static String reason(ImportResult.Refused refused, Locale locale) {
        return RuleWords.in(locale)
                .say(refused.refusal().id(), refused.details().toArray());
    }

    public static String kind(String kind, Locale locale) {
        return RuleWords.in(locale).say("kind." + kind);
    }
}
