package dev.jianbao.entity;

import dev.jianbao.source.markdown.NameSpotter.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds in running text what is one character away from a name of the catalogue and is no name itself: one inside is another, is
 * missing or is too much. The beginning and the last two characters must be right, since there any text may go on; figures and
 * compass points tell bodies apart that are called alike. Takes time in proportion to the text, however many names there are.
 */
public final class NearlyNames {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int TAIL = 2;
    private static final String DISTINCTIONS = "0123456789一二三四五六七八九十百东西南北中上下前后左右新老大小男女";

    private final Set<String> known = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private final Map<String, String> byGap = new HashMap<>();

    public NearlyNames(Catalogue catalogue) {
        catalogue.entities().stream()
                .filter(each -> !(each instanceof Topic))
                .flatMap(each -> each.names().all())
                .forEach(known::add);
        for (String name : known) {
            if (name.length() >= SHORTEST && name.length() <= LONGEST) {
                tails.add(name.substring(name.length() - TAIL));
                lengths.add(name.length());
                for (int gap = 1; gap < name.length() - TAIL; gap++) {
                    byGap.merge(without(name, gap), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
    }

    /**
     * Something that is nearly a name.
     *
     * @param start its first UTF-16 unit in the text
     * @param end the unit after its last
     * @param name the name
     */
    public record Near(int start, int end, String name) {}

    /** What is nearly a name in one line; {@code spots} are the names in it, which are none. */
    public List<Near> find(String line, List<Spot> spots) {
        List<Near> found = new ArrayList<>();
        int from = 0;
        for (int end = TAIL; end <= line.length(); end++) {
            if (tails.contains(line.substring(end - TAIL, end))) {
                Near near = endingAt(line, from, end, spots);
                if (near != null) {
                    found.add(near);
                    from = end;
                }
            }
        }
        return found;
    }

    private @Nullable Near endingAt(String line, int from, int end, List<Spot> spots) {
        for (int length : lengths.descendingSet()) {
            for (int size = length + 1; size >= length - 1; size--) {
                int start = end - size;
                if (start >= from && spots.stream().noneMatch(spot -> spot.start() < end && spot.end() > start)) {
                    String name = meant(line.substring(start, end), length);
                    if (name != null) {
                        return new Near(start, end, name);
                    }
                }
            }
        }
        return null;
    }

    /** The name of that length that some text may stand for. */
    private @Nullable String meant(String text, int length) {
        if (known.contains(text) || !text.codePoints().allMatch(Character::isLetterOrDigit)) {
            return null;
        }
        if (text.length() < length) {
            return byGap.get(text);
        }
        for (int gap = 1; gap < text.length() - TAIL; gap++) {
            String rest = without(text, gap);
            if (text.length() > length && known.contains(rest)) {
                return rest;
            }
            String name = text.length() == length ? byGap.get(rest) : null;
            if (name != null && name.length() == length && isChangedAt(gap, text, name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isChangedAt(int place, String text, String name) {
        return without(name, place).equals(without(text, place))
                && !(isDistinction(name.charAt(place)) && isDistinction(text.charAt(place)));
    }

    private static boolean isDistinction(char character) {
        return DISTINCTIONS.indexOf(character) >= 0;
    }

    private static String without(String text, int place) {
        return text.substring(0, place) + text.substring(place + 1);
    }
}
