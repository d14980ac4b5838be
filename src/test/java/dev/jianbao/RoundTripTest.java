package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Topic;
import dev.jianbao.importers.ImportOptions;
import dev.jianbao.importers.ImportRun;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.manuscript.Refusal;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that this program makes of issues, articles and whole plans, imported, are what they were made of. */
@ExtendWith(BuiltSites.Extension.class)
class RoundTripTest {
    private final BuiltSites sites;

    @TempDir
    private Path folder;

    RoundTripTest(BuiltSites sites) {
        this.sites = sites;
    }

    @ParameterizedTest
    @EnumSource(
            value = TestSite.class,
            names = {"SAMPLE", "STRANGE", "STRANGE_IN_ENGLISH", "PLANS"})
    void pagesGiveBackWhatTheyWereMadeOf(TestSite which) throws IOException {
        comesBack(sites.of(which), which::isGenerated);
    }

    @Test
    void theFrameMayBeInTraditionalCharacters() throws IOException {
        SiteFiles sources = TestSite.STRANGE_IN_ENGLISH
                .sources()
                .replacing("content/site.yaml", "language: en", "language: zh-Hant\ndocuments: zh-Hans");
        comesBack(BuiltSite.build(sources, folder.resolve("built")), path -> false);
    }

    private void comesBack(BuiltSite site, Predicate<String> isGenerated) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: 旧档\n");
        ImportOptions options =
                new ImportOptions(folder, "issued", false, true, Locale.ENGLISH, LocalDate.of(2026, 1, 1));
        ImportRun run = ImportRun.into(options, new Diagnostics());
        Archive made = site.plan().archive();
        List<List<String>> before = new ArrayList<>();
        for (BuiltPage page : site.pages()) {
            if (isGenerated.test(page.path())) {
                continue;
            }
            if (page.page() instanceof Page.OfIssue of && !of.issue().standing().isWithdrawn()) {
                before.add(issue(of.issue(), made));
            } else if (page.page() instanceof Page.OfArticle of
                    && !of.article().standing().isWithdrawn()) {
                before.add(article(of.article(), made));
            } else if (page.page() instanceof PlanPage.Whole of) {
                before.add(PlanLines.of(of.dossier().plan(), made));
            } else {
                continue;
            }
            Outcome outcome = run.read(site.root().resolve(page.path()));
            assertThat(outcome).as(page.path()).isInstanceOf(Outcome.Imported.class);
            Account account = ((Outcome.Imported) outcome).account();
            assertThat(account.reckoning().unaccounted().stream().map(account.manuscript()::text))
                    .as(page.path())
                    .isEmpty();
        }
        run.finish();

        Archive again = BuiltSite.read(folder).archive();
        List<List<String>> after = new ArrayList<>();
        again.documents().issues().forEach(issue -> after.add(issue(issue, again)));
        again.documents().articles().forEach(article -> after.add(article(article, again)));
        again.documents().plans().forEach(plan -> after.add(PlanLines.of(plan, again)));

