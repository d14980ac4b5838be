package dev.jianbao.render.html.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of one language. Asking for a key that the language lacks is a mistake of the program or the template. */
public final class Words {
    private final Map<String, Phrase> phrases = new HashMap<>();

    /**
     * @param phrases by key, with {@code {0}} for arguments; a key that ends in {@code .one} serves where a count is one
     */
    public Words(Map<String, String> phrases) {
        phrases.forEach((key, pattern) -> this.phrases.put(key, Phrase.parse(pattern)));
    }

    /** The phrase of a key with its arguments filled in. */
    public String say(String key, Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return say(key, texts);
    }

    /** The phrase of a key with its arguments filled in. */
    public String say(String key, List<String> arguments) {
        String text = sayIfKnown(key, arguments);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    /** The same, or nothing where the key is not known. */
    public @Nullable String sayIfKnown(String key, List<String> arguments) {
        boolean one = !arguments.isEmpty() && arguments.get(0).equals("1");
        Phrase singular = one ? phrases.get(key + ".one") : null;
        Phrase phrase = singular == null ? phrases.get(key) : singular;
        return phrase == null ? null : phrase.with(arguments);
    }

    /** A day as readers read it, such as 2024年8月30日. */
    public String day(LocalDate day) {
        return date("day", day);
    }

    /** A day of a year that is known from what stands around it, such as 8月30日. */
    public String dayOfYear(LocalDate day) {
        return date("dayOfYear", day);
    }

    /** A month, such as 2024年8月. */
    public String month(LocalDate anyDay) {
        return date("month", anyDay);
    }

    /** A month of a year that is known from what stands around it, such as 8月. */
    public String monthOfYear(LocalDate anyDay) {
        return say("month" + anyDay.getMonthValue());
    }

    /** A year, such as 2024年. */
    public String year(int year) {
        return say("year", year);
    }

    private String date(String key, LocalDate day) {
        return say(key, day.getYear(), monthOfYear(day), day.getDayOfMonth());
    }
}
