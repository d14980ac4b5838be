package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is legal and rare is shown as the format says it is. */
@ExtendWith(BuiltSites.Extension.class)
class StrangeSiteTest {
    private static final String ISSUE = "bulletins/liushui/2024/009.html";

    private final BuiltSite site;

    StrangeSiteTest(BuiltSites sites) {
        site = sites.of(TestSite.STRANGE);
    }

    @Test
    void isWarnedOfExactlyWhatDeservesIt() {
        assertThat(site.diagnostics())
                .containsExactly(
                        "content/bulletins/liushui/2023/005.md:2:9 JB0512",
                        "content/bulletins/liushui/2024/009.md:2:9 JB0512",
                        "content/bulletins/liushui/2024/009.md:63:5 JB0342",
                        "content/bulletins/liushui/2024/009.md:69:5 JB0523",
                        "content/bulletins/liushui/2024/009.md:73:1 JB0310",
                        "content/bulletins/liushui/2024/009.md:75:5 JB0310",
                        "content/bulletins/liushui/2024/009.md:75:31 JB0310",
                        "content/bulletins/liushui/2024/s1.md:8:4 JB0521",
                        "content/bulletins/niandu/2024/0004.md:2:9 JB0512",
                        "content/bulletins/zonghao/2022/3766.md:2:9 JB0512",
                        "content/plans/" + LongTables.STAGED + "/projects.csv:323:26 JB0762");
    }

    @Test
    void theSampleReportsItsGapAndFiguresThatDoNotAgree(BuiltSites sites) {
        assertThat(sites.of(TestSite.SAMPLE).diagnostics())
                .extracting(each -> each.replaceFirst("^content/([^/]+)/.* ", "$1 "))
                .containsOnly("bulletins JB0512", "bulletins JB0761", "plans JB0760", "plans JB0762")
                .containsOnlyOnce("bulletins JB0512", "bulletins JB0761");
    }

    @Test
    void aSiteHasItsOwnColourEmblemAndRunningHeads() {
        String style = new String(site.output().files().get("theme/gazette.css"), UTF_8);
        Document page = site.page(ISSUE).document();

        assertThat(style)
                .doesNotContain("#b3131b", "#ff7a6e")
                .contains("--red: #0b4f6c", "content: \"甲省水务简报汇编 & “旧刊”\"")
                .contains("[data-issue^=\"liushui/\"] { page: b-liushui; }");
        assertThat(page.selectFirst(".emblem").attr("src"))
                .isEqualTo(page.selectFirst("link[rel=icon]").attr("href"))
                .isEqualTo("../../../assets/%E5%9B%BE%E7%89%87/%E6%B0%B4%E7%BA%B9.svg");
    }

    @Test
    void everyNumberingRuleHasItsWords() {
        assertThat(text("bulletins/liushui/2023/005.html")).contains("第5期");
        assertThat(text("bulletins/liushui/2024/s01.html")).contains("增刊第1期");
        assertThat(text("bulletins/niandu/2024/004.html")).contains("2024年第4期");
        assertThat(text("bulletins/zonghao/2022/3766.html")).contains("总第3766期");
        assertThat(text("bulletins/kuaibao/2026/001.html")).contains("2026年第1期（总第3767期）");
        assertThat(text("bulletins/riqi/2024/2024-02-29.html")).contains("2024年2月29日");
    }

