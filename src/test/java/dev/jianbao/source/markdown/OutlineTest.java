package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static List<String> outline(Prose prose) {
        return prose.outline().stream()
                .map(entry -> entry.depth() + " " + entry.anchor() + (entry.runIn() ? " … " : " ") + entry.text())
                .toList();
    }

    @Test
    void anchorsFollowThePlaceInTheOutline() {
        Reading reading = Reading.of("## 甲\n\n### 子\n\n### 丑 {#given}\n\n## 乙\n\n### 寅\n");

        assertThat(outline(reading.body().lead()))
                .containsExactly("1 s-1 甲", "2 s-1-1 子", "2 given 丑", "1 s-2 乙", "2 s-2-1 寅");
        assertThat(reading.html()).contains("<h2 id=\"s-1\">甲</h2>", "<h3 id=\"given\">丑</h3>");
        assertThat(reading.reports()).isEmpty();
    }

    @Test
    void madeAnchorsTakeAPrefixAndGivenOnesDoNot() {
        Prose prose = Reading.of("## 甲\n\n### 乙 {#given}\n\n正文[^1]。\n\n[^1]: 注。\n")
                .body()
                .lead()
                .withAnchors("old-")
                .withAnchors("item-7-");

        assertThat(outline(prose)).containsExactly("1 item-7-s-1 甲", "2 given 乙");
        assertThat(prose.html(target -> null)).isEqualTo("""
                        <h2 id="item-7-s-1">甲</h2>
                        <h3 id="given">乙</h3>
                        <p>正文<sup class="note" id="item-7-fnref-1"><a href="#item-7-fn-1" role="doc-noteref">1</a></sup>。</p>
                        <div class="notes" role="doc-endnotes">
                        <ol>
                        <li id="item-7-fn-1">
                        <p>注。 <a class="back" href="#item-7-fnref-1" role="doc-backlink">↩</a></p>
                        </li>
                        </ol>
                        </div>
                        """);
    }

    @Test
    void aBoldEnumeratedStartIsARunInHeading() {
        Reading reading = Reading.of("""
                **一、总体情况。**正文。

                **（一）抓学习。**正文。

                **（二）抓“落实”**。正文。

                　　**二、下一步**

                **一是加强组织。**正文。

                **重要：**不是标题。

                正文**三、不在段首**。

                - **一、在列表里**
                """);

        assertThat(outline(reading.body().lead()))
                .containsExactly(
                        "1 s-1 … 一、总体情况",
                        "2 s-1-1 … （一）抓学习",
                        "2 s-1-2 … （二）抓“落实”",
                        "1 s-2 … 二、下一步",
                        "2 s-2-1 … 一是加强组织");
        assertThat(reading.html()).contains("<p><strong class=\"run-in\" id=\"s-1\">一、总体情况。</strong>正文。</p>");
        assertThat(reading.html()).contains("<p><strong>重要：</strong>不是标题。</p>");
    }

    @Test
    void runInHeadingsNestBelowHeadings() {
        Prose prose =
                Reading.of("## 甲\n\n**（一）子**。\n\n## 乙\n\n**（一）丑**。\n").body().lead();

        assertThat(outline(prose)).containsExactly("1 s-1 甲", "2 s-1-1 … （一）子", "1 s-2 乙", "2 s-2-1 … （一）丑");
    }

    @Test
    void skippedLevelsAndSecondTitlesAreReported() {
        assertThat(Reading.of("## 甲\n\n#### 乙\n").reports()).containsExactly("3:1 HEADING_LEVEL 4 3");
        assertThat(Reading.of("# 甲\n").reports()).containsExactly("1:1 HEADING_LEVEL 1 2");
        assertThat(Reading.of("## 甲\n\n### 乙\n\n## 丙\n").reports()).isEmpty();
        assertThat(Reading.of("##\n").reports()).containsExactly("1:1 EMPTY_HEADING");
        assertThat(Reading.of(new MarkdownReader(false, NameSpotter.NONE), "### 甲\n\n##### 乙\n", 3)
                        .reports())
                .containsExactly("3:1 HEADING_LEVEL 5 4");
    }

    @Test
    void anInnerHeadingTakesAnIdAndNoMore() {
        assertThat(Reading.of("## 甲 {#a .b c=\"d\"}\n").reports())
                .containsExactly("1:11 UNKNOWN_CLASS b", "1:16 UNKNOWN_ATTRIBUTE c");
    }
}
