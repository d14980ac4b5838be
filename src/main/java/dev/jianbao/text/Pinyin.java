package dev.jianbao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How names are read: syllables in lower case without tones, {@code v} for ü. Characters with several readings are read as in
 * the longest known word around them (重庆 chong qing, 单县 shan xian), else in their commonest way.
 */
public final class Pinyin {
    static final String TABLE = "pinyin.txt";
    private static final int LONGEST_WORD = 3;

    private final Map<Integer, String> characters = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private Pinyin() {
        for (String line : Resources.lines(TABLE)) {
            String[] parts = line.split(" ");
            if (parts[0].charAt(0) < 0x80) {
                parts[1].codePoints().forEach(each -> characters.put(each, parts[0]));
            } else {
                words.put(parts[0], List.of(parts).subList(1, parts.length));
            }
        }
    }

    /** The readings by the built-in table, which it reads. */
    public static Pinyin standard() {
        return new Pinyin();
    }

    /** The syllables of a name, one for each character; empty where it holds anything that is not read so. */
    public Optional<List<String>> read(String name) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            String word = word(name, at);
            if (!word.isEmpty()) {
                syllables.addAll(words.getOrDefault(word, List.of()));
                at += word.length();
            } else {
                String syllable = characters.get(name.codePointAt(at));
                if (syllable == null) {
                    return Optional.empty();
                }
                syllables.add(syllable);
                at = name.offsetByCodePoints(at, 1);
            }
        }
        return syllables.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(syllables));
    }

    /** The longest known word at a place; empty where there is none. */
    private String word(String name, int at) {
        for (int length = Math.min(LONGEST_WORD, name.length() - at); length > 1; length--) {
            String word = name.substring(at, at + length);
            if (words.containsKey(word)) {
                return word;
            }
        }
        return "";
    }
}
