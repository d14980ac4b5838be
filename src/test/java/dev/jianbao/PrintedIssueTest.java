package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Archive;
import dev.jianbao.article.Article;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Section;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.ImportOptions;
import dev.jianbao.importers.ImportRun;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.pages.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a browser prints of an issue comes back as the issue that it was. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class PrintedIssueTest {
    @TempDir
    private Path folder;

    @Test
    void anIssuePrintedToPdfIsImportedAgain(Browser browser) throws IOException {
        BuiltSite.publish(Path.of("src/test/resources/golden/chinese/input"), folder.resolve("site"), 2);
        browser.open(folder.resolve("site/bulletins/jianbao/2024/003.html"));
        Path pdf = Files.write(folder.resolve("003.pdf"), browser.pdf());
        Files.createDirectories(folder.resolve("new/content"));
        ImportOptions options = new ImportOptions(
                folder.resolve("new"), "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1));

        Account account =
                ((Outcome.Imported) ImportRun.into(options, new Diagnostics()).read(pdf)).account();

        assertThat(account.kind().after()).isEqualTo("issue");
        assertThat(account.sheets().get(0).text())
                .contains("number: 3\n", "date: 2024-03-29\n", "## 经验交流", "### 校地同行", "一是成立专班", "一、建立机制");
    }

    /** The long issue and the repost of the sample: what they are made of comes back from paper. */
    @Test
    void theSampleOnPaperIsImportedAgain(Browser browser, BuiltSites sites) throws IOException {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        Archive archive = site.plan().archive();
        Issue issue = archive.documents().issues().stream()
                .max(Comparator.comparing(Issue::date))
                .orElseThrow();
        Article article = archive.documents().articles().stream()
                .max(Comparator.comparing(each -> each.date().value()))
                .orElseThrow();

        String issued = printed(
                browser,
                site.root(),
                page(site, Page.OfIssue.class, each -> each.issue().equals(issue)));
        String reposted = printed(
                browser,
                site.root(),
                page(site, Page.OfArticle.class, each -> each.article().equals(article)));

        List<String> parts = new ArrayList<>();
        for (Section section : issue.sections()) {
            parts.add("## " + section.section().orElseThrow().name());
            section.items().forEach(item -> parts.add("### " + item.title()));
        }
        assertThat(issued.lines().filter(line -> line.matches("###? .*")).map(line -> line.replaceFirst(" \\{.*", "")))
                .containsExactlyElementsOf(parts);
        assertThat(issued)
                .contains("date: " + issue.date() + "\n", "printed: ")
                .contains(issue.colophon().distribution().send())
                .doesNotContain("doubt", "引用");
        issue.items()
                .forEach(item -> item.facts()
                        .when()
                        .ifPresent(when -> assertThat(issued).contains("when=\"" + when.value() + "\"")));
        assertThat(reposted)
                .contains(
                        "title: " + article.title() + "\n",
                        "title-supplied: true",
                        "date: " + article.date().value() + "\n",
                        "time: \"" + article.time().orElseThrow() + "\"",
                        "name: " + article.origin().orElseThrow().name().orElseThrow() + "\n",
                        "editor: " + article.origin().orElseThrow().editor().orElseThrow() + "\n")
                .doesNotContain("https://");
    }

    private static <P extends Page> String page(BuiltSite site, Class<P> kind, Predicate<P> wanted) {
        return site.pages().stream()
                .filter(each -> kind.isInstance(each.page()) && wanted.test(kind.cast(each.page())))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private String printed(Browser browser, Path site, String page) throws IOException {
        browser.open(site.resolve(page));
        Path pdf = Files.write(folder.resolve(page.replace('/', '-') + ".pdf"), browser.pdf());
        Files.createDirectories(folder.resolve("new/content"));
        ImportOptions options = new ImportOptions(
                folder.resolve("new"), "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1));
        return ((Outcome.Imported) ImportRun.into(options, new Diagnostics()).read(pdf))
                .account()
                .sheets()
                .get(0)
                .text();
    }
}
