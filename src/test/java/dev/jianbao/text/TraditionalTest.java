package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalTest {
    private static final Path SENTENCES = Path.of("src/test/resources/dev/jianbao/text/traditional.csv");
    private static final Traditional STANDARD = Traditional.with(new TreeMap<>());

    /** What offices write, with expected forms written by hand. */
    @Test
    void wordsOfOfficesGetTheirOwnCharacters() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(SENTENCES);
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.indexOf(',');
            String written = STANDARD.of(line.substring(0, comma));
            if (!written.equals(line.substring(comma + 1))) {
                wrong.add(line + " was " + written);
            }
        }

        assertThat(lines).hasSizeGreaterThan(220);
        assertThat(wrong).isEmpty();
    }

    /** Chance puts characters together that make a word elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "50余人参加,50餘人參加",
        "虚假发布,虛假發佈",
        "不断发展,不斷發展",
        "教研制度,教研制度",
        "市建四个中心,市建四個中心",
        "类别只有一种,類別只有一種",
        "积极参与并发挥作用,積極參與並發揮作用",
        "那里人民群众,那裡人民群眾",
        "总理发表讲话,總理發表講話",
        "市长发言,市長發言",
        "每年历史课,每年歷史課",
        "培养发现人才,培養發現人才",
        "方面面临的困难,方面面臨的困難",
        "反对表态含糊,反對表態含糊"
    })
    void wordsAreNotTakenApart(String simplified, String traditional) {
        assertThat(STANDARD.of(simplified)).isEqualTo(traditional);
    }

    @Test
    void wordsOfASiteStandAboveAll() {
        Traditional own = Traditional.with(new TreeMap<>(Map.of("于大海", "于大海", "后发", "后发")));

        assertThat(own.of("由于大海老师的发言")).isEqualTo("由于大海老師的發言");
        assertThat(own.of("后发改委")).isEqualTo("后发改委");
        assertThat(STANDARD.of("由于大海")).isEqualTo("由於大海");
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        String rare = "𠮷野家𬭚头发，a😀发展。";

        assertThat(STANDARD.of(rare)).hasSameSizeAs(rare).endsWith("頭髮，a😀發展。");
        assertThatThrownBy(() -> Traditional.with(new TreeMap<>(Map.of("甲乙", "甲"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotHanIsLeftAlone() {
        assertThat(STANDARD.of("plain <b>text</b> & 12")).isEqualTo("plain <b>text</b> & 12");
        assertThat(STANDARD.of("it’s")).isEqualTo("it’s");
    }
}
