package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.hostile.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Markup that would run, in every field of every kind of page, shown by a browser that no policy restrains. */
@ExtendWith(BuiltSites.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class VectorsTest {
    /** What raw HTML may use beyond what pages have. */
    private static final Set<String> ALLOWED = Set.of(
            "abbr",
            "b",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "mark",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "sub",
            "summary",
            "sup",
            "u",
            "var",
            "wbr");

    /** Runs before anything on a page: whatever a vector would do is written down. */
    private static final String LISTEN = """
            window.heard = [];
            for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval']) {
                window[name] = (...words) => window.heard.push(name + '(' + words + ')');
            }
            """;

    /** What is alive on the page that a browser made of the file: what was heard, handlers, foreign schemes, frames. */
    private static final String LOOK = """
            const found = [...window.heard];
            for (const element of document.querySelectorAll('*')) {
                for (const attribute of element.attributes) {
                    const address = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset', 'poster'].includes(attribute.name);
                    const scheme = /^[\\s\\x00-\\x20]*([a-z][a-z0-9+.\\s-]*):/i.exec(attribute.value);
                    if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'srcdoc'
                            || address && scheme && !['http', 'https', 'mailto', 'tel', 'file'].includes(scheme[1])) {
                        found.push(element.localName + ' ' + attribute.name + '=' + attribute.value);
                    }
                }
                if (['iframe', 'object', 'embed', 'base', 'style', 'math', 'template', 'video', 'audio', 'frame'].includes(element.localName)) {
                    found.push('<' + element.localName + '>');
                }
            }
            return found;
            """;

    private static final Pattern ITEM = Pattern.compile("### 第(\\d+)");

    private BuiltSite site;
    private BuiltSite letThrough;
    private int accepted;

    @BeforeAll
    void build(@TempDir Path folder) {
        Path source = folder.resolve("text");
        new VectorSite().writeWithAPast(source);
        site = BuiltSite.of(source, folder.resolve("site"));
        SiteFiles all = VectorSite.letThrough(number -> true);
        Set<Integer> refused = new TreeSet<>();
        for (Diagnostic each : BuiltSite.check(all, folder.resolve("all"))) {
            if (each.severity() == Severity.ERROR) {
                refused.add(item(all.text(each.range().file()), each.range().line()));
            }
        }
        accepted = Vectors.all().size() - refused.size();
        letThrough = BuiltSite.build(VectorSite.letThrough(number -> !refused.contains(number)), folder.resolve("raw"));
    }

    /** The number of the vector whose item a line is in. */
    private static int item(String text, int line) {
        String before = text.lines().limit(line).collect(Collectors.joining("\n"));
        Matcher items = ITEM.matcher(before);
        int last = -1;
        while (items.find()) {
            last = Integer.parseInt(items.group(1));
        }
        return last;
    }

    @Test
    void everyKindOfPageIsFull(BuiltSites sites) {
        Set<String> kinds = Stream.of(TestSite.STRANGE, TestSite.PLANS)
                .flatMap(each -> sites.of(each).pages().stream())
                .map(BuiltPage::kind)
                .filter(kind -> !kind.endsWith("further")
                        && !Set.of("Moved", "Tombstone", "ProjectStages", "OfAuditRows")
                                .contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(site.pages().stream().map(BuiltPage::kind)).containsAll(kinds);
        assertThat(accepted)
                .as("vectors that are let in where HTML is")
                .isGreaterThan(Vectors.all().size() / 2);
    }

    @Test
    void nothingOnAnyPageIsAlive(BuiltSites sites) {
        Life life = Life.knownFrom(sites.of(TestSite.STRANGE))
                .and(Life.knownFrom(sites.of(TestSite.PLANS)).known());
        for (BuiltPage page : site.pages()) {
            assertThat(life.in(page.document())).as(page.path()).isEmpty();
        }
        Life allowed = life.and(ALLOWED);
        for (BuiltPage page : letThrough.pages()) {
            assertThat(allowed.in(page.document())).as(page.path()).isEmpty();
        }
    }

    /** Costs some 60 ms a page. */
    @Test
    @NeedsChromium
    void nothingHappensInABrowserWithoutAnyPolicy(Browser browser, @TempDir Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        site.onePerKind().forEach(page -> pages.add(site.root().resolve(page.path())));
        site.pages().stream()
                .filter(page -> page.kind().equals("OfArticle"))
                .forEach(page -> pages.add(site.root().resolve(page.path())));
        letThrough.pages().stream()
                .filter(page -> page.kind().equals("OfIssue"))
                .forEach(page -> pages.add(letThrough.root().resolve(page.path())));
        Map<String, Object> added =
                browser.page().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN));
        try {
            browser.open(Files.writeString(folder.resolve("alive.html"), "<img src=x onerror=alert(1)>"));
            assertThat(String.valueOf(browser.page().executeScript(LOOK))).contains("alert(1)", "img onerror=alert(1)");
            browser.requests();
            for (Path page : pages) {
                browser.open(page);
                assertThat((List<?>) browser.page().executeScript(LOOK))
                        .as(page.toString())
                        .isEmpty();
                assertThat(browser.requests().stream().filter(address -> !address.startsWith("file:")))
                        .as(page.toString())
                        .isEmpty();
            }
        } finally {
            browser.page().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", added);
        }
    }
}
