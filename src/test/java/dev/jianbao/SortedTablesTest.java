package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The script that sorts tables, in a real browser and with the keyboard alone. */
@NeedsChromium
class SortedTablesTest {
    private static final String PLAN = "content/plans/greening-2023/";

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void build() {
        SiteFiles sources = SiteFiles.below(Path.of("src/test/resources/sites/plan"))
                .replacing(
                        PLAN + "plan.md",
                        "    - { id: cost, name: 投资, type: money, unit: 万元, sum: true }",
                        "    - { id: cost, name: 投资, type: money, unit: 万元, sum: true }\n"
                                + "    - { id: builder, name: 建设主体, merged: true }")
                .replacing(PLAN + "plan.md", "accepted:\n  - { check: projects.pocket.cost, why: 原表如此 }\n", "")
                .with(
                        PLAN + "projects.csv",
                        String.join(
                                "\n",
                                "阶段,序号,公园,植树（株）,面积（公顷）,投资（万元）,建设主体",
                                "市级公园,小计,,?,?,?,",
                                ",1,北苑,600,18,1600,园林局",
                                ",2,南苑,4500,20亩,1000,",
                                ",3,东苑,?,1.5,2亿元,",
                                "口袋公园,1,东巷,500,?,120（含设计）,甲社区",
                                ",2,西巷,4500,15亩,130,?"));
        page = BuiltSite.build(sources, folder).root().resolve("plans/greening-2023/projects/index.html");
    }

    @Test
    void sortsWithinGroupsAndBack(Browser browser) {
        browser.open(page);
        List<String> source = rows(browser);

        press(browser, "植树");
        assertThat(sorting(browser, "植树")).isEqualTo("ascending");
        assertThat(names(browser)).containsExactly("市级公园", "小计", "北苑", "南苑", "东苑", "口袋公园", "东巷", "西巷");

        press(browser, "植树");
        assertThat(sorting(browser, "植树")).isEqualTo("descending");
        assertThat(names(browser)).containsExactly("市级公园", "小计", "南苑", "北苑", "东苑", "口袋公园", "西巷", "东巷");

        press(browser, "面积");
        assertThat(sorting(browser, "植树")).isNull();
        assertThat(names(browser)).containsExactly("市级公园", "小计", "南苑", "东苑", "北苑", "口袋公园", "西巷", "东巷");
        assertThat(rows(browser)).filteredOn(row -> row.contains("苑")).allMatch(row -> row.contains("园林局"));

        press(browser, "面积");
        press(browser, "面积");
        assertThat(sorting(browser, "面积")).isNull();
        assertThat(rows(browser)).isEqualTo(source);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void unitsAndWordsCount(Browser browser) {
        browser.open(page);

        press(browser, "投资");
        assertThat(names(browser)).containsSubsequence("南苑", "北苑", "东苑");
        press(browser, "公园");
        assertThat(names(browser)).containsSubsequence("北苑", "东苑", "南苑");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void isSmall() throws Exception {
        byte[] script = Files.readAllBytes(Path.of("templates/assets/table.js"));

        assertThat(script.length).isLessThanOrEqualTo(2_048);
        assertThat(new String(script, UTF_8)).doesNotContain("innerHTML", "eval", "?.", "fetch");
    }

    /** Comes to the head of a column by the keyboard, and presses it. */
    private static void press(Browser browser, String column) {
        head(browser, column).findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    }

    private static WebElement head(Browser browser, String column) {
        return browser.page().findElement(By.xpath("//thead//th[starts-with(normalize-space(.), '" + column + "')]"));
    }

    private static String sorting(Browser browser, String column) {
        return head(browser, column).getDomAttribute("aria-sort");
    }

    private static List<String> names(Browser browser) {
        return browser.page().findElements(By.cssSelector("tbody tr th, tbody tr.group td")).stream()
                .map(each -> each.getText().replaceFirst("\\s.*", ""))
                .filter(each -> !each.startsWith("各行相加"))
                .toList();
    }

    private static List<String> rows(Browser browser) {
        return browser.page().findElements(By.cssSelector("tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
