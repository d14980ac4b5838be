package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Archive;
import dev.jianbao.article.Article;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.ItemKind;
import dev.jianbao.bulletin.Section;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.ImportOptions;
import dev.jianbao.importers.ImportRun;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.plan.ActionPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a browser prints of an issue, an article or a plan comes back as what it was. */
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

    /** Each issue of the sample, with long articles and lists in them: its parts come back from paper. */
    @Test
    void theSampleOnPaperIsImportedAgain(Browser browser, BuiltSites sites) throws IOException {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        for (Issue issue : site.plan().archive().documents().issues()) {
            String issued = printed(
                    browser,
                    site.root(),
                    page(site, Page.OfIssue.class, each -> each.issue().equals(issue)));

            List<String> parts = new ArrayList<>();
            for (Section section : issue.sections()) {
                section.section().ifPresent(named -> parts.add("## " + named.name()));
                section.items()
                        .forEach(item -> parts.add((item.kind() == ItemKind.NOTICE ? "## " : "### ") + item.title()));
            }
            assertThat(issued.lines()
                            .filter(line -> line.matches("###? .*"))
                            .map(line -> line.replaceFirst(" \\{.*", "")))
                    .containsExactlyElementsOf(parts);
            assertThat(issued)
                    .contains("date: " + issue.date() + "\n", "printed: ")
                    .contains(issue.colophon().distribution().send())
                    .doesNotContain("doubt", "引用");
            issue.items().forEach(item -> {
                item.facts().when().ifPresent(when -> assertThat(issued).contains("when=\"" + when.value() + "\""));
                item.body().outline().stream()
                        .map(each -> each.text())
                        .filter(text -> text.matches("[一二三四五六七八九十]+、.*"))
                        .forEach(text -> assertThat(issued).contains("#### " + text));
            });
        }
    }

    /** The repost of the sample. */
    @Test
    void theSampleArticleOnPaperIsImportedAgain(Browser browser, BuiltSites sites) throws IOException {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        Article article = site.plan().archive().documents().articles().stream()
                .max(Comparator.comparing(each -> each.date().value()))
                .orElseThrow();

        String reposted = printed(
                browser,
                site.root(),
                page(site, Page.OfArticle.class, each -> each.article().equals(article)));

        assertThat(reposted)
                .contains(
                        "title: " + article.title() + "\n",
                        "title-supplied: true",
                        "date: " + article.date().value() + "\n",
                        "time: \"" + article.time().orElseThrow() + "\"",
                        "name: " + article.origin().orElseThrow().name().orElseThrow() + "\n",
                        "editor: " + article.origin().orElseThrow().editor().orElseThrow() + "\n")
                .doesNotContain("https://", "written-by");
    }

    /** The plan of the sample: what it says, cell by cell, comes back from paper. */
    @Test
    void theSamplePlanOnPaperIsImportedAgain(Browser browser, BuiltSites sites) throws IOException {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        ActionPlan plan = site.plan().archive().documents().plans().get(0);

        List<String> before = PlanLines.of(plan, site.plan().archive());
        List<String> after = reprinted(browser, site, plan);

        assertThat(tables(after)).containsExactlyElementsOf(tables(before));
        assertThat(narrative(after)).isEqualTo(narrative(before));
    }

    /** The frame around it may be in another language: its words are read as those of a Chinese one. */
    @Test
    void aPlanInAnEnglishFrameComesBackFromPaper(Browser browser) throws IOException {
        framed(browser, TestSite.PLANS, "language: en");
    }

    @Test
    void aPlanInATraditionalFrameComesBackFromPaper(Browser browser) throws IOException {
        framed(browser, TestSite.PLANS, "language: zh-Hant\ndocuments: zh-Hans");
    }

    private void framed(Browser browser, TestSite which, String language) throws IOException {
        SiteFiles sources = which.sources().replacing("content/site.yaml", "originals: true", language);
        BuiltSite site = BuiltSite.build(sources, folder.resolve("built"));
        ActionPlan plan = site.plan().archive().documents().plans().stream()
                .filter(each -> each.projects().isPresent())
                .findFirst()
                .orElseThrow();

        List<String> before = PlanLines.of(plan, site.plan().archive());
        assertThat(printable(reprinted(browser, site, plan))).containsExactlyElementsOf(printable(before));
    }

    /** Those who lead and those who support, deadlines of all sorts, and projects in a column of another name. */
    @Test
    void whoAnswersComesBackFromPaper(Browser browser, BuiltSites sites) throws IOException {
        BuiltSite site = sites.of(TestSite.PLANS);
        ActionPlan plan = site.plan().archive().documents().plans().stream()
                .filter(each -> each.projects().isPresent())
                .findFirst()
                .orElseThrow();

        List<String> after = reprinted(browser, site, plan);

        assertThat(after)
                .containsAll(PlanLines.of(plan, site.plan().archive()).stream()
                        .filter(line ->
                                line.matches("(?s)(?:group|measure|LEAD|SUPPORTING|RESPONSIBLE|project|sum) .*"))
                        .toList());
    }

    /** What a plan says after it was printed and imported. */
    private List<String> reprinted(Browser browser, BuiltSite site, ActionPlan plan) throws IOException {
        Files.createDirectories(folder.resolve("new/content"));
        Files.writeString(folder.resolve("new/content/site.yaml"), "title: 旧档\n");
        ImportOptions options = new ImportOptions(
                folder.resolve("new"), "issued", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1));
        ImportRun run = ImportRun.into(options, new Diagnostics());
        String page =
                page(site, PlanPage.Whole.class, each -> each.dossier().plan().equals(plan));

        Outcome outcome = run.read(print(browser, site.root(), page));
        run.finish();

        assertThat(((Outcome.Imported) outcome).account().reckoning().unaccounted())
                .isEmpty();
        Archive again = BuiltSite.read(folder.resolve("new")).archive();
        return PlanLines.of(again.documents().plans().get(0), again);
    }

    /** What paper shows: not what the plan is about; measures are counted without their word. */
    private static List<String> printable(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("about"))
                .map(line -> line.replaceFirst("^(measures Optional\\[[0-9]+)项", "$1"))
                .toList();
    }

    /** All that stands in tables and at the foot. */
    private static List<String> tables(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.matches("(?s)(?:about|plan|preamble|chapter|text [^\\[]).*"))
                .toList();
    }

    /** The running text, without the marks of lists and the numbers before headings, which are text on paper alone. */
    private static String narrative(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("(?s)(?:preamble|chapter|text [^\\[]).*"))
                .map(line ->
                        line.replaceFirst("^(?:preamble|chapter|text) ", "").replaceAll(" \\[.*]$", ""))
                .collect(Collectors.joining())
                .replace("•", "")
                .replaceAll("(?<![0-9])[0-9]{1,2}\\.(?=[\\p{IsHan}（])", "");
    }

    private static <P extends Page> String page(BuiltSite site, Class<P> kind, Predicate<P> wanted) {
        return site.pages().stream()
                .filter(each -> kind.isInstance(each.page()) && wanted.test(kind.cast(each.page())))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private Path print(Browser browser, Path site, String page) throws IOException {
        browser.open(site.resolve(page));
        return Files.write(folder.resolve(page.replace('/', '-') + ".pdf"), browser.pdf());
    }

    private String printed(Browser browser, Path site, String page) throws IOException {
        Path pdf = print(browser, site, page);
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
