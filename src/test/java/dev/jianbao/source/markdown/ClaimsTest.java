package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    @Test
    void aMarkedFigureLeadsToItsCheck() {
        Reading reading = Reading.of("新增[39所]{count=\"projects\"}，共 [5.18万]{#seats sum=\"projects.seats\"}个。");

        assertThat(reading.html())
                .isEqualTo("<p>新增<a href=\"check:prose-1\" class=\"checked\">39所</a>，共"
                        + "<a href=\"check:seats\" class=\"checked\">5.18万</a>个。</p>\n");
        assertThat(reading.text()).isEqualTo("新增39所，共5.18万个。");
        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void whatItClaimsHasItsPlace() {
        List<Prose.Claim> claims = Reading.of(
                        "甲[39所]{count=\"projects\" where='stage=middle|senior'}\n\n乙[1907人]{equals=\"639+236\"}")
                .body()
                .lead()
                .claims();

        assertThat(claims).extracting(Prose.Claim::id).containsExactly("prose-1", "prose-2");
        assertThat(claims).extracting(Prose.Claim::text).containsExactly("39所", "1907人");
        assertThat(claims)
                .extracting(claim -> claim.range().toString())
                .containsExactly(Reading.PATH + ":1:3", Reading.PATH + ":3:3");
        assertThat(claims.get(0).attributes().get("where").value()).isEqualTo("stage=middle|senior");
        assertThat(claims.get(0).attributes().get("where").range().column()).isEqualTo(32);
    }

    @Test
    void whatStandsBeforeItInItsClauseGoesWithIt() {
        List<Prose.Claim> claims = Reading.of(
                        "到2025年，**初**中[12所]{a=b}、小学[10所]{a=b}。[1所]{a=b}；\n这一句话里在数字之前没有任何标点只有很多很多的字[2.5万]{a=b}")
                .body()
                .lead()
                .claims();

        assertThat(claims)
                .extracting(claim -> claim.lead() + claim.text())
                .containsExactly("初中12所", "小学10所", "1所", "…之前没有任何标点只有很多很多的字2.5万");
    }

    @Test
    void figuresAreCountedThroughTheFile() {
        Body body = Reading.of(
                        new MarkdownReader(false, NameSpotter.NONE),
                        "[1]{a=b}\n\n## 一\n\n[2]{a=b}\n\n## 二\n\n[3]{a=b}\n",
                        2)
                .body();

        assertThat(body.lead().claims()).extracting(Prose.Claim::id).containsExactly("prose-1");
        assertThat(body.divisions())
                .flatExtracting(each -> each.body().claims())
                .extracting(Prose.Claim::id)
                .containsExactly("prose-2", "prose-3");
    }

    @Test
    void figuresStandInListsTablesEmphasisAndLinks() {
        Reading reading = Reading.of("- **[1所]{a=b}**\n\n|甲|\n|-|\n|[2所]{a=b}|\n\n[见[3所]{a=b}](a.md)\n");

        assertThat(reading.body().lead().claims()).extracting(Prose.Claim::text).containsExactly("1所", "2所", "3所");
        assertThat(reading.html()).contains(">见3所</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[39所]",
                "[39所] {count=projects}",
                "[39所]{}",
                "[39所]{合计}",
                "[]{a=b}",
                "\\[39所]{a=b}",
                "[39所]{a=b",
                "`[39所]{a=b}`",
                "[39\n所]{a=b}"
            })
    void otherBracketsAreText(String markdown) {
        assertThat(Reading.of(markdown).body().lead().claims()).isEmpty();
    }

    @Test
    void linksAndHeadingsKeepTheirBrackets() {
        Reading reading = Reading.of("[甲](a.md){a=b}\n\n### 补记[二]{#more}\n");

        assertThat(reading.body().lead().claims()).isEmpty();
        assertThat(reading.body().lead().links()).hasSize(1);
        assertThat(reading.body().lead().outline())
                .extracting(OutlineEntry::anchor)
                .containsExactly("more");
    }

    @Test
    void malformedBracesAreReported() {
        assertThat(Reading.of("[39所]{count=projects where=}").reports()).containsExactly("1:28 MALFORMED_ATTRIBUTES }");
    }
}
