package dev.jianbao.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Writes in traditional characters what is written in simplified ones: another script, not another language, so no word becomes
 * another. Where one simplified character stands for several (发 is 發 or 髮), the longest phrase that is known decides, from left
 * to right; where none is, the character that it stands for most often. Each character becomes one character, in its place.
 *
 * <p>Quotation marks become those of traditional print, 「」 and within them 『』.
 */
public final class Traditional {
    static final String GENERAL = "traditional.txt";
    static final String OWN = "phrases.txt";

    /** In our own table, before phrases of the general one that are not to be taken. */
    private static final String NOT = "- ";

    /** In our own table, before words that hold together. */
    private static final String WHOLE = "= ";

    private final Map<String, int[]> phrases = new HashMap<>();
    private final Map<Integer, Integer> characters = new HashMap<>();

    /** Words of which no phrase takes a part. */
    private final Set<String> whole = new HashSet<>();

    /** How many characters the longest phrase or whole word has that begins with a character. */
    private final Map<Integer, Integer> longest = new HashMap<>();

    private Traditional() {}

    /** By the built-in tables, which it reads, and above them the words of a site: each with its traditional form, of as many characters. */
    public static Traditional with(SortedMap<String, String> words) {
        Traditional traditional = new Traditional();
        Resources.lines(GENERAL).forEach(traditional::addPair);
        Resources.lines(OWN).forEach(traditional::addOwn);
        words.forEach(traditional::addWhole);
        return traditional;
    }

    private void addOwn(String line) {
        if (line.startsWith(NOT)) {
            words(line).forEach(phrases::remove);
        } else if (line.startsWith(WHOLE)) {
            words(line).forEach(word -> addWhole(word, of(word)));
        } else {
            int blank = line.indexOf(' ');
            addWhole(line.substring(0, blank), line.substring(blank + 1));
        }
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).skip(1);
    }

    private void addPair(String line) {
        int blank = line.indexOf(' ');
        add(line.substring(0, blank), line.substring(blank + 1));
    }

    private void addWhole(String simplified, String traditional) {
        add(simplified, traditional);
        whole.add(simplified);
    }

    private void add(String simplified, String traditional) {
        int[] from = simplified.codePoints().toArray();
        int[] to = traditional.codePoints().toArray();
        if (from.length != to.length) {
            throw new IllegalArgumentException(simplified + " has not as many characters as " + traditional);
        }
        if (from.length == 1) {
            characters.put(from[0], to[0]);
        } else {
            phrases.put(simplified, to);
            longest.merge(from[0], from.length, Math::max);
        }
    }

    /** A text in traditional characters. */
    public String of(String text) {
        if (text.chars().allMatch(each -> each < 0x80)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        rewrite(points);
        return new String(points, 0, points.length);
    }

    /** The same of code points, in their places. */
    public void rewrite(int[] text) {
        Quotes quotes = new Quotes();
        for (int at = 0; at < text.length; ) {
            if (text[at] > Quotes.LAST) {
                at += phrase(text, at);
            } else {
                text[at] = quotes.of(text, at);
                at++;
            }
        }
    }

    /** Rewrites the longest phrase that begins here, or else one character; tells how many that were. */
    private int phrase(int[] text, int at) {
        int most = Math.min(longest.getOrDefault(text[at], 1), text.length - at);
        for (int length = most; length > 1; length--) {
            String candidate = new String(text, at, length);
            int[] known = phrases.get(candidate);
            if (known != null && (whole.contains(candidate) || !parts(text, at, at + length))) {
                System.arraycopy(known, 0, text, at, length);
                return length;
            }
        }
        text[at] = characters.getOrDefault(text[at], text[at]);
        return 1;
    }

    /** Whether a phrase from one place to another would part a whole word that begins within it. */
    private boolean parts(int[] text, int from, int to) {
        for (int start = from + 1; start < to; start++) {
            int most = Math.min(longest.getOrDefault(text[start], 1), text.length - start);
            for (int length = to - start + 1; length <= most; length++) {
                if (whole.contains(new String(text, start, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Curly quotation marks, which need no look-up; an apostrophe is none. */
    private static final class Quotes {
        static final int LAST = '\u201D';

        /** Where the letters end that apostrophes stand behind. */
        private static final int LATIN = 0x250;

        private boolean inner;

        int of(int[] text, int at) {
            return switch (text[at]) {
                case '\u201C' -> '「';
                case '\u201D' -> '」';
                case '\u2018' -> inner(true, '『');
                case '\u2019' -> inner || at == 0 || text[at - 1] >= LATIN ? inner(false, '』') : text[at];
                default -> text[at];
            };
        }

        private int inner(boolean opened, int mark) {
            inner = opened;
            return mark;
        }
    }
}
