package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Large type, dark colours, the keyboard, and links that leave the site. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class ReadersComfortTest {
    private static final String SIZES = """
            const small = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode()) {
              const box = text.parentElement.getBoundingClientRect();
              const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
              if (text.data.trim() && box.width > 2 && !text.parentElement.closest('sup, sub, .raised, svg, [aria-hidden]') && size < 18) {
                small.push(size + ' ' + text.data.trim().slice(0, 20));
              }
            }
            return small;
            """;
    private static final String TARGETS = """
            return [...document.querySelectorAll('.menu a, .pager a, .run a, .leaders a, .entry .lead a, button')]
              .filter(it => it.getClientRects().length)
              .map(it => [it.getBoundingClientRect(), it.textContent])
              .filter(([box]) => box.height < 60 || box.width < 60)
              .map(([box, text]) => Math.round(box.width) + '×' + Math.round(box.height) + ' ' + text);
            """;

    /** Notes which element of those that can be used has the focus, and whether one sees it; it ends where the page does. */
    private static final String NOTE_FOCUS = """
            window.reached = [];
            let ended = false;
            document.addEventListener('focusin', event => {
              const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(it => it.getClientRects().length);
              ended = ended || reached.length > 0 && all.indexOf(event.target) === 0;
              const seen = parseFloat(getComputedStyle(event.target).outlineWidth) >= 2;
              if (!ended) {
                reached.push(all.indexOf(event.target) + (seen ? '' : ' unseen'));
              }
            });
            """;

    @Test
    void largeTypeNeedsNoScript(Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        BuiltSite site = sites.of(TestSite.SAMPLE);
        browser.scripts(false);
        for (BuiltPage page : pages(site)) {
            browser.open(site.root().resolve(page.path()));
            browser.page().findElement(By.className("larger")).click();
            list(browser, SIZES).forEach(each -> wrong.add(page + " is set small: " + each));
            list(browser, TARGETS).forEach(each -> wrong.add(page + " has a small target: " + each));
            for (int width : List.of(1280, 320)) {
                browser.window(width, 800);
                if (browser.overflow() > 0) {
                    wrong.add(page + " is wider than " + width + " by " + browser.overflow());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyoneCanReadLargeAndDarkPagesToo(Browser browser, BuiltSites sites) {
        List<String> wrong = new ArrayList<>();
        BuiltSite site = sites.of(TestSite.SAMPLE);
        for (BuiltPage page : pages(site)) {
            browser.colours("dark");
            browser.window(375, 800);
            browser.open(site.root().resolve(page.path()));
            browser.violationsOfColour().forEach(each -> wrong.add(page + " dark: " + each));
            browser.colours("light");
            browser.window(1280, 800);
            browser.page().findElement(By.className("larger")).click();
            browser.violationsOfLayout().forEach(each -> wrong.add(page + " large: " + each));
            browser.page().findElement(By.className("usual")).click();
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void largeTypeStaysFromPageToPageUntilItIsTurnedOff(Browser browser, BuiltSites sites) {
        try (PageServer server = PageServer.of(sites.of(TestSite.SAMPLE).output())) {
            browser.open(server.address("index.html"));
            browser.page().findElement(By.className("larger")).click();
            assertThat(browser.page().switchTo().activeElement().getText()).isEqualTo("常规字号");
            browser.page().findElement(By.linkText("单位")).click();
            assertThat(rootSize(browser)).isEqualTo("20px");

            browser.page().findElement(By.className("usual")).click();
            assertThat(rootSize(browser)).isEqualTo("16px");
            browser.page().navigate().refresh();
            assertThat(rootSize(browser)).isEqualTo("16px");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkThatLeavesTheSiteAsksFirst(Browser browser, BuiltSites sites) {
        try (PageServer server = PageServer.of(sites.of(TestSite.SAMPLE).output())) {
            String here = server.address("about.html").toString();
            browser.open(server.address("about.html"));
            browser.page()
                    .executeScript(
                            "const link = document.createElement('a'); link.href = 'https://leaving.example/there';"
                                    + "link.textContent = 'away'; document.querySelector('main').append(link);");
            WebElement link = browser.page().findElement(By.linkText("away"));
            link.click();
            WebElement question = browser.page().findElement(By.cssSelector("dialog[open]"));
            assertThat(question.getText()).contains("https://leaving.example/there", "留在本站");
            assertThat(browser.violations()).isEmpty();
            browser.page().switchTo().activeElement().sendKeys(Keys.ENTER);

            assertThat(browser.page().findElements(By.tagName("dialog"))).isEmpty();
            assertThat(browser.page().getCurrentUrl()).isEqualTo(here);
            assertThat(browser.requests()).noneMatch(address -> address.contains("leaving.example"));
            assertThat(browser.page().executeScript("return getComputedStyle(arguments[0], '::after').content", link))
                    .isEqualTo("\"〔外〕\"");
        }
    }

    @Test
    void aQuoteIsAsWideAsASquareInChineseAlone(Browser browser, BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.STRANGE_IN_ENGLISH);
        browser.open(site.root().resolve("index.html"));
        String wide = "const line = document.createElement('p'); line.className = 'summary'; const quote ="
                + " document.createElement('span'); quote.lang = arguments[0]; quote.textContent = '“'; line.append('甲', quote);"
                + " document.body.append(line); return quote.getBoundingClientRect().width"
                + " / parseFloat(getComputedStyle(quote).fontSize)";

        assertThat(((Number) browser.page().executeScript(wide, "zh-Hans")).doubleValue())
                .isGreaterThan(0.9);
        assertThat(((Number) browser.page().executeScript(wide, "en")).doubleValue())
                .isLessThan(0.6);
    }

    @Test
    void theKeyboardReachesTheTextFirstAndThenEveryLinkInOrder(Browser browser, BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        for (BuiltPage page : pages(site)) {
            browser.open(site.root().resolve(page.path()));
            browser.page().executeScript(NOTE_FOCUS);
            new Actions(browser.page()).sendKeys(Keys.TAB.toString().repeat(12)).perform();
            List<String> reached = list(browser, "return reached");
            List<String> expected = new ArrayList<>();
            for (int at = 0; at < 12; at++) {
                expected.add(String.valueOf(at));
            }
            assertThat(reached)
                    .as(page.toString())
                    .isNotEmpty()
                    .containsExactlyElementsOf(expected.subList(0, reached.size()));
        }
    }

    private static String rootSize(Browser browser) {
        return (String) browser.page().executeScript("return getComputedStyle(document.documentElement).fontSize");
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Browser browser, String script) {
        return (List<String>) browser.page().executeScript(script);
    }

    private static List<BuiltPage> pages(BuiltSite site) {
        return site.onePerKind().stream()
                .filter(page -> !page.kind().equals("Moved") && !page.kind().equals("NotFound"))
                .toList();
    }
}
