package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.account.Account;
import dev.jianbao.text.Folding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's own issues, written out as an office prints them, damaged in every known way, and imported: nothing may change. */
class DamageTest {
    private static final long SEED = 20240830;

    @TempDir
    private Path folder;

    /** A way to damage a text that leaves all its words. */
    record Damage(String name, BiFunction<String, Random, String> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("bold marks", (text, any) -> text.replaceAll("(?m)^★(.*?。)", "★**$1**")),
                new Damage("spaced digits", (text, any) -> text.replaceAll("(?<=[0-9])(?=[年月日人名所个])", " ")),
                new Damage(
                        "half-width punctuation",
                        (text, any) -> text.replaceAll("(?<=\\p{IsHan})，(?=\\p{IsHan})", ",")),
                new Damage("full-width digits", (text, any) -> wide(text)),
                new Damage("page numbers", DamageTest::pageNumbers),
                new Damage("page breaks", DamageTest::pageBreaks),
                new Damage(
                        "an advert behind the end",
                        (text, any) ->
                                text + "\nTHE END\n1.某平台登录入口http://example.com/1\n2.某文库下载http://example.com/2\n"),
                new Damage("hidden characters", (text, any) -> text.replace("，", "\u200B，")),
                new Damage(
                        "radicals", (text, any) -> text.replace('人', '\u2F08').replace('日', '\u2F47')),
                new Damage("traditional characters", (text, any) -> traditional(text)),
                new Damage("carriage returns", (text, any) -> text.replace("\n", "\r\n")),
                new Damage("blank lines gone", (text, any) -> text.replaceAll("\n{2,}", "\n")),
                new Damage("indented paragraphs", (text, any) -> text.replaceAll("(?m)^(?=\\p{IsHan})", "　　")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsRepaired(Damage damage) throws IOException {
        Imports imports = new Imports(folder);
        for (String text : texts()) {
            Account whole = imports.of(text);
            Account mended = imports.of(damage.way().apply(text, new Random(SEED)));
            assertThat(Imports.written(mended)).isEqualTo(Imports.written(whole));
            assertThat(mended.reckoning().unaccounted()).isEmpty();
        }
    }

    @Test
    void theEncodingMakesNoDifference() throws IOException {
        Imports imports = new Imports(folder);
        for (String text : texts()) {
            String whole = Imports.written(imports.of(text));
            for (Charset charset :
                    List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
                assertThat(Imports.written(imports.of(text, charset))).isEqualTo(whole);
            }
        }
    }

    @Test
    void whatIsWholeIsLeftAlone() throws IOException {
        for (String text : texts()) {
            String written = Imports.written(new Imports(folder).of(text));
            List<String> sentences = text.lines()
                    .filter(line -> line.length() > 60 && !line.startsWith("★"))
                    .toList();
            assertThat(sentences)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(written).contains(line.substring(30, 50)));
        }
    }

    /** The issues of the sample as plain text. */
    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/bulletins"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.add(printed(Files.readString(file)));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    private static String printed(String markdown) {
        String body = markdown.substring(markdown.indexOf("\n---", 4) + 4)
                .replaceAll("(?s)<!--.*?-->|\\[\\^\\d+\\](?:: .*)?", "")
                .replaceAll("\\[([^\\]]+)\\](?:\\{[^}]*\\}|\\([^)]*\\))", "$1")
                .replaceAll("(?m)^(?:> ?|[-*] |\\d+\\. )", "")
                .replaceAll("(?m)^#{4,5} (.*)$", "")
                .replaceAll("\\*\\*", "")
                .replaceAll("(?m)^## (.*?) \\{\\.notice.*\\}$", "$1")
                .replaceAll("(?m)^## (.*?)(?: \\{.*\\})?$", "【$1】")
                .replaceAll("(?m)^### (.*?)(?: \\{.*\\})?$", "★$1。");
        String masthead = "某市工作简报\n\n第12期\n\n某市教育局办公室\n\n2024年8月30日\n";
        return (masthead + body + "\n报：市委、市政府\n\n送：各县区教育局\n\n某市教育局办公室\n\n2024年8月30日印发\n").replaceAll("(★.*。)\n+", "$1");
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? c + 0xFEE0 : c))
                .collect(Collectors.joining());
    }

    private static String pageNumbers(String text, Random random) {
        return text.lines()
                        .map(line -> random.nextInt(4) == 0 && line.isEmpty()
                                ? "\n— " + (1 + random.nextInt(9)) + " —\n"
                                : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Breaks long lines somewhere in a sentence, with another sentence before. */
    private static String pageBreaks(String text, Random random) {
        return text.lines()
                .map(line -> {
                    int from = line.indexOf('。', 40);
                    int at = from < 0 || line.length() < from + 30 ? -1 : from + 8 + random.nextInt(12);
                    boolean within = at > 0
                            && Character.isIdeographic(line.charAt(at - 1))
                            && Character.isIdeographic(line.charAt(at))
                            && line.indexOf('。', at) > 0;
                    return within && "一二三四五六七八九十其第".indexOf(line.charAt(at)) < 0
                            ? line.substring(0, at) + "\n\n" + line.substring(at)
                            : line;
                })
                .collect(Collectors.joining("\n"));
    }

    /** Turns each character that has exactly one traditional form, and only those that no context divides. */
    private static String traditional(String text) {
        Map<Integer, List<Integer>> forms = new HashMap<>();
        Folding.standard()
                .han()
                .forEach((old, today) ->
                        forms.computeIfAbsent(today, any -> new ArrayList<>()).add(old));
        return text.codePoints()
                .map(c -> forms.getOrDefault(c, List.of()).size() == 1
                                && c < 0x10000
                                && forms.get(c).get(0) < 0xA000
                                && forms.get(c).get(0) > 0x4E00
                        ? forms.get(c).get(0)
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
