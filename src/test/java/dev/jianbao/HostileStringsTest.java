package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.markup.MarkupValidator;
import dev.jianbao.text.HiddenCharacter;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author writes is text: it is shown as it stands, or refused at its place, and never does anything. */
@ExtendWith(BuiltSites.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileStringsTest {
    /** The page of a string's article, issue and so on, with the fields that are shown there. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "articles/2025/n%.html",
                    List.of(
                            "title",
                            "subtitle",
                            "summary",
                            "keyword",
                            "writer",
                            "reviewer",
                            "source",
                            "editor",
                            "what",
                            "why",
                            "paragraph",
                            "heading",
                            "entry",
                            "quotation",
                            "column",
                            "cell",
                            "strong",
                            "link",
                            "note",
                            "code"),
            "bulletins/naughty/2025/#.html",
                    List.of("special", "issuer", "report", "send", "issue", "editors-note", "item", "text"),
            "bulletins/n%/index.html", List.of("name", "short", "publisher", "about-all", "section"),
            "bulletins/n%/2025/001.html", List.of("masthead", "marker", "publisher"),
            "bulletins/n%/sections/s.html", List.of("section", "about"),
            "units/u%.html", List.of("unit", "u-short", "u-former"),
            "regions/r%.html", List.of("region", "code"),
            "topics/t%.html", List.of("topic"),
            "corrections.html", List.of("what", "why", "who"),
            "partnerships.html", List.of("pair"));

    private static final Set<String> FOR_MACHINES = Set.of("summary", "keyword", "site", "domain", "id");
    private static final List<String> SETTINGS = List.of("title", "description", "publisher", "site", "domain", "id");

    /** How many strings one site has in its navigation. */
    private static final int STEP = 12;

    private static final List<String> ATTRIBUTES = List.of("place", "author", "under");

    private static final List<String> OF_CHARACTERS =
            List.of("Unicode Normalization Form C", "Private Use Area", "composing character");

    private SiteFiles output;

    @BeforeAll
    void build(@TempDir Path folder) {
        Path source = HostileSite.files(number -> !isRefused(number)).writeTo(folder.resolve("source"));
        BuiltSite.publish(source, folder.resolve("site"), 2);
        output = BuiltSite.output(folder.resolve("site"));
    }

    private static boolean isRefused(int number) {
        return HostileSite.STRINGS
                .get(number)
                .codePoints()
                .anyMatch(each -> HiddenCharacter.of(each)
                        .filter(hidden -> hidden != HiddenCharacter.INVISIBLE)
                        .isPresent());
    }

    private static List<Integer> letIn() {
        return IntStream.range(0, HostileSite.STRINGS.size())
                .filter(number -> !isRefused(number))
                .boxed()
                .toList();
    }

    @Test
    void onlyWhatTurnsTextOrControlsMachinesIsRefusedAndThatEverywhere(@TempDir Path folder) {
        List<Diagnostic> errors = BuiltSite.check(HostileSite.files(number -> true), folder).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        Set<String> places = errors.stream()
                .map(each -> each.range().file() + ":" + each.range().line())
                .collect(Collectors.toSet());

        assertThat(errors).extracting(each -> each.code().id()).containsOnly("JB0601", "JB0603");
        for (int number = 0; number < HostileSite.STRINGS.size(); number++) {
            List<String> files = List.of(
                    HostileSite.article(number) + ":2",
                    HostileSite.issue(number) + ":6",
                    HostileSite.bulletin(number) + ":1",
                    HostileSite.CATALOGUE + "organisations.yaml:" + (number + 1),
                    HostileSite.CATALOGUE + "partnerships.yaml:" + (number + 1));
            if (isRefused(number)) {
                assertThat(places).as(HostileSite.STRINGS.get(number)).containsAll(files);
            } else {
                assertThat(places).as(HostileSite.STRINGS.get(number)).doesNotContainAnyElementsOf(files);
            }
        }
    }

    @Test
    void everythingElseIsShownAsItStands() {
        List<String> missing = new ArrayList<>();
        SHOWN.forEach((pages, fields) -> missing(pages, fields, letIn(), missing));
        List<Integer> fitting =
                letIn().stream().filter(HostileSite::fitsAttributes).toList();
        missing("bulletins/naughty/2025/#.html", ATTRIBUTES, fitting, missing);

        assertThat(missing).isEmpty();
    }

    private void missing(String pages, List<String> fields, Collection<Integer> numbers, List<String> missing) {
        if (pages.matches(".*[%#].*")) {
            for (int number : numbers) {
                String path = pages.replace("%", String.valueOf(number)).replace("#", three(number + 1));
                missing(output.page(path), List.of(number), fields, missing);
            }
        } else {
            missing(output.page(pages), numbers, fields, missing);
        }
    }

    /** Looks for the text of fields on one page: what a reader sees, or what the head of the page tells machines. */
    private static void missing(Document page, Collection<Integer> numbers, List<String> fields, List<String> missing) {
        String seen = withoutBlanks(page.body().wholeText());
        String told = withoutBlanks(String.join("\n", page.head().select("meta").eachAttr("content")));
        for (int number : numbers) {
            for (String field : fields) {
                String where = FOR_MACHINES.contains(field) ? told : seen;
                if (!where.contains(withoutBlanks(HostileSite.field(number, field)))) {
                    missing.add(page.title() + " lacks " + HostileSite.field(number, field));
                }
            }
        }
    }

    private static String three(int number) {
        return "0".repeat(Math.max(0, 3 - String.valueOf(number).length())) + number;
    }

    /** Blanks aside, which HTML may join and Chinese text has no need of. */
    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void nothingComesToLife(BuiltSites sites) {
        Life life = Life.knownFrom(sites.of(TestSite.STRANGE));
        for (String path : output.pages()) {
            assertThat(life.in(output.page(path))).as(path).isEmpty();
        }
    }

    @Test
    void pagesAreValid() {
        MarkupValidator validator = new MarkupValidator();
        List<String> complaints = new ArrayList<>();
        for (int number : letIn()) {
            if (HostileSite.STRINGS.get(number).matches(".*[<>&\"'\\\\].*")) {
                validate("articles/2025/n" + number + ".html", validator, complaints);
            }
        }
        for (String path : List.of("partnerships.html", "units/index.html", "corrections.html")) {
            validate(path, validator, complaints);
        }

        assertThat(complaints).isEmpty();
    }

    /** What characters an author chose is no fault of the markup. */
    private void validate(String path, MarkupValidator validator, List<String> complaints) {
        validator.complaintsAbout(output.files().get(path)).stream()
                .filter(complaint -> OF_CHARACTERS.stream().noneMatch(complaint::contains))
                .forEach(complaint -> complaints.add(path + ": " + complaint));
    }

    @Test
    void feedsAndTheSitemapAreXml() throws Exception {
        for (String path : output.files().keySet()) {
            if (path.endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(output.files().get(path)));
            }
        }
        assertThat(output.files()).containsKeys("feed.xml", "sitemap.xml", "bulletins/n1/feed.xml");
    }

    @Test
    void settingsAreTextToo(@TempDir Path folder) {
        List<Integer> letIn = letIn();
        for (int at = 0; at < letIn.size(); at += STEP) {
            List<Integer> several = letIn.subList(at, Math.min(at + STEP, letIn.size()));
            Path root = folder.resolve("site" + at);
            BuiltSite.publish(HostileSite.settings(several).writeTo(folder.resolve("source" + at)), root, 1);
            Document home = BuiltSite.output(root).page("index.html");
            List<String> missing = new ArrayList<>();
            missing(home, several.subList(0, 1), SETTINGS, missing);
            missing(home, several, List.of("label"), missing);
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void whatIsWrittenAnyhowIsReadOrRefusedAtItsPlace(@TempDir Path folder) {
        SiteFiles files = HostileSite.unescaped();
        for (Diagnostic each : BuiltSite.check(files, folder)) {
            List<String> lines = List.of(files.text(each.range().file()).split("\n", -1));
            assertThat(each.range().line()).as(each.range().toString()).isLessThanOrEqualTo(lines.size());
            String line = lines.get(each.range().line() - 1);
            assertThat(each.range().column())
                    .as(each.range().toString())
                    .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
        }
    }
}
