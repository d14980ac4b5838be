package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that want out of their folder, or into the way of others: nothing is published of them. */
@DisabledOnOs(OS.WINDOWS)
class HostileSourcesTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base");

    @TempDir
    private Path folder;

    private Path site;
    private Path secret;

    @BeforeEach
    void makeSite() throws IOException {
        site = Overlay.of(BASE, Files.createDirectory(folder.resolve("site")));
        Files.createDirectories(site.resolve("content/assets"));
        secret = Files.createDirectory(folder.resolve("secret"));
        Files.writeString(secret.resolve("secret.txt"), "TOP SECRET");
        Files.writeString(secret.resolve("secret.md"), "---\ntitle: TOP SECRET\n---\n\nTOP SECRET\n");
        Files.writeString(secret.resolve("secret.ftlh"), "TOP SECRET");
    }

    @Test
    void linksInContentAreRefusedWhatEverTheyLeadTo() throws IOException {
        link("content/assets/file.txt", secret.resolve("secret.txt"));
        link("content/assets/folder", secret);
        link("content/assets/dangling", folder.resolve("nothing"));
        link("content/assets/loop", site.resolve("content"));
        link("content/pages/secret.md", secret.resolve("secret.md"));
        link("content/articles/secret", secret);
        assertThat(build())
                .containsExactly(
                        "content/articles/secret JB0103",
                        "content/assets/dangling JB0103",
                        "content/assets/file.txt JB0103",
                        "content/assets/folder JB0103",
                        "content/assets/loop JB0103",
                        "content/pages/secret.md JB0103");
        assertNothingPublished();
    }

    @Test
    void contentThatIsItselfALinkIsRefused() throws IOException {
        Files.move(site.resolve("content"), folder.resolve("elsewhere"));
        link("content", folder.resolve("elsewhere"));
        assertThat(build()).isNotEmpty();
        assertNothingPublished();
    }

    @Test
    void linksAmongTemplatesAreRefused() throws IOException {
        Files.createDirectories(site.resolve("templates/assets"));
        link("templates/issue.ftlh", secret.resolve("secret.ftlh"));
        link("templates/assets/secret.txt", secret.resolve("secret.txt"));
        assertThat(build()).contains("templates/issue.ftlh JB0103", "templates/assets/secret.txt JB0103");
        assertNothingPublished();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../outside.html",
                "a/../../outside.html",
                "/outside.html",
                "%2e%2e/outside.html",
                "a/%2E%2E%2foutside.html",
                "..\\outside.html",
                "C:/outside.html",
                "CON.html",
                "a/nul.html",
                "a./b.html",
                "a /b.html",
                "a//b.html",
                ".jianbao/manifest.html",
                ".JIANBAO/x.html",
                "index.php",
                "a?b.html"
            })
    void anAliasStaysInTheSite(String alias) throws IOException {
        page("moved", "aliases: ['" + alias + "']");
        assertThat(build()).containsExactly("content/pages/moved.md JB0421");
        assertNothingPublished();
    }

    @Test
    void anAliasTakesNoOtherPagesPlace() throws IOException {
        page("moved", "aliases: [about.html]");
        assertThat(build()).containsExactly("content/pages/moved.md JB0423");
        page("moved", "aliases: [index.html]");
        assertThat(build()).containsExactly("content/pages/moved.md JB0423");
        page("moved", "aliases: [ABOUT.html]");
        assertThat(build()).containsExactly("content/pages/moved.md JB0424");
        page("moved", "aliases: [about.html/index.html]");
        assertThat(build()).containsExactly("content/pages/moved.md JB0424");
    }

    @Test
    void aliasesThatWouldLeadInACircleCollide() throws IOException {
        page("one", "aliases: [two.html]");
        page("two", "aliases: [one.html]");
        assertThat(build()).isNotEmpty().allMatch(found -> found.endsWith(" JB0423"));
        page("one", "aliases: [one.html]");
        page("two", "summary: x");
        assertThat(build()).containsExactly("content/pages/one.md JB0423");
        page("one", "aliases: [old.html]");
        page("two", "aliases: [old.html]");
        assertThat(build()).hasSize(1).allMatch(found -> found.endsWith(" JB0423"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON.txt", "aux", "a:b.txt", "a|b.txt", "trailing.", "a\\b.txt", "a%2fb.txt", "a\u202Eb.txt"})
    void filesWithNamesThatAreNotTheSameEverywhereAreRefused(String name) throws IOException {
        Files.writeString(site.resolve("content/assets").resolve(name), "x");
        assertThat(build()).singleElement().asString().endsWith(" JB0422");
        assertNothingPublished();
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreRefused() throws IOException {
        Files.writeString(site.resolve("content/assets/é.txt"), "composed");
        Files.writeString(site.resolve("content/assets/e\u0301.txt"), "decomposed");
        Files.writeString(site.resolve("content/assets/Plan.txt"), "upper");
        Files.writeString(site.resolve("content/assets/plan.txt"), "lower");
        assertThat(build()).hasSize(2).allMatch(found -> found.endsWith(" JB0424"));
        assertNothingPublished();
    }

    @Test
    void aTemplateReadsNothingButTemplates() throws IOException {
        for (String include : List.of(
                "<#include '../../secret/secret.ftlh'>",
                "<#include '" + secret.resolve("secret.ftlh") + "'>",
                "<#include 'file://" + secret.resolve("secret.ftlh") + "'>",
                "<#import '../content/site.yaml' as s>${s}",
                "<#assign x = '../../secret/secret.ftlh'><#include x>")) {
            Files.createDirectories(site.resolve("templates"));
            Files.writeString(site.resolve("templates/page.ftlh"), include);
            assertThat(build()).as(include).isNotEmpty();
            assertNothingPublished();
        }
    }

    @Test
    void contentIsNeverATemplate() throws IOException {
        String attack = "${.version}<#assign x=1>${x+1}<@a/>[=7*7]<#include '/etc/passwd'>#{1+1}";
        Files.writeString(
                site.resolve("content/pages/attack.md"), "---\ntitle: \"" + attack + "\"\n---\n\n`" + attack + "`\n");
        assertThat(build()).isEmpty();
        String page = Files.readString(folder.resolve("out/attack.html"));
        assertThat(page).contains("${.version}", "[=7*7]", "#{1+1}").doesNotContain("root:");
    }

    private void link(String path, Path target) throws IOException {
        Path link = site.resolve(path);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private void page(String name, String front) throws IOException {
        Files.writeString(
                site.resolve("content/pages/" + name + ".md"), "---\ntitle: " + name + "\n" + front + "\n---\n\n正文。\n");
    }

    /** What is an error, as {@code file code}. */
    private List<String> build() {
        BuildOptions options = new BuildOptions(
                site, folder.resolve("out"), Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY);
        Diagnostics found = new Build(options, Progress.UNHEARD).run().diagnostics();
        return found.atLeast(Severity.ERROR).sorted().stream()
                .map(each -> each.range().file() + " " + each.code().id())
                .toList();
    }

    private void assertNothingPublished() throws IOException {
        assertThat(folder.resolve("out/index.html")).doesNotExist();
        assertThat(folder.resolve("outside.html")).doesNotExist();
        if (Files.exists(folder.resolve("out"))) {
            try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(file).content().doesNotContain("TOP SECRET");
                }
            }
        }
    }
}
