package dev.jianbao;

import dev.jianbao.browser.Browser;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.ScriptTimeoutException;

/** The search page of a site, as tests use it. */
final class SearchPage {
    /**
     * Asks, has all results shown, and returns the things that they belong to. The address stays as it is: a browser lets a page
     * change it 200 times in ten seconds and no more. Nor is anything drawn meanwhile, which takes longest.
     */
    private static final String ASK = """
            const [query, done] = arguments;
            const results = document.getElementById('results');
            const turn = new MessageChannel();
            results.hidden = true;
            turn.port1.onmessage = more;
            jianbao.ask('?q=' + encodeURIComponent(query)).then(more);
            function more() {
              const button = results.querySelector('.more');
              if (button) {
                button.click();
              }
              if (results.hasAttribute('aria-busy')) {
                turn.port2.postMessage('');
                return;
              }
              results.hidden = false;
              done(Array.from(results.querySelectorAll('#results > .entries:not(.others) > .entry'))
                .map(entry => entry.dataset.item || entry.dataset.article || entry.dataset.issue || entry.dataset.page
                  || entry.dataset.measure || entry.dataset.plan || entry.dataset.bulletin || entry.dataset.section
                  || entry.dataset.unit || entry.dataset.region || entry.dataset.topic));
            }
            """;

    private SearchPage() {}

    static void open(Browser browser, BuiltSite site) {
        browser.open(site.root().resolve("search.html"));
    }

    @SuppressWarnings("unchecked")
    static List<String> ask(Browser browser, String query) {
        browser.page().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        try {
            return (List<String>) browser.page().executeAsyncScript(ASK, query);
        } catch (ScriptTimeoutException slow) {
            throw new AssertionError("no answer to " + query, slow);
        }
    }

    /** Waits until what the address asks for is shown. */
    static void awaitAnswer(Browser browser) {
        browser.page().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        browser.page().executeAsyncScript("""
                        const done = arguments[0];
                        (function wait() {
                          const page = document.getElementById('search');
                          if (page && page.hasAttribute('data-done')) { done(); } else { setTimeout(wait, 5); }
                        })();
                        """);
    }
}