        List<String> lost = new ArrayList<>(flat(before));
        flat(after).forEach(lost::remove);
        List<String> invented = new ArrayList<>(flat(after));
        flat(before).forEach(invented::remove);
        assertThat(invented).containsExactlyElementsOf(lost);
        assertThat(flat(after)).containsExactlyElementsOf(flat(before));
    }

    /** Lists, ledgers and renditions hold nothing that the pages of documents do not; they are told apart, so that a folder can be imported. */
    @Test
    void pagesThatShowWhatOthersSayAreRefused() throws IOException {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        Files.createDirectories(folder.resolve("content"));
        ImportRun run = ImportRun.into(
                new ImportOptions(folder, "issued", false, true, Locale.ENGLISH, LocalDate.of(2026, 1, 1)),
                new Diagnostics());
        for (BuiltPage page : site.onePerKind()) {
            boolean document = page.page() instanceof Page.OfIssue
                    || page.page() instanceof Page.OfArticle
                    || page.page() instanceof PlanPage.Whole
                    || !(page.page() instanceof PlanPage)
                            && new String(page.bytes(), StandardCharsets.UTF_8).contains("class=\"prose\"");
            if (!document || page.page() instanceof Page.Rendition) {
                assertThat(run.read(site.root().resolve(page.path())))
                        .as(page.path())
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused ->
                                        assertThat(refused.refusal().refusal()).isEqualTo(Refusal.OVERVIEW));
            }
        }
    }

    private static List<String> flat(List<List<String>> told) {
        return told.stream()
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .flatMap(List::stream)
                .toList();
    }

    /** What an issue says, line by line, without ids, which are the archive's own. */
    private static List<String> issue(Issue issue, Archive archive) {
        List<String> lines = new ArrayList<>();
        lines.add("issue " + String.join("", issue.masthead().name()) + " "
                + issue.number().label() + " " + issue.date() + " "
                + issue.masthead().issuer());
        lines.add("colophon " + issue.colophon().distribution() + " "
                + issue.colophon().issuer() + " " + issue.colophon().printed().map(Located::value) + " "
                + issue.colophon().copies());
        lines.add(hands(issue.standing()));
        lines.add("note " + plain(issue.editorsNote().text()));
        for (Section section : issue.sections()) {
            lines.add("section " + section.section().map(BulletinSection::name).orElse("-"));
            section.items().forEach(item -> item(issue, item, archive, lines));
        }
        return lines;
    }

    private static void item(Issue issue, Item item, Archive archive, List<String> lines) {
        Involved involved =
                archive.entry(Ref.of(issue.id(), item.key())).orElseThrow().involved();
        lines.add("item " + item.kind() + " " + item.title() + " " + item.supplied() + " " + item.subtitle());
        lines.add("facts " + item.facts().when().map(Located::value) + " "
                + item.facts().place() + " " + involved.sender().map(each -> name(each, archive)) + " "
                + item.facts().author());
        lines.add(about(involved, archive));
        lines.add("outline " + outline(item.body()));
        lines.add("text " + plain(item.body().text()));
    }

    private static List<String> article(Article article, Archive archive) {
        Involved involved = archive.entry(Ref.of(article.id())).orElseThrow().involved();
        return List.of(
                "article " + article.title() + " " + article.supplied() + " " + article.subtitle() + " "
                        + article.date().value() + " " + article.dateSupplied() + " " + article.time(),
                "origin " + article.origin(),
                hands(article.standing()),
                about(involved, archive),
                "outline " + outline(article.body()),
                "text " + plain(article.body().text()));
    }

    static String hands(Standing standing) {
        return "hands "
                + Stream.of(
                                standing.credits().written(),
                                standing.credits().reviewed(),
                                standing.credits().signed())
                        .map(each -> String.join("", each.names()).replaceAll("[、,\\s]", ""))
                        .toList();
    }

    /** Bodies and territories by name; the sender is told apart. */
    private static String about(Involved involved, Archive archive) {
        return "about "
                + involved.declared().stream()
                        .filter(each -> involved.sender().filter(each::equals).isEmpty())
                        .flatMap(each -> archive.catalogue().entity(each).stream())
                        .filter(each -> !(each instanceof Topic))
                        .map(Entity::name)
                        .sorted()
                        .toList();
    }

    private static String name(EntityId id, Archive archive) {
        return archive.catalogue().entity(id).orElseThrow().name();
    }

    static List<String> outline(Prose body) {
        return body.outline().stream().map(each -> plain(each.text())).toList();
    }

    /** Without the numbers of lists, which browsers write, and without what is struck out, which no import takes for text. */
    static String plain(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^[0-9]+\\. ", "").replaceAll("\\s|删去的字", ""))
                .collect(Collectors.joining());
    }
}
