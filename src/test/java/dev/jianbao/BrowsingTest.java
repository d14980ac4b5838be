package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader asks of the archive is answered on the page of the thing asked about. */
class BrowsingTest {
    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        site = BuiltSite.build(
                SiteFiles.none()
                        .with("content/site.yaml", """
                                title: 某市简报
                                base-url: https://example.cn/
                                statistics:
                                  expected: [university]
                                  weights: [{ for: "section:dongtai/jingyan", points: 1.5 }]
                                """)
                        .with("content/catalogue/regions.yaml", """
                                - { id: shi, name: 某市, level: city }
                                - { id: jia, name: 甲县, level: county, parent: shi }
                                - { id: yi, name: 乙县, level: county, parent: shi }
                                """)
                        .with("content/catalogue/organisations.yaml", """
                                - { id: daxue, name: 东大学, kind: university, region: jia }
                                - { id: xiju, name: 西学院, kind: university, region: yi }
                                - { id: ju, name: 市教育局, kind: department, region: shi }
                                """)
                        .with("content/catalogue/topics.yaml", "- { id: peixun, name: 培训 }\n")
                        .with("content/bulletins/dongtai/bulletin.yaml", """
                                name: 工作动态
                                issuer: 市教育局
                                numbering: { rule: serial }
                                sections: [{ id: jingyan, name: 经验交流 }]
                                """)
                        .with("content/bulletins/dongtai/2023/1.md", issue(1, "2023-05-31", """
                                ### 甲县办班 {regions="甲县" topics="培训" when="2023-05-30/2023-06-02" from="东大学"}

                                三十人参加。

                                ### 甲县再办班 {regions="甲县" topics="培训" when="2023-05"}

                                又三十人参加。
                                """))
                        .with("content/bulletins/dongtai/2024/2.md", issue(2, "2024-08-30", """
                                ## 经验交流

                                ### 东大学培训教师 {units="东大学" topics="培训" when="2024-08-20" from="东大学"}

                                五十人参加。

                                ### 去年回顾 {when="2023"}

                                东大学回顾。
                                """)),
                folder);
    }

    private static String issue(int number, String date, String text) {
        return "---\nnumber: " + number + "\ndate: " + date + "\nstatus: issued\nsigned-by: 李某\n---\n\n" + text;
    }

    private static Document page(String path) {
        return site.page(path).document();
    }

    private static List<String> row(String path, String selector, String name) {
        return page(path).select(selector + " tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    @Test
    void aUnitSaysHowOftenItOccursAndSentItemsInEachYear() {
        assertThat(page("units/daxue.html").select("#y2023 .entry, #y2024 .entry"))
                .hasSize(3);
        assertThat(page("units/daxue.html").select("table.tally thead th").eachText())
                .containsExactly("年份", "所涉", "报送", "提及");
        assertThat(row("units/daxue.html", "table.tally", "2024年")).containsExactly("1", "1", "1");
        assertThat(row("units/daxue.html", "table.tally", "2023年")).containsExactly("1", "1", "0");
        assertThat(page("units/daxue.html").select("table.tally a").eachAttr("href"))
                .containsExactly("#y2024", "#y2023");
    }

    @Test
    void aRegionCountsWhatLiesInIt() {
        assertThat(page("regions/shi.html").selectFirst(".facts").text()).contains("含所辖 3条");
        assertThat(page("regions/shi.html").select(".tree a").eachText()).containsExactly("甲县", "乙县");
    }

    @Test
    void statisticsCountByUnitRegionAndSection() {
        assertThat(row("statistics/2023.html", "#senders", "东大学")).containsExactly("0", "1", "0", "0", "1", "1");
        assertThat(row("statistics/2024.html", "#senders", "东大学")).containsExactly("0", "0", "1", "0", "1", "1.5", "1");
        assertThat(row("statistics/index.html", "#regions", "某市")).containsExactly("2", "1", "3", "3.5");
        assertThat(row("statistics/index.html", "#sections", "工作动态，未分栏目")).containsExactly("2", "0", "2", "2");
        assertThat(page("statistics/index.html").selectFirst("main").text()).contains("未采用1个单位 西学院");
    }

    @Test
    void eachTableOfTheStatisticsIsAFileToo() {
        for (String page : List.of("statistics/index.html", "statistics/2023.html", "statistics/2024.html")) {
            for (Element section : page(page).select("section[id]")) {
                String path = "statistics/" + section.selectFirst("h2 a").attr("href");
                List<String> lines = site.output().text(path).lines().toList();
                Element table = section.selectFirst("table");
                assertThat(lines).as(path).hasSize(1 + table.select("tbody tr").size());
                for (int at = 1; at < lines.size(); at++) {
                    List<String> cells =
                            table.select("tbody tr").get(at - 1).select("td").eachText();
                    assertThat(lines.get(at)).as(path).endsWith(String.join(",", cells));
                }
            }
        }
    }

    @Test
    void aPlotSaysWhatItShowsAndEndsAtItsZeroLine() {
        Element plot = page("statistics/2024.html").selectFirst("figure svg");
        int zero = Integer.parseInt(plot.selectFirst("line").attr("y1"));

        assertThat(plot.selectFirst("title").text()).isEqualTo("2024年各季度");
        assertThat(plot.selectFirst("desc").text()).isEqualTo("2024年采用2条，第3季度最多，为2条。灰柱为2023年。");
        assertThat(plot.select("rect"))
                .hasSize(2)
                .allSatisfy(bar -> assertThat(Integer.parseInt(bar.attr("y")) + Integer.parseInt(bar.attr("height")))
                        .isEqualTo(zero));
    }

    @Test
    void theCalendarLeadsToTheDay() {
        Element august = page("calendar/2024/index.html").selectFirst("table.month");
        assertThat(august.select("td a").eachText()).containsExactly("20");
        assertThat(august.selectFirst("td a").attr("href")).isEqualTo("08.html#d20");
        assertThat(page("calendar/2024/08.html").select("#d20 .lead").text()).isEqualTo("东大学培训教师");
        assertThat(page("calendar/2024/08.html").selectFirst("main").text()).contains("本月各期", "第2期");
    }

    @Test
    void whatLastsStandsInEachMonthAndWhatIsKnownByTheYearInTheYear() {
        assertThat(page("calendar/2023/05.html").select("#d30 .lead").text()).isEqualTo("甲县办班");
        assertThat(page("calendar/2023/05.html").select("#whole .lead").text()).isEqualTo("甲县再办班");
        assertThat(page("calendar/2023/06.html").select("#earlier .lead").text())
                .isEqualTo("甲县办班");
        assertThat(page("calendar/2023/06.html").select("table.month td a").eachText())
                .containsExactly("1", "2");
        assertThat(page("calendar/2023/index.html").select(".entry .lead").eachText())
                .containsExactly("去年回顾");
    }

    @Test
    void kindredItemsAreThoseOfOtherIssues() {
        assertThat(page("bulletins/dongtai/2024/002.html")
                        .select("#item-1 .related a")
                        .eachText())
                .containsExactly("甲县办班", "甲县再办班");
        assertThat(page("bulletins/dongtai/2023/001.html")
                        .select("#item-2 .related a")
                        .eachText())
                .containsExactly("东大学培训教师");
        assertThat(page("bulletins/dongtai/2024/002.html").select("#item-2 .related"))
                .isEmpty();
    }

    @Test
    void everyItemSaysHowToCiteIt() {
        Document issue = page("bulletins/dongtai/2024/002.html");
        Element cite = issue.selectFirst("#item-1 .cite");
        assertThat(cite.select(".whole").eachText().get(0))
                .isEqualTo("市教育局. 东大学培训教师[J/OL]. 工作动态，2024（2）：第1条. "
                        + "https://example.cn/bulletins/dongtai/2024/002.html#item-1.");
        assertThat(issue.select(".cite a").eachAttr("href")).hasSize(6).containsOnly("002/cite.bib", "002/cite.json");
        assertThat(site.output().text("bulletins/dongtai/2024/002/cite.bib"))
                .containsOnlyOnce("@misc{dongtai-2024-2,\n")
                .containsOnlyOnce("\n\n@article{dongtai-2024-2-1,\n  author = {{市教育局}},\n")
                .contains("  url = {https://example.cn/bulletins/dongtai/2024/002.html#item-1},\n")
                .endsWith("  language = {chinese},\n}\n");
        assertThat(site.output().text("bulletins/dongtai/2024/002/cite.json").lines())
                .hasSize(5)
                .filteredOn(line -> line.contains("\"container-title\":\"工作动态\""))
                .filteredOn(line -> line.contains("\"note\":\"第1条\""))
                .singleElement()
                .asString()
                .contains("\"URL\":\"https://example.cn/bulletins/dongtai/2024/002.html#item-1\"");
    }

    @Test
    void feedsTellTheSameInBothNotations() throws IOException {
        for (String folder : List.of("", "bulletins/dongtai/", "units/daxue/")) {
            assertThat(site.output().text(folder + "feed.xml")).contains("<entry");
            try (JsonParser json = new JsonFactory().createParser(site.output().text(folder + "feed.json"))) {
                int items = 0;
                while (json.nextToken() != null) {
                    items += "date_published".equals(json.currentName()) ? 1 : 0;
                }
                int entries = site.output().text(folder + "feed.xml").split("<entry").length - 1;
                assertThat(items / 2).as(folder).isEqualTo(entries);
            }
        }
        assertThat(site.output().text("units/daxue/feed.json"))
                .contains("https://example.cn/bulletins/dongtai/2024/002.html#item-1");
        assertThat(site.output().files()).doesNotContainKey("units/xiju/feed.json");
    }
}
