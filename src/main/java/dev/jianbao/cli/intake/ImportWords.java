package dev.jianbao.cli.intake;

import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.ImportResult;
import java.util.Locale;

/** What is said of files that are imported or refused. */
final class ImportWords {
    private ImportWords() {}

    /** Why a file is refused, and what to do instead. */
    static String refusal(ImportResult.Refused refused, Locale locale) {
        RuleWords words = RuleWords.in(locale);
        String id = refused.refusal().id();
        return words.say(id, refused.details().toArray()) + " [" + id + "]; " + words.say(id + ".instead");
    }

    static String kind(String kind, Locale locale) {
        return RuleWords.in(locale).say("kind." + kind);
    }
}
