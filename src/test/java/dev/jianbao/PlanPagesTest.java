package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of plans say, and that no page of a large plan grows out of hand. */
@ExtendWith(BuiltSites.Extension.class)
class PlanPagesTest {
    private static final String PLAN = "plans/greening-2023/";
    private static final int MEASURES = 450;

    private static Document page(BuiltSites sites, String path) {
        return sites.of(TestSite.PLANS).page(path).document();
    }

    @Test
    void aLedgerSaysWhoLeadsByWhenWhereItStandsAndOnWhatThatRests(BuiltSites sites) {
        Document ledger = page(sites, PLAN + "ledger/index.html");

        assertThat(ledger.select("tr[data-measure='greening-2023/1']").text())
                .isEqualTo("1 新建公园牵头 园林局 配合 财政局 时限 2024年6月 已完成 据最近报告 最近报告 2024年6月30日 园林局 100% 全部建成");
        assertThat(ledger.select("tr[data-measure='greening-2023/3']").text()).isEqualTo("3 养护古树牵头 缺失 时限 长期 无人报告");
        assertThat(ledger.select("tr[data-measure='greening-2023/4'] .status").eachText())
                .containsExactly("已完成");
        assertThat(ledger.select("thead").size()).isEqualTo(1);
        assertThat(ledger.select(".caption").first().text()).isEqualTo("截至2024年6月30日");
    }

    @Test
    void theLedgerOfADepartmentShowsWhatItLeadsBeforeWhatItSupports(BuiltSites sites) {
        Document ledger = page(sites, PLAN + "ledger/units/garden-bureau.html");

        assertThat(ledger.select("tr.group").eachText()).containsExactly("牵头", "责任");
        assertThat(ledger.select("tr[data-measure]").eachAttr("data-measure"))
                .containsExactly("greening-2023/1", "greening-2023/4", "greening-2023/2");
        assertThat(ledger.select(".filters [aria-current]").eachText()).containsExactly("园林局");
    }

    @Test
    void filtersArePlainLinksWithCounts(BuiltSites sites) {
        Document ledger = page(sites, PLAN + "ledger/index.html");

        assertThat(ledger.select(".filters li").eachText())
                .containsExactly(
                        "全部4", "已完成2", "无人报告2", "2023年1", "2024年1", "2025年1", "长期1", "园林局3", "财政局1", "水务局1", "单位缺失1");
        assertThat(ledger.select(".filters a").eachAttr("href")).contains("status/unreported.html", "lost-units.html");
    }

    @Test
    void aMeasureShowsItsReportsAndEvidenceFromTheNewest(BuiltSites sites) {
        Document measure = page(sites, PLAN + "measures/1.html");

        assertThat(measure.select(".reports time").eachAttr("datetime")).containsExactly("2024-06-30", "2023-12-31");
        assertThat(measure.select(".entries:not(.reports) [data-item]").eachAttr("data-item"))
                .startsWith("bao/2024/2#1")
                .contains("bao/2024/1#1", "bao/2024/1#2");
        assertThat(page(sites, PLAN + "measures/3.html").select("main").text()).contains("已有17个月未见依据");
    }

    @Test
    void checkedFiguresInTheTextLeadToTheirVerdicts(BuiltSites sites) {
        Document chapter = page(sites, PLAN + "chapters/1.html");

        assertThat(chapter.select("a.checked").eachAttr("href"))
                .containsExactly("../audit.html#check-prose-1", "../audit.html#check-prose-2");
    }

    @Test
    void aPlanThatWasReplacedLeadsOnAndOneThatWasWithdrawnSaysWhy(BuiltSites sites) {
        assertThat(page(sites, "plans/greening-2020/index.html")
                        .select("p.state a")
                        .attr("data-plan"))
                .isEqualTo("greening-2023");
        assertThat(page(sites, "plans/greening-2020/chapters/aims.html")
                        .select(".prose a")
                        .eachAttr("href"))
                .containsExactly("../../greening-2023/index.html", "../../greening-2023/chapters/1.html#c1");
        assertThat(page(sites, "plans/lawns-2022/index.html").select("main").text())
                .contains("2022年6月1日", "与绿化方案重复。")
                .doesNotContain("已不再实施");
        assertThat(page(sites, "corrections.html").select("main").text()).contains("草坪方案");
    }

    @Test
    void targetsAreBarsThatAlsoSpeak(BuiltSites sites) {
        Document plan = page(sites, PLAN + "index.html");

        assertThat(plan.select(".ladder svg").first().attr("aria-label"))
                .isEqualTo("绿地率，2025年目标42%，起点2022年39.5%，2024年6月30日为42.03%，已达到");
        assertThat(plan.select("[style], style").isEmpty()).isTrue();
    }

    @Test
    void aLargeLedgerIsSpreadOverPages(@TempDir Path folder) {
        SiteFiles files = SiteFiles.none()
                .with("content/site.yaml", "title: 大方案\n")
                .with("content/plans/large/plan.md", """
                        ---
                        title: 大方案
                        period: 2024/2026
                        status: issued
                        issuer: "?"
                        date: 2024-01-01
                        ---
                        """)
                .with("content/plans/large/measures.yaml", measures());
        BuiltSite site = BuiltSite.build(files, folder);
        List<String> numbers = new ArrayList<>();
        for (String page : List.of("index", "p2", "p3")) {
            Document ledger = site.page("plans/large/ledger/" + page + ".html").document();
            numbers.addAll(ledger.select("tr[data-measure] td.no").eachText());
            assertThat(ledger.select("tr[data-measure]").size()).isBetween(1, 200);
        }

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, MEASURES)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(site.output().text("plans/large/cite.json").lines().filter(line -> line.startsWith("{")))
                .hasSize(1 + MEASURES);
        assertThat(site.output().text("plans/large/cite.bib").lines().filter(line -> line.startsWith("@misc{")))
                .hasSize(1 + MEASURES);
        assertThat(site.pages()).allMatch(page -> page.bytes().length < 512 << 10);
    }

    private static String measures() {
        return "groups:\n  - name: 组\n    measures:\n"
                + IntStream.rangeClosed(1, MEASURES)
                        .mapToObj(
                                number -> "      - { number: " + number + ", title: 第" + number + "项, lead: \"?\" }\n")
                        .collect(Collectors.joining());
    }
}