    @Test
    void missingNumbersAreNamed() {
        List<String> missing = Stream.of("liushui/2023", "liushui/2024", "niandu/2024", "zonghao/2022")
                .flatMap(year -> page("bulletins/" + year + "/index.html").select(".open").eachText().stream())
                .filter(line -> line.contains("期"))
                .toList();

        assertThat(missing).hasSizeGreaterThanOrEqualTo(4);
        assertThat(text("bulletins/zonghao/index.html")).contains("3765");
        assertThat(text("bulletins/liushui/index.html")).contains("3", "4", "7", "8");
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() {
        assertThat(text("bulletins/liushui/2023/005.html")).contains("𠮷田水利学院为𠮷县测绘堤防", "张𬭎、李㑇、王鿍", "㐀7", "䶮州");
        assertThat(page("bulletins/liushui/2023/005.html")
                        .select(".prose a[data-region]")
                        .eachAttr("data-region"))
                .contains("yan-zhou", "ji-xian");
    }

    @Test
    void aTitleOfAHundredAndTwentyCharactersIsShownInFull() {
        Element title = page("bulletins/liushui/2023/006.html")
                .selectFirst("#zhangbiaoti .title, #zhangbiaoti h2, #zhangbiaoti h3");

        assertThat(title.text()).contains("春灌开始，子市水务局先行").contains("将于下月公布全文");
        assertThat(title.text().length()).isGreaterThanOrEqualTo(120);
    }

    @Test
    void aTableOfFourteenColumnsIsOne() {
        Element table = page(ISSUE).selectFirst(".prose table");

        assertThat(table.select("thead th")).hasSize(14);
        assertThat(table.select("tbody tr")).hasSize(2).allMatch(row -> row.childrenSize() == 14);
    }

    @Test
    void htmlIsShownAsText() {
        assertThat(page(ISSUE).select("main script, main [onclick], main [onerror]"))
                .isEmpty();
        assertThat(text(ISSUE))
                .contains("<script>alert(\"甲省\")</script>", "<b onclick=\"x()\">", "<img src=x onerror=alert(1)>");
        assertThat(text(ISSUE)).contains("title: 这是代码 <b>不是</b> 标记");
        assertThat(page(ISSUE).select("pre a")).isEmpty();
    }

    @Test
    void filesWithAwkwardNamesArePublished() {
        assertThat(site.output().files().keySet())
                .contains(
                        "assets/图片/水位 图一.png",
                        "assets/进度100%.txt",
                        "assets/表#1.txt",
                        "bulletins/liushui/2024/附图.png",
                        "help/流程.png");
        assertThat(page(ISSUE).select("main img").eachAttr("src"))
                .containsExactly("../../../assets/%E5%9B%BE%E7%89%87/%E6%B0%B4%E4%BD%8D%20%E5%9B%BE%E4%B8%80.png");
        assertThat(page(ISSUE).select("a").eachAttr("href"))
                .contains("../../../assets/%E8%BF%9B%E5%BA%A6100%25.txt", "../../../assets/%E8%A1%A8%231.txt");
    }

    @Test
    void whatIsNotPublicIsNowhere() {
        List<String> hidden = List.of("七十七万八千八百人", "三十三万四千四百人", "五十五万六千六百人", "草稿里的一条", "还没写完");

        assertThat(site.output().files().keySet())
                .noneMatch(path -> hidden.stream().anyMatch(site.output().text(path)::contains))
                .doesNotContain("bulletins/liushui/2025/011.html", "articles/2025/caogao.html");
    }

    @Test
    void aWithdrawnIssueSaysSo() {
        assertThat(text("bulletins/liushui/2025/010.html")).contains("2025年1月3日", "数字有误，另行编发");
        assertThat(text("corrections.html")).contains("数字有误", "消息不实", "应为“3.8米”", "<重复>");
    }

    @Test
    void aWithdrawnPageSaysSoToo() {
        assertThat(text("help/jiu.html")).contains("旧的说明", "2025年2月1日", "已并入凡例").doesNotContain("不再作数");
        assertThat(site.output().files().keySet()).noneMatch(path -> path.startsWith("hant/help/jiu"));
    }

    @Test
    void earlierAddressesLeadOn() {
        assertThat(page("old/2024-9.html").select("a").attr("href")).isEqualTo("../" + ISSUE);
        assertThat(page("旧刊/第9期.html").select("a").attr("href")).isEqualTo("../" + ISSUE);
        assertThat(page("about/index.html").select("a").attr("href")).isEqualTo("../shuoming.html");
    }

    @Test
    void longListsTakeSeveralPages() {
        assertThat(entries("units/" + LongLists.UNIT + ".html") + entries("units/" + LongLists.UNIT + "/p1.html"))
                .isEqualTo(LongLists.ITEMS);
        assertThat(entries("bulletins/liang/sections/liang.html") + entries("bulletins/liang/sections/liang/p1.html"))
                .isEqualTo(LongLists.ITEMS);
        assertThat(site.pages()).extracting(BuiltPage::path).contains("articles/p1.html", "regions/wu-xiang/p1.html");
    }

    private int entries(String path) {
        return page(path).select("main .entry").size();
    }

    @Test
    void whatNearlyAllShareMakesNoneAkin() {
        assertThat(page("bulletins/liang/2020/001.html").select(".item")).hasSize(25);
        assertThat(page("bulletins/liang/2020/001.html").select(".related")).isEmpty();
    }

    @Test
    void yearsOfALongListLeadToThePageTheyStandOn() {
        assertThat(page("units/" + LongLists.UNIT + ".html")
                        .select("table.tally a")
                        .eachAttr("href"))
                .startsWith("#y2024")
                .contains("xiehui/p1.html#y2015");
        assertThat(page("units/" + LongLists.UNIT + "/p1.html").select("table.tally"))
                .isEmpty();
    }

    @Test
    void namesOfOldLeadToTheUnitOfToday() {
        assertThat(page("bulletins/liushui/2023/006.html")
                        .select(".prose a[data-unit]")
                        .eachText())
                .contains("子市水利局", "子市水利电力局", "子市水务局");
        assertThat(text("units/zi-shuiwu-ju.html")).contains("子市水利电力局", "1998年", "2018年10月");
    }

    @Test
    void whatIsNotStatedIsNotGuessed() {
        assertThat(text("articles/2023/wuti.html")).contains("未载明");
        assertThat(text("partnerships.html")).contains("江心大学", "结对县区，来件未载");
    }

    @Test
    void theSitesOwnTemplatesShadowTheBuiltIn() {
        assertThat(text("404.html")).contains("查无此页", "本站自己的模板");
        assertThat(page("index.html").selectFirst("a.skip").text()).isEqualTo("直接看正文");
        assertThat(site.output().text("theme/own.css")).isEqualTo(".x{}\n");
        assertThat(site.output().files()).containsKey("theme/gazette.css");
    }

    @Test
    void anEnglishFrameLeavesDocumentsChinese(BuiltSites sites) {
        Document page = sites.of(TestSite.STRANGE_IN_ENGLISH).page(ISSUE).document();

        assertThat(page.select(".prose"))
                .isNotEmpty()
                .allMatch(each -> each.closest("[lang]").attr("lang").equals("zh-Hans"));
        assertThat(page.selectFirst("a.skip").text()).isEqualTo("Skip to the text");
    }

    private Document page(String path) {
        return site.page(path).document();
    }

    private String text(String path) {
        return page(path).body().wholeText();
    }
}
