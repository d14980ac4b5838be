package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Projects, budget and audit on their pages: nothing is filled in, nothing that is lost is added up in silence. */
@ExtendWith(BuiltSites.Extension.class)
class PlanTablesTest {
    private static final Path DEMONSTRATION = Path.of("src/test/resources/sites/plan");
    private static final String PLAN = "content/plans/greening-2023/";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.build(
                SiteFiles.below(DEMONSTRATION)
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
                                        "市级公园,小计,,10500,30,2600,",
                                        ",1,北苑,6000,18,1600,园林局",
                                        ",2,南苑,4500,=12 ; 30-18 ; 减法,1000,",
                                        "口袋公园,1,东巷,500,?,120（含设计）,甲社区",
                                        ",2,西巷,450,15亩,?（印有30）,",
                                        ",3,中巷,500,1,130,?")),
                folder);
    }

    private static Document page(String name) {
        return site.page("plans/greening-2023/" + name).document();
    }

    @Test
    void groupsSumsAndMergedCells() {
        Document page = page("projects/index.html");

        assertThat(page.select("tbody tr.group").eachText()).containsExactly("市级公园 2个项目", "口袋公园 3个项目");
        assertThat(page.select("tr.sum th").eachText()).containsExactly("小计");
        assertThat(page.selectFirst("#row-1 td[rowspan=2]").text()).isEqualTo("园林局");
        assertThat(page.selectFirst("#row-2").children()).hasSize(6);
        assertThat(page.selectFirst("#row-3 td[rowspan=2]").text()).isEqualTo("甲社区");
        assertThat(page.select("thead th").eachText()).contains("植树（株）", "面积（公顷）", "投资（万元）", "核对");
    }

    @Test
    void whatIsInferredAndLostSaysSo() {
        Document page = page("projects/index.html");
        Element inferred = page.selectFirst("#row-2 a.inferred");
        List<String> lost = page.select("a.lost").eachText();

        assertThat(inferred.text()).isEqualTo("12推1");
        assertThat(page.selectFirst(inferred.attr("href")).text()).isEqualTo("推1 30-18（减法）");
        assertThat(lost).containsExactly("缺", "缺2", "缺");
        assertThat(page.select("td.hatch")).hasSize(3);
        assertThat(page.select(".table-notes div").eachText())
                .containsExactly("缺 原文此处有内容，今已无法辨认。缺的不是零，也不当作零相加。", "推1 30-18（减法）", "缺2 印有30");
    }

    @Test
    void sumsOverLostCellsAreNoTotals() {
        List<Element> reckoned = page("projects/index.html").select("tr.reckoned");

        assertThat(reckoned).hasSize(2);
        assertThat(reckoned.get(0).text()).isEqualTo("各行相加（原文未列） 1450 已知2（缺1格） 已知250（缺1格）");
        assertThat(reckoned.get(1).text()).isEqualTo("各行相加（原文未列） 11950 已知32（缺1格） 已知2850（缺1格）");
    }

    @Test
    void marksStandAtTheEndOfTheLineAndLeadToTheAudit() {
        Document page = page("projects/index.html");
        Element sum = page.selectFirst("tr.sum .marks");

        assertThat(sum.select(".mark").eachText()).containsExactly("面积 相符 据推算1格", "植树、投资 相符");
        assertThat(sum.selectFirst("a").attr("href")).isEqualTo("../audit.html#check-projects.city.area");
        assertThat(page.selectFirst("#row-2 .mark").text()).isEqualTo("面积 相符");
    }

    @Test
    void sharesSayOfWhat() {
        Document page = page("budget.html");

        assertThat(page.select("thead th").eachText())
                .containsExactly("项目名称", "具体内容", "金额（万元）", "占原载合计3000万元的比重", "核对");
        assertThat(page.selectFirst("#line-1 .share").text()).isEqualTo("86.7%");
        assertThat(page.selectFirst("#line-1 rect.part").attr("width")).isEqualTo("867");
        assertThat(page.selectFirst("#line-2 .share").text()).isEmpty();
        assertThat(page.selectFirst("tr.reckoned").text()).isEqualTo("各项相加 已知2600（缺1格）");
        assertThat(page.selectFirst("#total .mark").text()).isEqualTo("未能核定 缺1格，已知合2600万元");
    }

    @Test
    void withoutAStatedTotalThereAreNoSharesOfLostLines() {
        Path other = folder.resolve("other");
        Document page = BuiltSite.build(
                        SiteFiles.below(DEMONSTRATION).with(PLAN + "budget.csv", "项目名称,具体内容,金额\n建设,公园,2600\n养护,古树,?\n"),
                        other)
                .page("plans/greening-2023/budget.html")
                .document();

        assertThat(page.select("svg, .share")).isEmpty();
        assertThat(page.selectFirst(".summary").text()).isEqualTo("2项资金 · 缺1项金额，已知各项合2600万元");
    }

    @Test
    void theAuditTellsEveryVerdict() {
        Document page = page("audit.html");
        Element budget = page.getElementById("check-budget.total");

        assertThat(page.select(".verdicts > li"))
                .hasSize(site.plan()
                        .archive()
                        .plans()
                        .all()
                        .get(0)
                        .audit()
                        .verdicts()
                        .size());
        assertThat(page.selectFirst(".counts").text()).isEqualTo("不符 0 · 未能核定 1 · 相符 9");
        assertThat(budget.selectFirst(".figures").text()).isEqualTo("未能核定 原载 3000万元 已知部分 2600万元 余下应合 400万元 缺 养护（共1格）");
        assertThat(budget.selectFirst(".margin a").attr("href")).isEqualTo("budget.html#total");
        assertThat(page.getElementById("check-prose-1").text())
                .startsWith("新建公园5座 相符 原载 5座 核得 5座")
                .contains("与“项目”的行数核对");
        assertThat(page.getElementById("check-projects.city.area")
                        .selectFirst(".margin a")
                        .attr("href"))
                .isEqualTo("projects/index.html#sum-city");
    }

    @Test
    void aFailedCheckShowsBothFiguresAndItsExplanation() {
        Document audit = BuiltSite.build(SiteFiles.below(DEMONSTRATION), folder.resolve("plain"))
                .page("plans/greening-2023/audit.html")
                .document();
        Element failed = audit.getElementById("check-projects.pocket.cost");

        assertThat(failed.selectFirst(".figures").text()).isEqualTo("不符 原载 400万元 核得 380万元 差 20万元");
        assertThat(failed.selectFirst(".accepted").text()).isEqualTo("说明：原表如此");
        assertThat(audit.select(".verdicts").get(0).select("li").get(0).id()).isEqualTo("check-projects.pocket.cost");
    }

    @Test
    void largeTablesAreSpreadOverPages(BuiltSites sites) {
        BuiltSite strange = sites.of(TestSite.STRANGE);
        String staged = "plans/" + LongTables.STAGED + "/";
        Document contents = strange.page(staged + "projects/index.html").document();
        Document second = strange.page(staged + "projects/stages/trunk/p2.html").document();
        Document rows = strange.page(staged + "audit/rows/p2.html").document();

        assertThat(contents.select("tbody th a").eachText()).containsExactly("干管", "支管");
        assertThat(contents.select("tr.sum").text()).startsWith("合计 320 640 3200 1600 4801");
        assertThat(second.select("tr.row")).hasSize(101);
        assertThat(second.select("script[src$=table.js]")).isEmpty();
        assertThat(rows.select(".verdicts > li")).hasSizeGreaterThan(100);
        assertThat(rows.selectFirst(".verdicts .margin a").attr("href")).contains("/projects/stages/");
        assertThat(strange.page("plans/" + LongTables.PLAIN + "/projects/p2.html")
                        .document()
                        .select("tr.row"))
                .hasSize(120);
        assertThat(strange.pages().stream().filter(page -> page.path().startsWith("plans/")))
                .allMatch(page -> page.bytes().length < 400_000);
    }
}
