package dev.jianbao.importers.galley;

import dev.jianbao.diagnostics.Spoken;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the rules are called, why they are there and what their doubts say, in one language. */
public final class RuleWords {
    private final ResourceBundle bundle;

    private RuleWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Chinese of either kind for any {@code zh}, else English. */
    public static RuleWords in(Locale locale) {
        return new RuleWords(Spoken.bundle("dev.jianbao.importers.galley.messages", locale));
    }

    /** The name of a rule, in a few words. */
    public String name(Rule rule) {
        return bundle.getString(rule.id());
    }

    /** What a rule does, and when. */
    public String about(Rule rule) {
        return bundle.getString(rule.id() + ".about");
    }

    /** What a person is asked about. */
    public String doubt(Doubt doubt) {
        return doubt(doubt.rule(), doubt.details());
    }

    private String doubt(Rule rule, List<String> details) {
        String key = rule.id() + ".doubt";
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), Locale.ROOT).format(details.toArray())
                : name(rule) + (details.isEmpty() ? "" : ": " + String.join(" · ", details));
    }

    /** Any other text under a key. */
    public String say(String key, Object... arguments) {
        Object[] written = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }
}
