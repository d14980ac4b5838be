package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of each kind in a real browser: accessible, at home in a narrow window, content with a strict policy and with no scripts. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class PagesInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1280, 375);
    private static final int HEIGHT = 800;

    @ParameterizedTest
    @EnumSource
    void aStrictPolicyFindsNothingToForbid(TestSite site, Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        try (PageServer server = PageServer.of(sites.of(site).output())) {
            String own = server.address("").toString();
            for (BuiltPage page : pages(sites.of(site))) {
                browser.open(server.address(page.path()));
                browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
                browser.requests().stream()
                        .filter(address -> !address.startsWith(own) && !address.endsWith("/favicon.ico"))
                        .forEach(address -> wrong.add(page + " asks for " + address));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyoneCanReadThePage(TestSite site, Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        for (BuiltPage page : pages(sites.of(site))) {
            browser.open(file(sites.of(site), page));
            browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
            for (int width : WIDTHS) {
                browser.window(width, HEIGHT);
                browser.violations().forEach(violation -> wrong.add(page + " at " + width + ": " + violation));
                if (browser.overflow() > 0) {
                    wrong.add(page + " at " + width + " is wider than its window by " + browser.overflow());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingWithoutScripts(TestSite site, Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        for (BuiltPage page : pages(sites.of(site))) {
            URI address = file(sites.of(site), page);
            browser.scripts(true);
            browser.open(address);
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
        browser.page().executeScript("document.querySelectorAll('noscript').forEach(each => each.remove())");
        return (String) browser.page().executeScript("return document.querySelector('main').innerText");
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
