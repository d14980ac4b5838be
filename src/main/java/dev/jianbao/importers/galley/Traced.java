package dev.jianbao.importers.galley;

import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which each UTF-16 unit knows its place in the transcript. What was added later has none. */
public final class Traced {
    /** The place of what the transcript does not hold. */
    public static final int ADDED = -1;

    public static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    private final int[] origins;

    private Traced(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** A stretch of the transcript as it stands. */
    public static Traced of(String transcript, Extent extent) {
        int[] origins = new int[extent.length()];
        Arrays.setAll(origins, i -> extent.start() + i);
        return new Traced(transcript.substring(extent.start(), extent.end()), origins);
    }

    /** A text that the transcript does not hold. */
    public static Traced added(String text) {
        int[] origins = new int[text.length()];
        Arrays.fill(origins, ADDED);
        return new Traced(text, origins);
    }

    /** Several, one behind the other. */
    public static Traced joined(List<Traced> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text));
        int[] origins = new int[text.length()];
        int at = 0;
        for (Traced part : parts) {
            System.arraycopy(part.origins, 0, origins, at, part.length());
            at += part.length();
        }
        return new Traced(text.toString(), origins);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char at(int index) {
        return text.charAt(index);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where a unit stood in the transcript, or {@link #ADDED}. */
    public int origin(int index) {
        return origins[index];
    }

    public Traced from(int start) {
        return slice(start, length());
    }

    public Traced slice(int start, int end) {
        return start == 0 && end == length()
                ? this
                : new Traced(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
    }

    /** The slice that a group of a match found in {@link #text} covers. */
    public Traced group(Matcher match, int group) {
        return match.start(group) < 0 ? EMPTY : slice(match.start(group), match.end(group));
    }

    public Traced plus(Traced other) {
        if (other.isEmpty()) {
            return this;
        }
        int[] both = Arrays.copyOf(origins, length() + other.length());
        System.arraycopy(other.origins, 0, both, length(), other.length());
        return new Traced(text + other.text, both);
    }

    /** Without blank space at its ends, ideographic space included. */
    public Traced strip() {
        int start = 0;
        int end = length();
        while (start < end && isSpace(at(start))) {
            start++;
        }
        while (end > start && isSpace(at(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /** The parts between the matches of a separator, stripped, without empty ones. */
    public List<Traced> split(Pattern separator) {
        List<Traced> parts = new ArrayList<>();
        Matcher match = separator.matcher(text);
        int start = 0;
        while (match.find()) {
            add(slice(start, match.start()), parts);
            start = match.end();
        }
        add(from(start), parts);
        return parts;
    }

    /** The parts between the places of a separator, stripped, empty ones too. */
    public List<Traced> fields(char separator) {
        List<Traced> fields = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            fields.add(slice(start, end).strip());
            start = end + 1;
        }
        fields.add(from(start).strip());
        return fields;
    }

    private static void add(Traced part, List<Traced> parts) {
        Traced stripped = part.strip();
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }

    /** With another text in place of a stretch; the new units take the place of the first that they replace. */
    Traced replaced(int start, int end, String after) {
        int place = start < end ? origins[start] : ADDED;
        int[] fresh = new int[after.length()];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = after.length() == end - start ? origins[start + i] : place;
        }
        return slice(0, start).plus(new Traced(after, fresh)).plus(from(end));
    }

    /** The stretches of the transcript that it covers, ascending and apart. */
    public List<Extent> extents() {
        int[] places = Arrays.stream(origins)
                .filter(each -> each != ADDED)
                .sorted()
                .distinct()
                .toArray();
        List<Extent> extents = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] != places[i - 1] + 1) {
                extents.add(new Extent(places[start], places[i - 1] + 1));
                start = i;
            }
        }
        return extents;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }

    @Override
    public String toString() {
        return text;
    }
}
