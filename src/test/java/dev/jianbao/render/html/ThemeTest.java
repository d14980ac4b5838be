package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in theme, and what a site's own files change of it. */
class ThemeTest {
    private static final Path BUILT_IN = Path.of("templates");

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path site;

    @Test
    void theListOfBuiltInFilesIsThatOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            assertThat(ThemeFiles.names())
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> BUILT_IN.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals(ThemeFiles.LIST))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aSiteWithoutTemplatesHasTheBuiltInOnes() throws IOException {
        Theme theme = Theme.of(site, diagnostics);

        assertThat(theme.template("issue.ftlh").orElseThrow().text())
                .isEqualTo(Files.readString(BUILT_IN.resolve("issue.ftlh")));
        assertThat(theme.template("nowhere.ftlh")).isEmpty();
        assertThat(names(theme))
                .containsExactly(
                        "theme/gazette.css", "theme/ledger.js", "theme/reader.js", "theme/search.js", "theme/table.js");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aTemplateOfTheSameNameTakesThePlaceOfTheBuiltInOne() throws IOException {
        own("404.ftlh", "没有");
        Theme theme = Theme.of(site, diagnostics);

        assertThat(theme.template("404.ftlh").orElseThrow().text()).isEqualTo("没有");
        assertThat(theme.template("issue.ftlh").orElseThrow().text()).contains("masthead");
    }

    @Test
    void anAssetOfTheSameNameTakesThePlaceOfTheBuiltInOneAndOthersComeBesideIt() throws IOException {
        own("assets/gazette.css", "body { color: red }");
        own("assets/images/emblem.svg", "<svg/>");
        Theme theme = Theme.of(site, diagnostics);

        assertThat(names(theme))
                .containsExactly(
                        "theme/gazette.css",
                        "theme/images/emblem.svg",
                        "theme/ledger.js",
                        "theme/reader.js",
                        "theme/search.js",
                        "theme/table.js");
        assertThat(content(theme.assets().get(0))).isEqualTo("body { color: red }");
    }

    @Test
    void aPhraseOfTheSameKeyTakesThePlaceOfTheBuiltInOne() throws IOException {
        own("messages/zh-Hans.properties", "home=主页\n");
        Theme theme = Theme.of(site, diagnostics);

        assertThat(theme.words("zh-Hans").say("home")).isEqualTo("主页");
        assertThat(theme.words("zh-Hans").say("articles")).isEqualTo("文章");
        assertThat(theme.words("en").say("home")).isEqualTo("Home");
    }

    @Test
    void aBundleThatCannotBeReadIsReportedAndPassedOver() throws IOException {
        own("messages/zh-Hans.properties", "home=\\u12\n");
        Theme theme = Theme.of(site, diagnostics);

        assertThat(codes()).containsExactly(Code.BUNDLE_SYNTAX);
        assertThat(theme.words("zh-Hans").say("home")).isEqualTo("首页");
    }

    @Test
    void aTemplateThatIsNotUtf8IsReported() throws IOException {
        Path file = site.resolve("templates/404.ftlh");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'<', (byte) 0xB4, (byte) 0xED});
        Theme theme = Theme.of(site, diagnostics);

        assertThat(codes()).containsExactly(Code.NOT_UTF8);
        assertThat(theme.template("404.ftlh").orElseThrow().text()).contains("notFound");
    }

    @Test
    void filesThatDoNothingAreNamed() throws IOException {
        own("issue.ftl", "");
        own("assets/what?.css", "");
        own("theme.properties", "");
        Theme.of(site, diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(each -> each.range().file())
                .containsExactly("templates/assets/what?.css", "templates/issue.ftl");
        assertThat(codes()).containsOnly(Code.THEME_FILE_UNUSED);
    }

    private void own(String name, String content) throws IOException {
        Path file = site.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<String> names(Theme theme) {
        return theme.assets().stream().map(asset -> asset.path().value()).toList();
    }

    private static String content(Artifact artifact) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        artifact.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Code> codes() {
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }
}
