package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in {@code content/bulletins/example/2024/012.md}. */
class LinkPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.cn/a?b=c#d | External[url=https://example.cn/a?b=c#d]",
                "HTTPS://example.cn/ | External[url=https://example.cn/]",
                "https://example.cn/中 | External[url=https://example.cn/%E4%B8%AD]",
                "https://教育.中国/路 | External[url=https://xn--wcvs22d.xn--fiqs8s/%E8%B7%AF]",
                "http://教育。中国:8080?a | External[url=http://xn--wcvs22d.xn--fiqs8s:8080?a]",
                "mailto:a@example.cn | External[url=mailto:a@example.cn]",
                "tel:+86-791-12345 | External[url=tel:+86-791-12345]",
                "unit:some-id | Reference[kind=unit, id=some-id]",
                "item:example/2024/9#2 | Reference[kind=item, id=example/2024/9#2]",
                "009.md | Page[path=content/bulletins/example/2024/009.md, fragment=]",
                "./009.md#item-2 | Page[path=content/bulletins/example/2024/009.md, fragment=item-2]",
                "../2023/001.md | Page[path=content/bulletins/example/2023/001.md, fragment=]",
                "/pages/about.md | Page[path=content/pages/about.md, fragment=]",
                "#item-2 | Page[path=content/bulletins/example/2024/012.md, fragment=item-2]",
                "a.pdf#page=3 | Asset[path=content/bulletins/example/2024/a.pdf, fragment=page=3]",
                "/assets/%E9%99%84%E4%BB%B6%201.pdf | Asset[path=content/assets/附件 1.pdf, fragment=]",
                "/assets/增长5%.pdf | Asset[path=content/assets/增长5%.pdf, fragment=]",
            })
    void allowedLinksHaveATarget(String written, String target) {
        Reading reading = Reading.of("[x](" + written + ")");

        assertThat(reading.reports()).isEmpty();
        assertThat(reading.body().lead().links()).singleElement().satisfies(link -> {
            assertThat(link.target()).hasToString(target);
            assertThat(link.range()).hasToString(Reading.PATH + ":1:5");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert%281%29)",
                "[x](JaVaScRiPt:alert)",
                "[x](java&#115;cript:alert)",
                "[x](javascript&colon;alert)",
                "[x](java&Tab;script:alert)",
                "[x](vbscript:alert)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](C:/windows)",
                "[x](blob:https://example.cn/1)",
                "<javascript:alert>",
                "[x][y]\n\n[y]: javascript:alert",
                "![x](data:image/png;base64,AAAA)",
            })
    void otherSchemesMakeNoLink(String markdown) {
        Reading reading = Reading.of(markdown);

        assertThat(reading.html()).doesNotContain("href", "src");
        assertThat(reading.reports()).singleElement().asString().contains("LINK_SCHEME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](java&#10;script:alert)",
                "[x](&#1;javascript:alert)",
                "[x](&#32;javascript:alert)",
                "[x](\u00ADjavascript:alert)",
                "[x](//example.cn/a)",
                "[x](/\\example.cn/a)",
                "[x](..\\a.md)",
                "[x](https:example.cn)",
                "[x](https:///a)",
                "[x](https://)",
                "[x](https://www.gov.cn@evil.example/)",
                "[x](https://a:b@evil.example/)",
                "[x](https://教育..中国/)",
                "[x](unit:)",
                "[x](mailto:)",
                "[x]()",
                "[x](a.md?b)",
                "[x](%00.md)",
                "[x](%FF.md)",
                "[x](/%2Fexample.cn)",
            })
    void malformedLinksMakeNoLink(String markdown) {
        Reading reading = Reading.of(markdown);

        assertThat(reading.html()).isEqualTo("<p>x</p>\n");
        assertThat(reading.reports()).singleElement().asString().contains("BAD_LINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../x.md",
                "../../../../../../etc/passwd",
                "%2e%2e/../../../x.md",
                "/../site.yaml",
                "../../.."
            })
    void nothingOutsideTheContentIsLinked(String written) {
        Reading reading = Reading.of("[x](" + written + ")");

        assertThat(reading.html()).isEqualTo("<p>x</p>\n");
        assertThat(reading.reports()).containsExactly("1:5 LINK_LEAVES_CONTENT " + written);
    }

    @Test
    void aHostThatLooksLikeAnotherIsReported() {
        Reading reading = Reading.of("[x](https://www.g\u043Ev.cn/)");

        assertThat(reading.reports()).containsExactly("1:5 STRANGE_HOST www.xn--gv-fmc.cn");
        assertThat(reading.html()).contains("href=\"https://www.xn--gv-fmc.cn/\"");
    }

    @Test
    void aChineseHostIsShownAsItIsWritten() {
        assertThat(Reading.of("<https://教育.中国/>").html())
                .contains("href=\"https://xn--wcvs22d.xn--fiqs8s/\"")
                .contains(">https://教育.中国/</a>");
    }

    @Test
    void webLinksSayThatTheyLeave() {
        assertThat(Reading.of("[站](https://example.cn \"标题\") <mailto:a@example.cn>")
                        .html())
                .isEqualTo(
                        "<p><a href=\"https://example.cn\" class=\"external\" rel=\"external noopener\" title=\"标题\">站</a>"
                                + " <a href=\"mailto:a@example.cn\">mailto:a@example.cn</a></p>\n");
    }

    @Test
    void aBareAddressEndsBeforeChineseText() {
        assertThat(Reading.of("见https://example.cn/a_b（网站）。").html())
                .isEqualTo("<p>见<a href=\"https://example.cn/a_b\" class=\"external\" rel=\"external noopener\">"
                        + "https://example.cn/a_b</a>（网站）。</p>\n");
        assertThat(Reading.of("(https://example.cn/a_(b)), `https://example.cn`")
                        .body()
                        .lead()
                        .links())
                .singleElement()
                .extracting(Link::target)
                .isEqualTo(new Target.External("https://example.cn/a_(b)"));
    }

    @Test
    void picturesAreFilesWithAText() {
        assertThat(Reading.of("![会场](/assets/a.jpg \"标题\")").html())
                .isEqualTo("<p><img src=\"content/assets/a.jpg\" alt=\"会场\" title=\"标题\"></p>\n");
        assertThat(Reading.of("![会\n*场*](a.jpg)").body().lead().images())
                .singleElement()
                .extracting(Image::alternative)
                .isEqualTo("会场");
        assertThat(Reading.of("![](a.jpg)").reports()).containsExactly("1:1 IMAGE_WITHOUT_TEXT");
        assertThat(Reading.of("前![图](https://example.cn/a.jpg)").reports()).containsExactly("1:7 REMOTE_IMAGE");
        assertThat(Reading.of("前![图](https://example.cn/a.jpg)").html()).isEqualTo("<p>前图</p>\n");
        assertThat(Reading.of("![图](a.md)").reports()).containsExactly("1:6 BAD_LINK a.md");
    }

    @Test
    void whatLooksLikeALinkAndIsNoneIsReported() {
        assertThat(Reading.of("见[附件](附件 1.pdf)。").reports()).containsExactly("1:5 LEFTOVER_LINK");
        assertThat(Reading.of("见[附件][甲]。").reports()).containsExactly("1:2 UNKNOWN_LINK_LABEL 甲");
        assertThat(Reading.of("见[附件]。").reports()).isEmpty();
    }

    @Test
    void aPageMayShowTheTextOfALinkAlone() {
        Prose prose = Reading.of("见[第9期](009.md)与![图](a.jpg)。").body().lead();

        assertThat(prose.html(target -> null)).isEqualTo("<p>见第9期与图。</p>\n");
        assertThat(prose.html(target -> "\"<&")).contains("href=\"&quot;&lt;&amp;\"", "src=\"&quot;&lt;&amp;\"");
    }
}
