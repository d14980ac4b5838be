package dev.jianbao.importers.lexis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells by form the lines that a page puts below a text, each a link elsewhere: few words without a stop that say nothing of the text. */
public final class Scraps {
    private static final int LONGEST = 40;
    private static final int FEWEST = 4;
    /** How many of a title's pairs of characters a text may have as well, of ten, and still be about something else. */
    private static final int ALIKE = 4;

    private Scraps() {}

    /** Whether a line is a few words and no more, and nothing that a text has at its foot. */
    public static boolean isOne(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !text.matches(".*[。，；：:！？、（）()…|｜丨].*|.*(?:摄|图|文|供稿|报道)")
                && Marker.of(text).isEmpty()
                && Dates.first(text).isEmpty()
                && OrganisationForm.kind(text).isEmpty()
                && !PersonForm.areNames(text)
                && !PersonSigns.isSpaced(text)
                && !Wording.isPrinted(text);
    }

    /** Whether several lines behind the end of a text are titles of other texts. */
    public static boolean areTitles(List<String> lines, String text) {
        if (lines.size() < FEWEST || !lines.stream().allMatch(each -> isOne(each) && Han.count(each) >= 6)) {
            return false;
        }
        Set<String> known = pairs(text);
        return lines.stream().allMatch(each -> {
            Set<String> pairs = pairs(each);
            long shared = pairs.stream().filter(known::contains).count();
            return shared * 10 <= (long) pairs.size() * ALIKE;
        });
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
