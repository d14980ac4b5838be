package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.repair.GlyphContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private final GlyphContext context = new GlyphContext();

    private FrameWords(Properties own, Properties chinese, Map<Integer, Integer> han) {
        this.own = own;
        this.chinese = chinese;
        this.han = han;
    }

    /** Those of every frame, that of Chinese pages in simplified characters first. */
    static List<FrameWords> all(Map<Integer, Integer> han) {
        Properties chinese = read(CHINESE);
        return Stream.concat(Stream.of(CHINESE), LANGUAGES.stream())
                .map(language -> new FrameWords(language.equals(CHINESE) ? chinese : read(language), chinese, han))
                .toList();
    }

    /** Whether these are the words of Chinese pages in simplified characters. */
    boolean isChinese() {
        return own.equals(chinese);
    }

    /** Whether a word is one that no page in simplified characters holds. */
    boolean isForeign(String word) {
        return hasNamedMonths() || !simplified(word).equals(word);
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

    /** The form of a word or sentence without blanks, as the frame prints it or once its characters are simplified. */
    String either(String key) {
        String own = own(key).replace(" ", "");
        return "(?:" + form(own) + "|" + form(simplified(own)) + ")";
    }

    /** The characters of a sentence; its marks may have been made those of Chinese text. */
    private static String form(String text) {
        StringBuilder form = new StringBuilder();
        text.codePoints()
                .forEach(c -> form.append(
                        switch (c) {
                            case '\'', '’' -> "['’]";
                            case ',', '，' -> "[,，]";
                            case ';', '；' -> "[;；]";
                            case '.', '。' -> "[.。]?";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return form.toString();
    }

    /** The form of a day without blanks. */
    String day() {
        return hasNamedMonths() ? "[0-9]{1,2}(?:" + months() + ")[0-9]{4}" : "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日";
    }

    /** A day of that form, as Chinese pages print it. */
    String date(String day) {
        if (!hasNamedMonths()) {
            return day;
        }
        Matcher match =
                Pattern.compile("([0-9]{1,2})(" + months() + ")([0-9]{4})").matcher(day);
        int month = match.matches()
                ? IntStream.rangeClosed(1, 12)
                        .filter(each -> own("month" + each).equals(match.group(2)))
                        .findFirst()
                        .orElse(1)
                : 1;
        return match.group(3) + "年" + month + "月" + match.group(1) + "日";
    }

    boolean hasNamedMonths() {
        return own("month1").matches("[A-Z][a-z]+");
    }

    private String months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(each -> Pattern.quote(own("month" + each)))
                .collect(Collectors.joining("|"));
    }

    /** A word as the repair of variant characters writes it. */
    private String simplified(String word) {
        StringBuilder simplified = new StringBuilder();
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int glyph = word.codePointAt(at);
            simplified.append(
                    context.decide(word, at).orElseGet(() -> Character.toString(han.getOrDefault(glyph, glyph))));
        }
        return simplified.toString();
    }
}
