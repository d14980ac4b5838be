package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.render.html.words.Words;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can do, cannot do, and what is said of one that fails. */
class TemplatesTest {
    private static final String NAME = "page.ftlh";

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path site;

    @Test
    void showsRecordsListsTextsNumbersAndTruths() throws IOException {
        String page = fill("${text} ${number}<#list parts as part> ${part.name}<#if part.open>+</#if></#list>", "一");

        assertThat(page).isEqualTo("一 2024 甲+");
    }

    @Test
    void escapesTextButNotMarkup() throws IOException {
        assertThat(fill("${text} ${markup}", "<script>&\"")).isEqualTo("&lt;script&gt;&amp;&quot; <b>已是标记</b>");
    }

    @Test
    void takesAnEmptyOptionalForMissing() throws IOException {
        assertThat(fill("<#if some??>有<#else>无</#if>", "")).isEqualTo("无");
    }

    @Test
    void speaksTheWordsOfTheFrame() throws IOException {
        assertThat(fill("${words.home} ${words('copies', 1)} ${words('copies', 2)}", ""))
                .isEqualTo("首页 一份 2份");
    }

    @Test
    void namesFileLineAndColumnOfWhatIsMissing() throws IOException {
        fill("一\n二 ${parts[0].nmae}", "");

        assertThat(only().toString()).isEqualTo("templates/page.ftlh:2:3");
        assertThat(diagnostics.sorted().get(0).code()).isEqualTo(Code.TEMPLATE_FAILED);
    }

    @Test
    void refusesToPassOverAMistypedName() throws IOException {
        fill("${(parts[0].nmae)!'nothing'}", "");

        assertThat(codes()).containsExactly(Code.TEMPLATE_FAILED);
    }

    @Test
    void namesFileLineAndColumnOfWhatIsMalformed() throws IOException {
        fill("一\n<#list parts as part>\n", "");

        assertThat(codes()).containsExactly(Code.TEMPLATE_SYNTAX);
        assertThat(only().file()).isEqualTo("templates/page.ftlh");
        assertThat(only().line()).isEqualTo(2);
    }

    @Test
    void reportsAFaultOnceHoweverManyPagesItSpoils() throws IOException {
        Templates templates = templates("${oops}");

        templates.fill(NAME, Shown.of("一"));
        templates.fill(NAME, Shown.of("二"));

        assertThat(codes()).containsExactly(Code.TEMPLATE_FAILED);
    }

    @Test
    void namesATemplateThatIsNotThere() throws IOException {
        assertThat(templates("").fill("nowhere.ftlh", Shown.of(""))).isEmpty();
        assertThat(codes()).containsExactly(Code.MISSING_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${text?api.length()}",
                "${'1 + 1'?eval}",
                "${'[1]'?eval_json[0]}",
                "<#assign x = '${text}'?interpret><@x/>",
                "${text?no_esc}",
                "<#noautoesc>${text}</#noautoesc>",
                "<#outputformat 'plainText'>${text}</#outputformat>",
                "<#ftl output_format='plainText'>${text}",
                "<#list 1.. as n>${n}</#list>"
            })
    void refusesWhatIsDangerousBeforeAnyPageIsMade(String template) throws IOException {
        Theme theme = theme(template);

        assertThat(codes()).containsExactly(Code.TEMPLATE_FORBIDDEN);
        assertThat(theme.template(NAME).orElseThrow().text()).isNotEqualTo(template);
    }

    @Test
    void endsATemplateThatCallsItselfForEver() throws IOException {
        fill("<#macro again><@again/></#macro><@again/>", "");

        assertThat(codes()).containsExactly(Code.TEMPLATE_ENDLESS);
    }

    @Test
    void endsATemplateThatWritesForEver() throws IOException {
        fill("<#list 1..1000000000 as n>${text}</#list>", "很长的一段文字".repeat(1000));

        assertThat(codes()).containsExactly(Code.TEMPLATE_ENDLESS);
    }

    @Test
    void refusesToShowAFile() throws IOException {
        assertThat(fillWith("${thing.name}", new File("/etc/passwd"))).isEmpty();
        assertThat(codes()).containsExactly(Code.TEMPLATE_FAILED);
        assertThat(diagnostics.sorted().get(0).arguments().get(0)).contains("java.io.File");
    }

    @Test
    void refusesToShowAMap() throws IOException {
        assertThat(fillWith("${thing.key}", Map.of("key", "value"))).isEmpty();
        assertThat(codes()).containsExactly(Code.TEMPLATE_FAILED);
    }

    @Test
    void letsNoMethodBeCalled() throws IOException {
        fill("${text.getClass()}", "");

        assertThat(codes()).containsExactly(Code.TEMPLATE_FAILED);
    }

    private String fill(String template, String text) throws IOException {
        return string(templates(template).fill(NAME, Shown.of(text)));
    }

    private String fillWith(String template, Object thing) throws IOException {
        return string(templates(template).fill(NAME, Shown.of("").with(thing)));
    }

    private static String string(Optional<byte[]> page) {
        return page.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    private Templates templates(String template) throws IOException {
        Words words = new Words(Map.of("home", "首页", "copies", "{0}份", "copies.one", "一份"));
        return new Templates(theme(template), words, diagnostics);
    }

    private Theme theme(String template) throws IOException {
        Path file = site.resolve("templates").resolve(NAME);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return Theme.of(site, diagnostics);
    }

    private List<Code> codes() {
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }

    private SourceRange only() {
        assertThat(diagnostics.sorted()).hasSize(1);
        return diagnostics.sorted().get(0).range();
    }
}
