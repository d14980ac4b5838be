package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Severity;
import dev.jianbao.history.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said when is told as git knows it, and nothing that was not public. */
class VersionsTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base");
    private static final String ISSUE = "content/bulletins/dongtai/2024/090.md";
    private static final String PAGE = "bulletins/dongtai/2024/090.html";
    private static final String HISTORY = "bulletins/dongtai/2024/090/history.html";
    private static final String TEXT = """
            ---
            number: 90
            date: 2024-08-30
            status: issued
            signed-by: 李某
            ---

            ### 召开例会 {#a}

            130人参加。

            ### 举办培训

            培训为期五天。
            """;

    @TempDir
    private Path temp;

    private Path site;
    private GitFolder git;

    @BeforeEach
    void begin() throws IOException {
        site = temp.resolve("site");
        Overlay.of(BASE, site);
        git = GitFolder.init(site);
        Path settings = site.resolve("content/site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "search: false\nhistory: true\nbase-url: https://example.org/\ntime-zone: Asia/Shanghai\n");
    }

    @Test
    void aDocumentThatNeverChangedSaysSinceWhenItIsThere() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        SiteFiles built = build();

        assertThat(past(built)).containsExactly("2024年9月1日发布于本站");
        assertThat(built.files().keySet()).noneMatch(path -> path.contains("versions/") || path.contains("history"));
    }

    @Test
    void whatChangedIsToldAndTheEarlierTextKeptAtAnAddressOfItsOwn() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        String changed = git.write(ISSUE, TEXT.replace("130", "150")).commit("2024-09-05");
        SiteFiles built = build();
        Document history = built.page(HISTORY);
        Document earlier = built.page("bulletins/dongtai/2024/090/versions/2024-09-01.html");

        assertThat(past(built)).containsExactly("2024年9月1日发布于本站；2024年9月5日最近修改；历次版本（2）");
        assertThat(history.select("main section").eachAttr("id")).containsExactly("v-2024-09-05", "v-2024-09-01");
        assertThat(history.select("del").textNodes())
                .extracting(Object::toString)
                .containsExactly("130");
        assertThat(history.select("ins").textNodes())
                .extracting(Object::toString)
                .containsExactly("150");
        assertThat(history.select(".fold, .heading").eachText()).contains("召开例会");
        assertThat(earlier.select("main").text())
                .contains("130人参加", "这是2024年9月1日至2024年9月5日的版本")
                .doesNotContain("150");
        for (Document page : List.of(history, earlier)) {
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/" + PAGE);
        }
        assertThat(earlier.select(".state a").eachAttr("href"))
                .containsExactly("../../090.html", "../history.html#v-2024-09-05", "../history.html");
        assertThat(built.text("bulletins/dongtai/2024/090.json"))
                .contains("\"firstPublished\": \"2024-09-01\"", "\"committed\": true", changed)
                .contains("bulletins/dongtai/2024/090/versions/2024-09-01.html");
    }

    @Test
    void earlierTextIsInNoFeedNoSitemapAndNoSearch() throws IOException {
        replace(site.resolve("content/site.yaml"), "search: false\n", "");
        git.write(ISSUE, TEXT.replace("130人", "一百三十名代表")).commit("2024-09-01");
        git.write(ISSUE, TEXT).commit("2024-09-05");
        SiteFiles built = build();

        assertThat(built.files().keySet()).anyMatch(path -> path.startsWith("search/"));
        assertThat(built.files().keySet())
                .filteredOn(path -> built.text(path).contains("一百三十名代表"))
                .containsExactlyInAnyOrder(HISTORY, "bulletins/dongtai/2024/090/versions/2024-09-01.html");
        assertThat(built.text("sitemap.xml")).contains(PAGE).doesNotContain("versions", "history");
    }

    @Test
    void whatMayChangeFreelyMakesNoVersion() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("signed-by", "keywords: [例会]\nsigned-by")).commit("2024-09-02");
        git.write(ISSUE, TEXT.replace("\n", "\r\n")).commit("2024-09-03");

        assertThat(past(build())).containsExactly("2024年9月1日发布于本站");
    }

    @Test
    void draftsThatLieInGitAreNeverShown() {
        git.write(ISSUE, TEXT.replace("issued", "draft").replace("130人", "柒拾柒号"))
                .commit("2024-08-01");
        git.write(ISSUE, TEXT.replace("issued", "reviewed").replace("130人", "柒拾柒号"))
                .commit("2024-08-05");
        git.write(ISSUE, TEXT.replace("issued", "?!").replace("130人", "柒拾柒号")).commit("2024-08-06");
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("issued", "draft").replace("130人", "柒拾柒号"))
                .commit("2024-09-02");
        git.write(ISSUE, TEXT).commit("2024-09-03");
        SiteFiles built = build();

        assertThat(built.page(HISTORY).select("main section").eachAttr("id"))
                .containsExactly("v-2024-09-03", "v-2024-09-01");
        assertThat(built.files().keySet()).noneMatch(path -> built.text(path).contains("柒拾柒号"));
    }

    @Test
    void whatWasWithdrawnComesBackNoWhere() {
        git.write(ISSUE, TEXT.replace("130人", "柒拾柒号")).commit("2024-09-01");
        git.write(ISSUE, TEXT).commit("2024-09-02");
        git.write(ISSUE, TEXT.replace("issued", "withdrawn\nwithdrawn: { date: 2024-09-03, reason: 有误 }"))
                .commit("2024-09-03");
        SiteFiles built = build();

        assertThat(past(built)).containsExactly("2024年9月1日发布于本站；2024年9月2日最近修改；历次版本（2）");
        assertThat(built.page("bulletins/dongtai/2024/090/versions/2024-09-01.html")
                        .text())
                .contains("不再公开", "现况");
        assertThat(built.files().keySet())
                .noneMatch(path ->
                        built.text(path).contains("柒拾柒号") || built.text(path).contains("130人"));
    }

    @Test
    void whatWasWithdrawnStaysSoWhenTheDocumentIsIssuedAgain() {
        git.write(ISSUE, TEXT.replace("130人", "柒拾柒号")).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("issued", "withdrawn\nwithdrawn: { date: 2024-09-03, reason: 有误 }"))
                .commit("2024-09-03");
        git.write(ISSUE, TEXT).commit("2024-09-05");
        SiteFiles built = build();

        assertThat(built.page(HISTORY).select("#v-2024-09-01").text()).contains("至2024年9月3日", "已撤回");
        assertThat(built.page(HISTORY).select("#v-2024-09-05 a").eachText()).containsExactly("全文");
        assertThat(built.files().keySet()).noneMatch(path -> built.text(path).contains("柒拾柒号"));
    }

    @Test
    void anAuthorMayWithholdEarlierWordings() {
        git.write(ISSUE, TEXT.replace("130人", "柒拾柒号")).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("signed-by", "versions: hidden\nsigned-by"))
                .commit("2024-09-02");
        SiteFiles built = build();

        assertThat(built.page(HISTORY).select("main").text()).contains("2024年9月1日", "不再公开");
        assertThat(built.files().keySet()).noneMatch(path -> built.text(path).contains("柒拾柒号"));
        assertThat(built.text(PAGE)).contains("130人");
    }

    @Test
    void aCorrectionLeadsToWhatItChanged() {
        String corrected = "corrections: [{ date: 2024-09-04, what: 人数有误 }]\nsigned-by";
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("130", "140")).commit("2024-09-03");
        git.write(ISSUE, TEXT.replace("130", "150").replace("signed-by", corrected))
                .commit("2024-09-05");
        git.write(ISSUE, TEXT.replace("130", "150").replace("五", "六").replace("signed-by", corrected))
                .commit("2024-09-06");
        SiteFiles built = build();

        assertThat(built.page(PAGE).select(".state a").attr("href")).isEqualTo("090/history.html#v-2024-09-05");
        assertThat(built.page("corrections.html")
                        .select(".entry a[href*=history]")
                        .attr("href"))
                .isEqualTo("bulletins/dongtai/2024/090/history.html#v-2024-09-05");
        assertThat(built.page(HISTORY).select("#v-2024-09-05").text()).contains("人数有误");
        assertThat(built.page(HISTORY).select("#v-2024-09-06").text()).doesNotContain("人数有误");
    }

    @Test
    void anItemSaysWhenItChangedIfItDid() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("五", "六")).commit("2024-09-05");
        SiteFiles built = build();

        assertThat(built.page(PAGE).select(".item .margin a[href*=history]").eachAttr("href"))
                .containsExactly("090/history.html#v-2024-09-05");
        assertThat(built.page(PAGE).select("#item-2 .margin").text()).contains("修改 2024年9月5日");
        assertThat(built.text("bulletins/dongtai/2024/090.json"))
                .contains("培训为期六天。\", \"lastChanged\": \"2024-09-05\"")
                .doesNotContain("130人参加。\", \"lastChanged");
    }

    @Test
    void aDocumentThatGetsAnotherNameKeepsTheAddressesOfItsVersions() throws IOException {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("130", "150")).commit("2024-09-05");
        Files.delete(site.resolve(ISSUE));
        String alias = "aliases: [" + PAGE + "]\nsigned-by";
        git.write(
                        ISSUE.replace("090", "091"),
                        TEXT.replace("130", "150").replace("90", "91").replace("signed-by", alias))
                .commit("2024-09-07");
        SiteFiles built = build();

        String version = "bulletins/dongtai/2024/090/versions/2024-09-01.html";
        assertThat(built.page(HISTORY).select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../091/history.html");
        assertThat(built.page(version).select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../091/versions/2024-09-01.html");
        assertThat(built.page(version.replace("090", "091")).select("main").text())
                .contains("130人参加");
        assertThat(built.text("sitemap.xml")).doesNotContain("090/");
    }

    @Test
    void workThatIsNotCommittedIsSaidToBeSo() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("130", "150"));
        SiteFiles built = build();

        assertThat(past(built)).containsExactly("2024年9月1日发布于本站；现在所见尚未提交；历次版本（2）");
        assertThat(built.page(HISTORY).select("#now h2").text()).contains("尚未提交", "现行版");
        git.write("content/bulletins/dongtai/2024/090.md", TEXT)
                .write(ISSUE.replace("090", "091"), TEXT.replace("90", "91"));
        assertThat(build().page("bulletins/dongtai/2024/091.html")
                        .select(".past")
                        .text())
                .isEqualTo("现在所见尚未提交");
    }

    @Test
    void aVersionThatCannotBeReadAnyMoreIsShownAsItWasWritten() {
        git.write(ISSUE, TEXT.replace("number: 90", "nummer: neunzig")).commit("2024-09-01");
        git.write(ISSUE, TEXT).commit("2024-09-05");

        assertThat(build().page("bulletins/dongtai/2024/090/versions/2024-09-01.html")
                        .select("main")
                        .text())
                .contains("照原文显示", "130人参加。");
    }

    @Test
    void aPlanChangesWithItsFilesAndNotWithItsReadings() throws IOException {
        Path plans = temp.resolve("plans");
        SiteFiles.below(Path.of("src/test/resources/sites/plan"))
                .replacing("content/site.yaml", "title:", "history: true\ntitle:")
                .writeTo(plans);
        git = GitFolder.init(plans);
        git.commit("2024-09-01");
        Path folder = plans.resolve("content/plans/greening-2023");
        replace(folder.resolve("indicators.yaml"), "value: 40.1", "value: 40.2");
        git.commit("2024-09-02");
        replace(folder.resolve("measures.yaml"), "养护古树", "养护古树名木");
        git.commit("2024-09-03");
        replace(folder.resolve("indicators.yaml"), "target: 42", "target: 43");
        replace(folder.resolve("plan.md"), "[42%]", "[43%]");
        git.commit("2024-09-04");
        Files.delete(folder.resolve("budget.csv"));
        replace(folder.resolve("plan.md"), "budget: { unit: 万元 }\n", "");
        git.commit("2024-09-05");
        SiteFiles built = built(plans, temp.resolve("planned"));
        Document history = built.page("plans/greening-2023/history.html");

        assertThat(history.select("main section").eachAttr("id"))
                .containsExactly("v-2024-09-05", "v-2024-09-04", "v-2024-09-03", "v-2024-09-01");
        assertThat(history.select("#v-2024-09-03 ins").textNodes())
                .extracting(Object::toString)
                .containsExactly("名木");
        assertThat(history.select("#v-2024-09-04 .changes").text()).contains("绿地率", "42", "43");
        assertThat(built.page("plans/greening-2023/versions/2024-09-01.html")
                        .select("main")
                        .text())
                .contains("3. 养护古树", "牵头 园林局", "园林局、水务局共同实施。", "3000")
                .doesNotContain("名木");
        assertThat(built.text("plans/greening-2023/plan.json")).contains("versions/2024-09-04.html");
    }

    @Test
    void aCloneSaysTheSameAndAShallowOneSaysLess() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("130", "140")).commit("2024-09-03");
        git.write(ISSUE, TEXT.replace("130", "150")).commit("2024-09-05");
        SiteFiles whole = build();
        Path clone = git.shallowClone(temp.resolve("clone"), 100).path();
        Path shallow = git.shallowClone(temp.resolve("shallow"), 2).path();

        assertThat(built(clone, temp.resolve("cloned")).differencesFrom(whole)).isEmpty();
        SiteFiles less = built(shallow, temp.resolve("less"));
        assertThat(past(less)).containsExactly("不晚于2024年9月3日发布于本站；2024年9月5日最近修改；历次版本（2）");
        assertThat(less.page("bulletins/dongtai/2024/090/versions/2024-09-03.html")
                        .text())
                .contains("140人");
        assertThat(less.text("bulletins/dongtai/2024/090.json")).contains("\"cutOff\": true");
    }

    @Test
    void withoutARepositoryPagesSayLessAndAWarningSaysWhy() throws IOException {
        Path bare = temp.resolve("bare");
        Overlay.of(BASE, bare);
        Files.writeString(bare.resolve("content/site.yaml"), "history: true\ntitle: 无仓库\n");
        Files.writeString(bare.resolve(ISSUE), TEXT);
        BuildResult result = result(bare, temp.resolve("less"));

        assertThat(result.diagnostics().sorted())
                .extracting(each -> each.code().id())
                .contains("JB1062");
        assertThat(BuiltSite.output(temp.resolve("less")).page(PAGE).select(".past"))
                .isEmpty();
    }

    @Test
    void theNextBuildSeesACommitThoughNoFileChanged() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        git.write(ISSUE, TEXT.replace("130", "150"));
        build();
        git.commit("2024-09-05");
        SiteFiles again = build();

        assertThat(past(again)).containsExactly("2024年9月1日发布于本站；2024年9月5日最近修改；历次版本（2）");
        assertThat(again.differencesFrom(built(site, temp.resolve("clean")))).isEmpty();
        assertThat(result(site, temp.resolve("out")).written().orElseThrow().written())
                .isZero();
    }

    @Test
    void thePreviewForgetsWhatWasSaved() {
        git.write(ISSUE, TEXT).commit("2024-09-01");
        LiveSite live = new LiveSite(options(site, temp.resolve("none")));
        live.open();
        live.check();
        git.write(ISSUE, TEXT.replace("130", "150"));
        live.update(List.of(ISSUE));
        live.check();

        assertThat(live.artifact(HISTORY)).isPresent();
        git.write(ISSUE, TEXT);
        live.update(List.of(ISSUE));
        live.check();
        assertThat(live.artifact(HISTORY)).isEmpty();
    }

    private static List<String> past(SiteFiles built) {
        return built.page(PAGE).select(".past").eachText();
    }

    private static void replace(Path file, String text, String other) throws IOException {
        String now = Files.readString(file);
        assertThat(now).contains(text);
        Files.writeString(file, now.replace(text, other));
    }

    private SiteFiles build() {
        return built(site, temp.resolve("out"));
    }

    private static SiteFiles built(Path source, Path destination) {
        BuildResult result = result(source, destination);
        assertThat(result.diagnostics().sorted()).noneMatch(each -> each.severity() == Severity.ERROR);
        return BuiltSite.output(destination);
    }

    private static BuildResult result(Path source, Path destination) {
        return new Build(options(source, destination), Progress.UNHEARD).run();
    }

    private static BuildOptions options(Path source, Path destination) {
        Clock today = BuiltSite.TODAY;
        return new BuildOptions(source, destination, Optional.empty(), false, Severity.ERROR, false, 2, today);
    }
}
