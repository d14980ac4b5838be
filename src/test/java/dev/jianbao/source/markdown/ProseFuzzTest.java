package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of random pieces of markup: each seed is a text, so a failure can be run again alone. */
class ProseFuzzTest {
    private static final String[] PIECES = {
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "`",
        "``",
        "[",
        "](",
        ")",
        "]",
        "![",
        "(",
        "<",
        ">",
        "&",
        "&amp;",
        "&#65;",
        "\\",
        "|",
        "|-|-|",
        "\n",
        "\n\n",
        "\n",
        "  \n",
        "    ",
        "\t",
        " ",
        " ",
        "　",
        "#",
        "## ",
        "#### ",
        "- ",
        "1. ",
        "> ",
        "```\n",
        "---\n",
        "===\n",
        "{#a}",
        "{#b .c d=\"e\"}",
        "[8]{e=\"f\"}",
        "]{#g}",
        "{",
        "}",
        "=",
        "\"",
        "[^1]",
        "\n\n[^1]: ",
        "[a]: u\n",
        "[a]",
        "<b>",
        "</b>",
        "<br>",
        "<!-- c -->",
        "<div>",
        "<script>",
        "http://a.cn/b",
        "https://x.cn",
        "<https://x.cn>",
        "javascript:",
        "mailto:a@b.cn",
        "unit:x",
        "009.md",
        "a.png",
        "中",
        "文",
        "工作",
        "，",
        "。",
        "“",
        "”",
        "（",
        "）",
        "：",
        "——",
        "……",
        "一、",
        "（一）",
        "a",
        "b",
        "8",
        "2024",
        "江西",
        "é",
        "𠮷",
        "😀",
        "\u0000",
        "\u0007",
        "\u00AD",
        "\u202E",
        "\uFFFF",
        "：",
        "％",
        "1.",
        "-",
        "+",
        "!",
        ".",
        ":"
    };

    private static final NameSpotter NAMES = text -> {
        int at = text.indexOf("江西");
        return at < 0
                ? List.of()
                : List.of(new NameSpotter.Spot(at, at + 2, new Target.Reference("region", "jiangxi")));
    };

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("fuzz.count", 400));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextGivesBalancedHtmlThatReadsAsItsPlainText(int seed) {
        String markdown = text(seed);
        Prose prose = read(markdown, false).lead();
        String html = prose.html(target -> null);

        Document parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings().prettyPrint(false);
        parsed.select(".note, .back").remove();
        assertThat(bare(parsed.body().wholeText())).as(markdown).isEqualTo(bare(prose.text()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sanitisingATextWithoutRawHtmlChangesNothing(int seed) {
        Pass.Rules rules = new Pass.Rules(Pass.RawHtml.SHOWN, new LinkPolicy(), NAMES);
        Sanitised.assertUnchanged(text(seed), rules);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextWithRawHtmlIsHarmless(int seed) {
        String html = read(text(seed), true).lead().html(Reading::show);

        assertThat(Jsoup.parseBodyFragment(html).select("script, style, iframe, form"))
                .isEmpty();
    }

    @Test
    void whatWasReadBeforeOrIsReadBesideMakesNoDifference() {
        MarkdownReader shared = new MarkdownReader(false, NAMES);
        List<String> together = seeds().parallel()
                .mapToObj(seed -> Reading.of(shared, text(seed), 0).html())
                .toList();
        List<String> apart = seeds().limit(200)
                .mapToObj(seed -> read(text(seed), false).lead().html(Reading::show))
                .toList();

        assertThat(together).startsWith(apart.toArray(String[]::new));
    }

    static Body read(String markdown, boolean rawHtml) {
        return Reading.of(new MarkdownReader(rawHtml, NAMES), markdown, 0).body();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000\u2003]+", "");
    }

    static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
