package dev.jianbao.importers.structure.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words that pages of this program print around a document, in one of its languages, and those that Chinese pages print in their place. */
final class FrameWords {
    private static final String CHINESE = "zh-Hans";
    private static final List<String> LABELS = List.of(
            "planIssuer",
            "documentNumber",
            "drawnUp",
            "published",
            "indexNumber",
            "subjectClass",
            "keywords",
            "period",
            "validity",
            "numberHead",
            "measureHead",
            "detailHead",
            "bodiesHead",
            "deadline",
            "indicatorHead",
            "unitHead",
            "baseline",
            "sinceHead",
            "targetHead",
            "yearHead",
            "natureHead",
            "remarkHead",
            "table.notes",
            "due.ongoing");
    private static final List<String> LANGUAGES = List.of("en", "zh-Hant");
    private static final List<String> ANNEXES =
            List.of("annex.measures", "annex.indicators", "annex.projects", "annex.budget");
    private static final List<String> BEFORE_COLON = List.of(
            "duty.lead",
            "duty.responsible",
            "duty.supporting",
            "report",
            "send",
            "issue",
            "written",
            "reviewed",
            "signed");

    private final Properties own;
    private final Properties chinese;

    private final Map<Integer, Integer> han;

    private FrameWords(Properties own, Properties chinese, Map<Integer, Integer> han) {
        this.own = own;
        this.chinese = chinese;
        this.han = han;
    }

    /** Those of all frames other than a Chinese one in simplified characters. */
    static List<FrameWords> foreign(Map<Integer, Integer> han) {
        Properties chinese = read(CHINESE);
        return LANGUAGES.stream()
                .map(language -> new FrameWords(read(language), chinese, han))
                .toList();
    }

    private static Properties read(String language) {
        String name = "/templates/messages/" + language + ".properties";
        Properties words = new Properties();
        try (InputStream in = FrameWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + name, failure);
        }
        return words;
    }

    /** Labels of facts and heads of columns, that stand alone. */
    Map<String, String> labels() {
        return pairs(LABELS);
    }

    /** What annexes are called. */
    Map<String, String> annexes() {
        return pairs(ANNEXES);
    }

    /** What stands before a colon. */
    Map<String, String> beforeColon() {
        return pairs(BEFORE_COLON);
    }

    String own(String key) {
        return own.getProperty(key, "").strip();
    }

    String chinese(String key) {
        return chinese.getProperty(key, "").strip();
    }

    /** Each also as it stands once its characters are simplified. */
    private Map<String, String> pairs(List<String> keys) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String key : keys) {
            String word = own(key).replace("{0}", "").strip();
            String chinese = chinese(key).replace("{0}", "").strip();
            if (!word.equals(chinese)) {
                pairs.put(word, chinese);
                pairs.put(simplified(word), chinese);
            }
        }
        return pairs;
    }

    private String simplified(String word) {
        StringBuilder simplified = new StringBuilder();
        word.codePoints().forEach(c -> simplified.appendCodePoint(han.getOrDefault(c, c)));
        return simplified.toString();
    }
}
