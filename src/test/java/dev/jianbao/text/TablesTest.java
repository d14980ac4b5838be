package dev.jianbao.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of characters say what the libraries say that they were written from. To write them anew: {@code mvn test
 * -Dgolden.update}.
 */
class TablesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/jianbao/text");
    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x323AF;
    private static final int LAST_READ = 0x9FFF;

    @Test
    void simplifiedCharactersAreThoseOfOpencc4j() throws IOException {
        Map<Integer, StringBuilder> forms = new TreeMap<>();
        for (int each = FIRST_HAN; each <= LAST_HAN; each++) {
            if (Character.isIdeographic(each)) {
                int today = ZhConverterUtil.toSimple(Character.toString(each)).codePointAt(0);
                if (today != each) {
                    forms.computeIfAbsent(today, any -> new StringBuilder()).appendCodePoint(each);
                }
            }
        }
        StringBuilder table = new StringBuilder(
                "# Written from opencc4j (mvn test -Dgolden.update): a simplified character, and the traditional ones that become it.\n");
        forms.forEach((today, all) ->
                table.appendCodePoint(today).append(' ').append(all).append('\n'));

        assertThat(forms).hasSizeGreaterThan(2500);
        same(HanTable.GENERAL, table.toString());
    }

    /** Forms that are usual today where OpenCC goes by the oldest ones. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("爲", "為"),
            Map.entry("裏", "裡"),
            Map.entry("羣", "群"),
            Map.entry("衆", "眾"),
            Map.entry("啓", "啟"),
            Map.entry("峯", "峰"),
            Map.entry("牀", "床"),
            Map.entry("喫", "吃"),
            Map.entry("脣", "唇"),
            Map.entry("擡", "抬"),
            Map.entry("竈", "灶"),
            Map.entry("糉", "粽"),
            Map.entry("祕", "秘"),
            Map.entry("纔", "才"),
            Map.entry("麪", "麵"),
            Map.entry("僞", "偽"),
            Map.entry("嬀", "媯"),
            Map.entry("嫺", "嫻"),
            Map.entry("潙", "溈"),
            Map.entry("鉢", "缽"),
            Map.entry("鍼", "針"),
            Map.entry("癡", "痴"),
            Map.entry("皁", "皂"),
            Map.entry("痹", "痺"),
            Map.entry("覈", "核"),
            Map.entry("溼", "濕"),
            Map.entry("幷", "并"),
            Map.entry("着", "著"));

    /** Of the library's phrases those that shorter ones and single characters do not give. */
    @Test
    void traditionalPhrasesAreThoseOfOpencc4j() throws IOException {
        Map<String, String> known =
                new TreeMap<>(Comparator.comparing(String::length).thenComparing(word -> word));
        for (String line : dictionary("STCharacters")) {
            known.put(line.replaceFirst("\t.*", ""), usual(line));
        }
        int characters = known.size();
        List<String> phrases = new ArrayList<>(dictionary("STPhrases"));
        phrases.sort(Comparator.comparing((String line) -> line.indexOf('\t')).thenComparing(line -> line));
        for (String line : phrases) {
            String simplified = line.replaceFirst("\t.*", "");
            if (!rewritten(simplified, known).equals(usual(line))) {
                known.put(simplified, usual(line));
            }
        }
        known.entrySet()
                .removeIf(entry -> entry.getKey().equals(entry.getValue())
                        && entry.getKey().codePointCount(0, entry.getKey().length()) == 1);
        StringBuilder table = new StringBuilder(
                "# Written from the tables of OpenCC in opencc4j (mvn test -Dgolden.update): simplified characters and phrases, and the traditional form of each.\n");
        known.forEach((simplified, traditional) ->
                table.append(simplified).append(' ').append(traditional).append('\n'));

        assertThat(characters).isGreaterThan(3_500);
        assertThat(known).hasSizeGreaterThan(10_000);
        same(Traditional.GENERAL, table.toString());
    }

    private static List<String> dictionary(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ZhConverterUtil.class.getResourceAsStream("/data/dictionary/" + name + ".txt")),
                UTF_8))) {
            return lines.lines().filter(line -> line.contains("\t")).toList();
        }
    }

    /** The first form of a line, in shapes that are usual. */
    private static String usual(String line) {
        String first = line.replaceFirst(".*\t", "").replaceFirst(" .*", "");
        return first.codePoints()
                .mapToObj(Character::toString)
                .map(each -> SHAPES.getOrDefault(each, each))
                .collect(Collectors.joining());
    }

    private static String rewritten(String text, Map<String, String> known) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = text.length() - at;
            while (length > 1 && !known.containsKey(text.substring(at, at + length))) {
                length--;
            }
            String word = text.substring(at, at + length);
            out.append(known.getOrDefault(word, word));
            at += length;
        }
        return out.toString();
    }

    @Test
    void readingsAreThoseOfPinyin() throws IOException {
        Map<String, StringBuilder> syllables = new TreeMap<>();
        Map<Integer, String> usual = new TreeMap<>();
        for (int each = 0x4E00; each <= LAST_READ; each++) {
            String syllable = reading(Character.toString(each));
            if (syllable.matches("[a-z]+")) {
                usual.put(each, syllable);
                syllables.computeIfAbsent(syllable, any -> new StringBuilder()).appendCodePoint(each);
            }
        }
        StringBuilder table =
                new StringBuilder("# Written from pinyin (mvn test -Dgolden.update): syllables and the characters"
                        + " commonly read so, then words that are read otherwise.\n");
        syllables.forEach((syllable, all) ->
                table.append(syllable).append(' ').append(all).append('\n'));
        Map<String, String> words = new TreeMap<>();
        for (String word : words()) {
            String read = reading(word);
            if (!read.equals(usual(word, usual, words)) && read.matches("[a-z]+( [a-z]+)+")) {
                words.put(word, read);
                table.append(word).append(' ').append(read).append('\n');
            }
        }

        assertThat(usual).hasSizeGreaterThan(20_000);
        same(Pinyin.TABLE, table.toString());
    }

    private static String reading(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL).replace('ü', 'v');
    }

    /** How a word is read by its characters and by the shorter words in it. */
    private static String usual(String word, Map<Integer, String> usual, Map<String, String> shorter) {
        List<String> syllables = new ArrayList<>();
        for (int at = 0; at < word.length(); at++) {
            String pair = word.substring(at, Math.min(at + 2, word.length()));
            boolean known = shorter.containsKey(pair);
            syllables.add(known ? shorter.get(pair) : usual.getOrDefault((int) word.charAt(at), ""));
            at += known ? 1 : 0;
        }
        return String.join(" ", syllables);
    }

    /** The library's words of two and three characters; longer ones are proverbs. */
    private static List<String> words() throws IOException {
        try (BufferedReader dictionary = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PinyinHelper.class.getResourceAsStream("/pinyin_dict_phrase.txt")), UTF_8))) {
            return dictionary
                    .lines()
                    .map(line -> line.replaceFirst(":.*", ""))
                    .filter(word -> word.length() == 2 || word.length() == 3)
                    .filter(word -> word.chars().allMatch(each -> each >= 0x4E00 && each <= LAST_READ))
                    .distinct()
                    .sorted(Comparator.comparing(String::length).thenComparing(word -> word))
                    .toList();
        }
    }

    private static void same(String name, String table) throws IOException {
        Path file = RESOURCES.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, table);
            fail(name + " was rewritten; read the difference and run the tests again without -Dgolden.update");
        }
        assertThat(Files.readString(file)).isEqualTo(table);
    }
}
