package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.Ref;
import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.pages.Site;
import dev.jianbao.render.search.Indexed;
import dev.jianbao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search page in a real browser: what it finds is what a plain scan of the texts finds, no less and no more. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class SearchInBrowserTest {
    private static final int QUERIES = 150;

    /** What is found in other forms as well. */
    private static final String DAY = "(?:19|20)\\d\\d[-./年]\\d\\d?(?:月|[-./月]\\d\\d?日?)?";

    private static final Folding FOLDING = Folding.standard();

    @ParameterizedTest
    @EnumSource(names = {"SAMPLE", "STRANGE"})
    void findsWhatAScanOfTheTextsFinds(TestSite site, Browser browser, BuiltSites sites) {
        Map<String, List<String>> texts = texts(sites.of(site).plan());
        List<String> queries = queries(texts, new Random(site.ordinal() + 20241122L));
        Map<String, List<String>> foldedTexts = new TreeMap<>();
        texts.forEach((thing, lines) ->
                foldedTexts.put(thing, lines.stream().map(FOLDING::fold).toList()));
        SearchPage.open(browser, sites.of(site));
        List<String> wrong = new ArrayList<>();
        for (String query : queries) {
            TreeSet<String> found = new TreeSet<>(SearchPage.ask(browser, query));
            String folded = FOLDING.fold(query);
            texts.forEach((thing, lines) -> {
                if (!found.contains(thing) && lines.stream().anyMatch(line -> line.contains(query))) {
                    wrong.add(query + " misses " + thing);
                }
                if (found.contains(thing)
                        && !query.matches(DAY)
                        && foldedTexts.get(thing).stream().noneMatch(line -> line.contains(folded))) {
                    wrong.add(query + " is not in " + thing);
                }
            });
            found.removeAll(texts.keySet());
            found.forEach(stray -> wrong.add(query + " leads to " + stray));
        }

        assertThat(queries).hasSize(QUERIES);
        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Every text that can be found, by the id of the thing it belongs to, line by line; {@link IndexedWordsTest} holds it to the sources. */
    private static Map<String, List<String>> texts(Site site) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Indexed each : Indexed.of(site)) {
            texts.computeIfAbsent(each.thing(), any -> new ArrayList<>()).addAll(each.lines());
        }
        return texts;
    }

    /** Stretches of one to twelve characters of the texts; without blanks, which part words, and with something to look up. */
    private static List<String> queries(Map<String, List<String>> texts, Random random) {
        List<String> lines = texts.values().stream()
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            int[] line = lines.get(random.nextInt(lines.size())).codePoints().toArray();
            int from = random.nextInt(line.length);
            int length = Math.min(1 + random.nextInt(12), line.length - from);
            String query = new String(line, from, length);
            if (query.codePoints().anyMatch(Character::isLetterOrDigit)
                    && !query.matches("(?s).*[\\s\\p{Z}].*|,.*|.*,|[\"“”'‘’「『《].*[\"“”'‘’」』》]")) {
                queries.add(query);
            }
        }
        return queries;
    }

    /** In three calls, each with a third of Unicode; the script's own folding against the one that made the index. */
    @Test
    void theBrowserFoldsAsTheBuildDoes(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
        browser.page().executeAsyncScript("jianbao.ready().then(arguments[0])");
        List<String> texts = new ArrayList<>();
        IntStream.rangeClosed(1, 0x2FA20)
                .filter(each -> !(each >= 0xD800 && each <= 0xDFFF))
                .forEach(each -> texts.add("A" + Character.toString(each) + "1 ,2" + Character.toString(each) + "，"));
        IntStream.iterate(0x2FA21, each -> each < 0x10FFFF, each -> each + 97)
                .forEach(each -> texts.add(Character.toString(each) + "一 二"));
        texts.addAll(List.of(
                "１，９０７",
                "1,907人",
                "1, 907",
                "a b  c",
                "甲 乙\u3000丙",
                "é́e",
                "，1,234,567，",
                "葛\uDB40\uDD00飾",
                " 前后 ",
                "\n\n行\n",
                "𠮷 𠮷 a"));
        List<String> wrong = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += 20_000) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + 20_000));
            List<?> folded = (List<?>) browser.page()
                    .executeScript("return arguments[0].map(text => jianbao.fold(text))", new ArrayList<>(some));
            for (int at = 0; at < some.size(); at++) {
                if (!FOLDING.fold(some.get(at)).equals(folded.get(at))) {
                    wrong.add(some.get(at) + " (U+"
                            + Integer.toHexString(some.get(at).codePointAt(1)) + "): " + FOLDING.fold(some.get(at))
                            + " ≠ " + folded.get(at));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"協同提質, 协同提质", "郃作, 合作", "ＡＢＣ, abc", "教\u3000师, 教 师"})
    void whatIsTakenForOneIsFoundAlike(String one, String other, Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));

        assertThat(SearchPage.ask(browser, one)).isEqualTo(SearchPage.ask(browser, other));
    }

    @Test
    void numbersAreFoundWithSeparatorsAndWithout(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));

        assertThat(SearchPage.ask(browser, "1907")).isNotEmpty().isEqualTo(SearchPage.ask(browser, "1,907"));
        assertThat(SearchPage.ask(browser, "１９０７")).isEqualTo(SearchPage.ask(browser, "1907"));
    }

    /** The first way is that of the sources. */
    @ParameterizedTest
    @CsvSource({
        "2024年8月30日, 2024.8.30 2024/8/30 2024-08-30 2024.08.30 2024-8-30 ２０２４．８．３０ ２０２４／８／３０ 2024年08月30日",
        "2024年8月, 2024-08 2024/8 2024.8 ２０２４年８月 2024年08月"
    })
    void daysAreFoundHoweverTheyAreWritten(String day, String others, Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
        List<String> found = SearchPage.ask(browser, day);

        assertThat(found).isNotEmpty();
        for (String other : others.split(" ")) {
            assertThat(SearchPage.ask(browser, other)).as(other).containsExactlyInAnyOrderElementsOf(found);
        }
        assertThat(SearchPage.ask(browser, "2024.8.3")).isNotEqualTo(SearchPage.ask(browser, "2024.8.30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“教师 培训”", "\"教师培训\"", "「教師培訓」", "『教师培训』", "《教师培训》", "‘教师培训’", "教师培训。", "“教师培训"})
    void whatStandsInQuotesIsOneWord(String quoted, Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));

        assertThat(SearchPage.ask(browser, quoted))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(SearchPage.ask(browser, "教师培训"));
    }

    @Test
    void marksPartWordsWhereNothingIsWrittenSo(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
        List<String> words = SearchPage.ask(browser, "培训 水利 教师");
        List<String> apart = SearchPage.ask(browser, "培训 教师");

        assertThat(SearchPage.ask(browser, "培训；教师")).isNotEmpty().containsExactlyInAnyOrderElementsOf(apart);
        assertThat(browser.page().findElement(By.id("found")).getText()).startsWith("没有照此连写的");
        assertThat(SearchPage.ask(browser, "培训，水利、教师。")).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void severalWordsAreAllThereAndAQuotedOneIsOne(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));

        assertThat(SearchPage.ask(browser, "培训 教师"))
                .isNotEmpty()
                .hasSameElementsAs(SearchPage.ask(browser, "教师 培训"))
                .hasSizeLessThanOrEqualTo(SearchPage.ask(browser, "教师").size());
        assertThat(SearchPage.ask(browser, "“教师培训”")).isEqualTo(SearchPage.ask(browser, "教师培训"));
    }

    /** As in an archive so large that not all texts are read at once. “水塔11座” has all pairs of what is sought, but not that. */
    @Test
    void whatMayBeRightIsCountedExactlyWhenTheReaderAsks(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.STRANGE));
        List<String> right = SearchPage.ask(browser, "塔1座");
        browser.page().executeScript("document.getElementById('search').dataset.files = 1");
        assertThat(SearchPage.ask(browser, "塔1座")).containsExactlyInAnyOrderElementsOf(right);
        String atMost = browser.page().findElement(By.id("found")).getText();
        browser.page().findElement(By.cssSelector("#results > .group button")).click();
        browser.page().executeAsyncScript("""
                        const done = arguments[0];
                        (function wait() {
                          if (document.querySelector('#results > .group button')) { setTimeout(wait, 5); } else { done(); }
                        })();
                        """);

        assertThat(right).isNotEmpty();
        assertThat(atMost).startsWith("至多").doesNotContain("至多" + right.size() + "条");
        assertThat(browser.page().findElement(By.id("found")).getText()).isEqualTo("找到" + right.size() + "条");
        assertThat(browser.page().findElements(By.cssSelector("#narrow .num")))
                .isNotEmpty()
                .noneMatch(count -> count.getText().contains("≤"));
    }

    @ParameterizedTest
    @EnumSource(names = "SMALLEST", mode = Mode.EXCLUDE)
    void everyNameOfAnEntityLeadsToIt(TestSite site, Browser browser, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        SearchPage.open(browser, built);
        List<String> wrong = new ArrayList<>();
        built.plan().archive().catalogue().entities().stream()
                .limit(40)
                .forEach(entity -> entity.names()
                        .all()
                        .filter(name -> name.codePointCount(0, name.length()) > 1)
                        .forEach(name -> {
                            SearchPage.ask(browser, name);
                            String way = ".names [data-" + Ref.of(entity).kind().word() + "='" + entity.id() + "']";
                            if (browser.page().findElements(By.cssSelector(way)).isEmpty()) {
                                wrong.add(name + " does not lead to " + entity.id());
                            }
                        }));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SAMPLE", "STRANGE"})
    void resultsLeadToTheirPlaces(TestSite site, Browser browser, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        SearchPage.open(browser, built);
        List<String> wrong = new ArrayList<>();
        for (String query : List.of("的", "年", "一")) {
            SearchPage.ask(browser, query);
            List<?> addresses = (List<?>) browser.page()
                    .executeScript("return Array.from(document.querySelectorAll('#results .lead a'))"
                            + ".map(link => link.getAttribute('href'))");
            for (Object address : addresses) {
                String[] parts = address.toString().split("#", 2);
                if (parts.length > 1 && built.page(parts[0]).document().getElementById(parts[1]) == null) {
                    wrong.add(address + " is no place");
                } else {
                    built.page(parts[0]);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void namesAreFoundByTheirPinyin(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
        for (String typed : List.of("jiangxi", "Jiang Xi", "jiangxishifandaxue", "jxsfdx")) {
            SearchPage.ask(browser, typed);
            assertThat(browser.page().findElements(By.cssSelector(".names a")))
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(link -> link.getText().startsWith("江西"));
        }
    }

    /** Every rule once; then those that another width or other colours could break. */
    @ParameterizedTest
    @EnumSource
    void worksUnderAStrictPolicyAndForEveryone(TestSite site, Browser browser, BuiltSites sites) {
        try (PageServer server = PageServer.of(sites.of(site).output())) {
            for (int width : List.of(1280, 375, 320)) {
                browser.window(width, 800);
                browser.open(server.address("search.html"));
                SearchPage.ask(browser, "教师");
                SearchPage.ask(browser, "的");
                assertThat(browser.complaints()).isEmpty();
                assertThat(width == 1280 ? browser.violations() : browser.violationsOfLayout())
                        .isEmpty();
                assertThat(browser.overflow()).isZero();
            }
            browser.colours("dark");
            assertThat(browser.violationsOfColour()).isEmpty();
        }
    }

    @Test
    void resultsCanBeNarrowedOrderedSharedAndReachedByKeys(Browser browser, BuiltSites sites) {
        SearchPage.open(browser, sites.of(TestSite.SAMPLE));
        List<String> all = SearchPage.ask(browser, "教师");
        WebElement filter = browser.page()
                .findElements(By.cssSelector("#narrow a[href*='section=']"))
                .get(0);
        int count = Integer.parseInt(
                filter.findElement(By.className("num")).getText().strip());
        String shared = filter.getDomProperty("href");
        browser.page().get(shared);
        SearchPage.awaitAnswer(browser);

        assertThat(count).isLessThan(all.size());
        assertThat(browser.page().findElement(By.id("found")).getText()).contains(String.valueOf(count));
        assertThat(browser.page().findElement(By.id("ask")).getDomProperty("value"))
                .isEqualTo("教师");

        browser.page().findElement(By.id("ask")).sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.page().switchTo().activeElement().getDomProperty("href"))
                .contains(".html");
        browser.page().switchTo().activeElement().sendKeys("/");
        assertThat(browser.page().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("ask");
        browser.page().findElement(By.id("ask")).sendKeys("培训", Keys.ENTER);
        SearchPage.awaitAnswer(browser);
        assertThat(browser.page().getCurrentUrl()).contains("q=").doesNotContain("section=");
    }

    @Test
    void theFormOnEveryPageLeadsHere(Browser browser, BuiltSites sites) {
        browser.open(sites.of(TestSite.SAMPLE).root().resolve("units/index.html"));
        browser.page().findElement(By.cssSelector(".find input")).sendKeys("教师培训", Keys.ENTER);
        SearchPage.awaitAnswer(browser);

        assertThat(browser.page().findElements(By.cssSelector("#results .entry mark")))
                .isNotEmpty();
    }
}
