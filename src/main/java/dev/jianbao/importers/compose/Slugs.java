package dev.jianbao.importers.compose;

import dev.jianbao.importers.manuscript.Original;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes names for addresses of Chinese names: their syllables, or where those are not known, a digest. */
public final class Slugs {
    private static final int LONGEST = 60;
    private static final Pattern RUN = Pattern.compile("([A-Za-z0-9]+)|\\p{IsHan}+");

    private final Function<String, Optional<List<String>>> readings;

    /** @param readings the syllables of a text, one for each character; empty where it holds any without a reading */
    public Slugs(Function<String, Optional<List<String>>> readings) {
        this.readings = readings;
    }

    /** The slug of a name, of so many syllables at most. */
    public String of(String name, int syllables) {
        StringBuilder slug = new StringBuilder();
        int count = 0;
        Matcher run = RUN.matcher(name);
        while (run.find() && count < syllables) {
            hyphen(slug);
            if (run.group(1) != null) {
                slug.append(run.group(1).toLowerCase(Locale.ROOT));
                continue;
            }
            List<String> read = readings.apply(run.group()).orElse(List.of());
            List<String> used = read.subList(0, Math.min(read.size(), syllables - count));
            slug.append(String.join("-", used));
            count += used.size();
        }
        String trimmed = slug.toString().replaceAll("-+$", "").replaceAll("^-+", "");
        String cut = trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST).replaceAll("-[^-]*$", "") : trimmed;
        return cut.isEmpty() ? "x" + Original.ofText("", name).sha256().substring(0, 8) : cut;
    }

    private static void hyphen(StringBuilder slug) {
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
