package dev.jianbao.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The strings that texts are written in: characters and sequences that occur often, learnt from a sample of the texts. The
 * commonest take one byte, others two; a character beyond ASCII that is not among them stands for itself.
 */
final class Phrasebook {
    /** How many strings take one byte. */
    static final int SHORT = 32;

    private static final int MOST = SHORT + (BitText.ALPHABET - SHORT) * BitText.ALPHABET;
    private static final int MOST_CHARACTERS = 3200;
    private static final int ROUNDS = 12;
    private static final int LONGEST = 12;
    private static final int RARE = 8;

    private final List<String> strings;

    private Phrasebook(List<String> strings) {
        this.strings = List.copyOf(strings);
    }

    /** The strings, by their codes. */
    List<String> strings() {
        return strings;
    }

    /** Learns from a sample. */
    static Phrasebook learn(List<String> sample) {
        List<String> strings = characters(sample);
        Learner learner = new Learner(strings, sample);
        int each = Math.max(1, (MOST - strings.size()) / ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            learner.merge(each);
        }
        List<String> learnt = learner.strings();
        int[] uses = new int[learnt.size()];
        Packing packing = new Packing(learnt);
        sample.forEach(text -> packing.count(text, uses));
        return new Phrasebook(byUse(learnt, uses));
    }

    /** All of ASCII that texts may hold, and the commonest characters beyond it. */
    private static List<String> characters(List<String> sample) {
        Map<Character, Integer> counts = new TreeMap<>();
        sample.forEach(text -> text.chars().forEach(unit -> counts.merge((char) unit, 1, Integer::sum)));
        List<String> characters = new ArrayList<>(List.of("\n", "\t"));
        for (char ascii = ' '; ascii < 0x7F; ascii++) {
            characters.add(String.valueOf(ascii));
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getKey() >= 0x80 && !Character.isSurrogate(entry.getKey()))
                .filter(entry -> entry.getValue() >= RARE)
                .sorted(Map.Entry.<Character, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CHARACTERS)
                .forEach(entry -> characters.add(entry.getKey().toString()));
        return characters;
    }

    /** ASCII stays, however rare; of the rest what is hardly used goes. */
    private static List<String> byUse(List<String> learnt, int[] uses) {
        List<Integer> kept = new ArrayList<>();
        for (int at = 0; at < learnt.size(); at++) {
            if (learnt.get(at).charAt(0) < 0x80 && learnt.get(at).length() == 1 || uses[at] >= RARE) {
                kept.add(at);
            }
        }
        kept.sort(Comparator.comparing((Integer at) -> -uses[at]).thenComparing(at -> at));
        return kept.stream().map(learnt::get).toList();
    }

    /** Joins strings that often stand side by side, round by round. */
    private static final class Learner {
        private final List<String> strings;
        private final int[][] texts;

        Learner(List<String> characters, List<String> sample) {
            this.strings = new ArrayList<>(characters);
            Map<String, Integer> codes = new HashMap<>();
            characters.forEach(each -> codes.put(each, codes.size()));
            this.texts = sample.stream()
                    .map(text -> text.chars()
                            .map(unit -> codes.getOrDefault(String.valueOf((char) unit), -1))
                            .toArray())
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
            Map<Long, Integer> joined = new HashMap<>();
            for (long pair : counts.commonest(Math.min(most, MOST - strings.size()), RARE * 2)) {
                joined.put(pair, strings.size());
                strings.add(strings.get((int) (pair >>> 32)) + strings.get((int) pair));
            }
            for (int at = 0; at < texts.length; at++) {
                texts[at] = join(texts[at], joined);
            }
        }

        /** Ends of lines and fields stay by themselves. */
        private boolean isJoinable(int left, int right) {
            return left > 1
                    && right > 1
                    && strings.get(left).length() + strings.get(right).length() <= LONGEST;
        }

        private static int[] join(int[] text, Map<Long, Integer> joined) {
            int[] shorter = new int[text.length];
            int size = 0;
            for (int at = 0; at < text.length; at++) {
                Integer pair = at + 1 < text.length && text[at] > 1 && text[at + 1] > 1
                        ? joined.get(PairCounts.pair(text[at], text[at + 1]))
                        : null;
                shorter[size++] = pair == null ? text[at] : pair;
                at += pair == null ? 0 : 1;
            }
            return Arrays.copyOf(shorter, size);
        }
    }
}
