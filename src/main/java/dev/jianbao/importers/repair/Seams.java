package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.lexis.Han;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at seams for a character that got lost there. */
final class Seams {
    private static final Pattern PLACE = Pattern.compile("(\\p{IsHan}{2})(?=市|县|大学)");
    private final String text;
    private final Set<String> places = new TreeSet<>();

    Seams(Galley galley) {
        StringBuilder all = new StringBuilder();
        galley.lines().forEach(line -> all.append(line.text().strip()).append('\n'));
        this.text = all.toString();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group(1)));
    }

    /** A place that the document names elsewhere and of which only the last character stands at a seam. */
    Optional<String> missing(String before, String after) {
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        if (!Han.is(left) || !Han.is(right) || after.length() < 2) {
            return Optional.empty();
        }
        boolean known = text.contains("" + left + right) || count(after.substring(0, 2)) > 1;
        return places.stream()
                .filter(place -> place.charAt(1) == right && place.charAt(0) != left && !known)
                .findFirst();
    }

    private long count(String word) {
        return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
    }
}
