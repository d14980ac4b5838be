package dev.jianbao.render.search.bits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strings that texts are written in: characters and sequences that occur often, learnt from a sample of the texts. The more
 * often one is used, the fewer bits it takes; a character that is not among them is spelled out after a string of its own.
 */
public final class Phrasebook {
    /** What goes before a character that is spelled out. */
    static final String OTHER = "";

    /** Stands for all of a field that is as in the passage before. */
    public static final char SAME = 1;

    private static final int MOST = 8000;
    private static final int MOST_CHARACTERS = 3200;
    private static final int UNITS = 1 << 16;
    private static final int ROUNDS = 12;
    private static final int RARE = 8;

    private final List<String> strings;
    private final Splitter splitter;
    private final PrefixCode code;
    private final int other;

    private Phrasebook(List<String> strings, PrefixCode code) {
        this.strings = List.copyOf(strings);
        this.splitter = new Splitter(strings);
        this.code = code;
        this.other = strings.indexOf(OTHER);
    }

    /** Learns from a sample. */
    public static Phrasebook learn(List<String> sample) {
        List<String> strings = characters(sample);
        Learner learner = new Learner(strings, sample);
        int each = Math.max(1, (MOST - strings.size()) / ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            learner.merge(each);
        }
        return byUse(learner.strings(), sample);
    }

    /** All of ASCII that texts may hold, and the commonest characters beyond it. */
    private static List<String> characters(List<String> sample) {
        int[] counts = new int[UNITS];
        for (String text : sample) {
            for (int at = 0; at < text.length(); at++) {
                counts[text.charAt(at)]++;
            }
        }
        List<String> characters = new ArrayList<>(List.of("\n", "\t", String.valueOf(SAME)));
        for (char ascii = ' '; ascii < 0x7F; ascii++) {
            characters.add(String.valueOf(ascii));
        }
        IntStream.range(0x80, UNITS)
                .filter(unit -> counts[unit] >= RARE && !Character.isSurrogate((char) unit))
                .boxed()
                .sorted(Comparator.comparing(unit -> -counts[unit]))
                .limit(MOST_CHARACTERS)
                .forEach(unit -> characters.add(String.valueOf((char) unit.intValue())));
        return characters;
    }

    /** ASCII stays, however rare; of the rest what is hardly used goes. */
    private static Phrasebook byUse(List<String> learnt, List<String> sample) {
        List<String> kept = new ArrayList<>(List.of(OTHER));
        int[] uses = uses(learnt, sample);
        for (int at = 0; at < learnt.size(); at++) {
            if (learnt.get(at).charAt(0) < 0x80 && learnt.get(at).length() == 1 || uses[at] >= RARE) {
                kept.add(learnt.get(at));
            }
        }
        int[] again = uses(kept, sample);
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < kept.size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparing((Integer at) -> -again[at]).thenComparing(at -> at));
        return new Phrasebook(
                order.stream().map(kept::get).toList(),
                new PrefixCode(
                        order.stream().mapToInt(at -> Math.max(1, again[at])).toArray()));
    }

    private static int[] uses(List<String> strings, List<String> sample) {
        int[] uses = new int[strings.size()];
        Splitter splitter = new Splitter(strings);
        sample.forEach(text -> splitter.split(text, (string, at) -> uses[string]++));
        return uses;
    }

    /** Writes a text. Half a character becomes a mark. */
    public void write(String text, BitText out) {
        splitter.split(text, (string, at) -> {
            code.write(string, out);
            if (string == other) {
                out.bits(unit(text, at), Character.SIZE);
            }
        });
    }

    private static char unit(String text, int at) {
        char unit = text.charAt(at);
        boolean broken = Character.isHighSurrogate(unit)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return broken ? '\uFFFD' : unit;
    }

    /** All strings in one. */
    public String text() {
        return String.join("", strings);
    }

    /** How to read texts and the strings themselves: how many codes each length has, and how long each string is. */
    public String key() {
        BitText bits = new BitText();
        code.writeCounts(bits);
        strings.forEach(each -> bits.unary(each.length()));
        return bits.toString();
    }

    /** Learns which strings often stand side by side in a sample of texts, and joins them, round by round. */
    private static final class Learner {
        private static final int LONGEST = 12;
        private static final int NONE = -1;

        /** The ends of lines and fields come first among all strings, and stay by themselves. */
        private static final int ENDS = 2;

        private final List<String> strings;
        private final int[] lengths = new int[MOST];

        /** Each text as the strings it is made of; what is none of them stands as {@link #NONE}. */
        private final int[][] texts;

        Learner(List<String> characters, List<String> sample) {
            this.strings = new ArrayList<>(characters);
            int[] codes = new int[UNITS];
            Arrays.fill(codes, NONE);
            for (int code = 0; code < characters.size(); code++) {
                codes[characters.get(code).charAt(0)] = code;
                lengths[code] = 1;
            }
            this.texts = sample.stream()
                    .map(text -> text.chars().map(unit -> codes[unit]).toArray())
                    .toArray(int[][]::new);
        }

        List<String> strings() {
            return strings;
        }

        /** Joins the commonest pairs, at most so many. */
        void merge(int most) {
            PairCounts counts = new PairCounts();
            for (int[] text : texts) {
                for (int at = 1; at < text.length; at++) {
                    if (isJoinable(text[at - 1], text[at])) {
                        counts.add(text[at - 1], text[at]);
                    }
                }
            }
            for (long pair : counts.commonest(Math.min(most, MOST - strings.size()), RARE * 2)) {
                int left = PairCounts.left(pair);
                int right = PairCounts.right(pair);
                counts.name(pair, strings.size());
                lengths[strings.size()] = lengths[left] + lengths[right];
                strings.add(strings.get(left) + strings.get(right));
            }
            for (int at = 0; at < texts.length; at++) {
                texts[at] = join(texts[at], counts);
            }
        }

        private boolean isJoinable(int left, int right) {
            return left >= ENDS && right >= ENDS && lengths[left] + lengths[right] <= LONGEST;
        }

        private static int[] join(int[] text, PairCounts joined) {
            int[] shorter = new int[text.length];
            int size = 0;
            for (int at = 0; at < text.length; at++) {
                int pair = at + 1 < text.length && text[at] >= ENDS && text[at + 1] >= ENDS
                        ? joined.nameOf(text[at], text[at + 1])
                        : PairCounts.UNNAMED;
                shorter[size++] = pair == PairCounts.UNNAMED ? text[at] : pair;
                at += pair == PairCounts.UNNAMED ? 0 : 1;
            }
            return Arrays.copyOf(shorter, size);
        }
    }
}
