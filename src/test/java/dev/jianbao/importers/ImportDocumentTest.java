package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The lists in {@code docs/import.md} are written from the code. To rewrite them: {@code mvn test -Dgolden.update}. */
class ImportDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/import.md");
    private static final String MARK = "<!-- From here on written from the code (mvn test -Dgolden.update). -->\n";
    private static final RuleWords ENGLISH = RuleWords.in(Locale.ENGLISH);
    private static final RuleWords CHINESE = RuleWords.in(Locale.CHINESE);
    private static final Map<Character, String> AREAS = new TreeMap<>(Map.of(
            '1', "None of the document · 不属于正文",
            '2', "Characters · 字符",
            '3', "Lines · 行",
            '4', "Names · 名称",
            '5', "Tables and figures · 表格与数字",
            '6', "Structure · 结构"));

    @Test
    void listsEveryRuleAndEveryRefusal() throws IOException {
        String document = Files.readString(DOCUMENT);
        String head = document.substring(0, document.indexOf(MARK) + MARK.length());
        String expected = head + rules() + refusals();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, expected);
            fail(DOCUMENT + " was rewritten; read it and run the tests again without -Dgolden.update");
        }
        assertThat(document).isEqualTo(expected);
    }

    private static String rules() {
        StringBuilder text = new StringBuilder("\n## Rules · 规则\n");
        char area = 0;
        for (Rule rule : Arrays.stream(Rule.values())
                .sorted(Comparator.comparing(Rule::id))
                .toList()) {
            if (rule.id().charAt(1) != area) {
                area = rule.id().charAt(1);
                text.append("\n### ").append(AREAS.get(area)).append("\n\n| | | |\n| --- | --- | --- |\n");
            }
            text.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(ENGLISH.name(rule))
                    .append(" · ")
                    .append(CHINESE.name(rule));
            text.append(" | ")
                    .append(cell(ENGLISH.about(rule)))
                    .append(' ')
                    .append(cell(CHINESE.about(rule)))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String refusals() {
        StringBuilder text = new StringBuilder("\n## Refusals · 拒绝\n\n| | | |\n| --- | --- | --- |\n");
        for (Refusal refusal : Refusal.values()) {
            Object[] details = {"…", "…"};
            text.append("| ").append(refusal.id());
            text.append(" | ")
                    .append(ENGLISH.say(refusal.id(), details))
                    .append(" · ")
                    .append(CHINESE.say(refusal.id(), details));
            text.append(" | ")
                    .append(ENGLISH.say(refusal.id() + ".instead"))
                    .append(" · ")
                    .append(CHINESE.say(refusal.id() + ".instead"))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }
}
