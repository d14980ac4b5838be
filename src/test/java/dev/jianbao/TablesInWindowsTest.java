package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables of plans in a narrow window and in a wide one. */
@NeedsChromium
@ExtendWith(BuiltSites.Extension.class)
class TablesInWindowsTest {
    private static final String PLAN = "content/plans/greening-2023/";

    /** A budget is set as lines there, none of which is to be scrolled to within another window. */
    @Test
    void aBudgetOnATelephoneIsThereDownToItsSum(Browser browser, BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.SAMPLE);
        browser.window(375, 800);
        browser.open(site.root()
                .resolve(site.pages().stream()
                        .filter(page -> page.name().equals("budget"))
                        .findFirst()
                        .orElseThrow()
                        .path()));

        assertThat(
                        number(
                                browser,
                                "const box = document.querySelector('.sheet-table'); return box.scrollHeight - box.clientHeight"))
                .isZero();
    }

    @Test
    void aTableWiderThanTheSheetTakesTheRoomAtItsRight(Browser browser, @TempDir Path folder) {
        browser.open(BuiltSite.build(wide(), folder).root().resolve("plans/greening-2023/projects/index.html"));
        for (int width : List.of(1200, 1280, 1920)) {
            browser.window(width, 800);
            assertThat(browser.overflow()).as("at %d", width).isZero();
            assertThat(width - number(browser, right(".sheet-table")))
                    .as("at %d", width)
                    .isBetween(20L, 30L);
        }
        assertThat(number(browser, right("header"))).isLessThan(1920 - 300);
    }

    private static SiteFiles wide() {
        String column = "    - { id: cost, name: 投资, type: money, unit: 万元, sum: true }";
        String more = IntStream.range(0, 16)
                .mapToObj(at -> "\n    - { id: more-" + at + ", name: 另一栏" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".charAt(at) + " }")
                .collect(Collectors.joining());
        SiteFiles site = SiteFiles.below(Path.of("src/test/resources/sites/plan"));
        String rows = site.text(PLAN + "projects.csv")
                .lines()
                .map(line -> line.startsWith("阶段")
                        ? line
                                + IntStream.range(0, 16)
                                        .mapToObj(at -> ",另一栏" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".charAt(at))
                                        .collect(Collectors.joining())
                        : line + ",一些说明".repeat(16))
                .collect(Collectors.joining("\n"));
        return site.replacing(PLAN + "plan.md", column, column + more).with(PLAN + "projects.csv", rows + "\n");
    }

    private static String right(String element) {
        return "return Math.round(document.querySelector('" + element + "').getBoundingClientRect().right)";
    }

    private static long number(Browser browser, String script) {
        return (Long) browser.page().executeScript(script);
    }
}
