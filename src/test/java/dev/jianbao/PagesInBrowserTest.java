package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.browser.Violation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A page of each kind in a real browser: accessible, at home in a narrow window, content with a strict policy and with no scripts.
 * What it looks like is kept in {@code target/screenshots}. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class PagesInBrowserTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 375;
    private static final int HEIGHT = 800;

    /** How much of a page pictures show. */
    private static final int KEPT = 2400;

    /**
     * The rules of colours are asked once for each kind of page, since no width, language or text changes any; {@link ReadersComfortTest}
     * asks them in the dark.
     */
    @ParameterizedTest
    @EnumSource
    void everyoneCanReadThePageUnderAStrictPolicy(TestSite site, Browser browser, BuiltSites sites) throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> kept = kept(site, sites);
        try (PageServer server = PageServer.of(sites.of(site).output())) {
            String own = server.address("").toString();
            for (BuiltPage page : pages(sites.of(site))) {
                browser.window(WIDE, HEIGHT);
                browser.open(server.address(page.path()));
                browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
                browser.requests().stream()
                        .filter(address -> !address.startsWith(own) && !address.endsWith("/favicon.ico"))
                        .forEach(address -> wrong.add(page + " asks for " + address));
                boolean coloured = kept.contains(page.path());
                look(browser, page, coloured ? browser.violations() : browser.violationsOfLayout(), WIDE, wrong);
                keep(browser, kept.contains(page.path()), page, WIDE);
                browser.window(NARROW, HEIGHT);
                look(browser, page, browser.violationsOfLayout(), NARROW, wrong);
                keep(browser, kept.contains(page.path()), page, NARROW);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void look(Browser browser, BuiltPage page, List<Violation> found, int width, List<String> wrong) {
        found.forEach(violation -> wrong.add(page + " at " + width + ": " + violation));
        if (browser.overflow() > 0) {
            wrong.add(page + " at " + width + " is wider than its window by " + browser.overflow());
        }
    }

    /** The pages of a site that are the first of their kind. */
    private static Set<String> kept(TestSite site, BuiltSites sites) {
        return sites.onePerKind().stream()
                .filter(placed -> placed.site() == site)
                .map(placed -> placed.page().path())
                .collect(Collectors.toSet());
    }

    private static void keep(Browser browser, boolean wanted, BuiltPage page, int width) throws IOException {
        if (wanted) {
            Files.createDirectories(BuiltSites.SCREENSHOTS);
            Files.write(BuiltSites.SCREENSHOTS.resolve(page.name() + "-" + width + ".png"), browser.upperPage(KEPT));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "STRANGE_IN_ENGLISH", mode = Mode.EXCLUDE)
    void nothingIsMissingWithoutScripts(TestSite site, Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        for (BuiltPage page : pages(sites.of(site))) {
            URI address = file(sites.of(site), page);
            browser.scripts(true);
            browser.open(address);
            browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
            String with = text(browser);
            browser.scripts(false);
            browser.open(address);
            String without = text(browser);
            if (without.isBlank() || !with.contains(without)) {
                wrong.add(page + " shows without scripts: " + without);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** What the page shows, without what it says of scripts that do not run. */
    private static String text(Browser browser) {
        return (String) browser.page()
                .executeScript("document.querySelectorAll('noscript').forEach(each => each.remove());"
                        + "return document.querySelector('main').innerText");
    }

    /** Not those that lead on to another, and not the one for missing addresses, whose links work on its own server alone. */
    private static List<BuiltPage> pages(BuiltSite site) {
        return site.onePerKind().stream()
                .filter(page -> !page.kind().equals("Moved") && !page.kind().equals("NotFound"))
                .toList();
    }

    private static URI file(BuiltSite site, BuiltPage page) {
        return site.root().resolve(page.path()).toUri();
    }
}
