package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.source.markdown.tree.DocumentParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain blocks are read without flexmark; nobody must be able to tell. */
class PlainBlocksTest {
    private static final Pass.Rules RULES = new Pass.Rules(Pass.RawHtml.SHOWN, new LinkPolicy(), text -> {
        int at = text.indexOf("江西");
        return at < 0
                ? List.of()
                : List.of(new NameSpotter.Spot(at, at + 2, new Target.Reference("region", "jiangxi")));
    });
    private static final MarkdownReader DIVIDING = new MarkdownReader(RULES, new DocumentParser(true));
    private static final MarkdownReader WHOLE = new MarkdownReader(RULES, new DocumentParser(false));

    private static final String[] WORDS = {
        "工作",
        "江西",
        "会议于8月召开，",
        "2024年",
        "1.",
        "12)",
        "3、",
        "（一）",
        "一、",
        "。",
        "：",
        "——",
        "……",
        "“重点”",
        "％",
        "!",
        "Word ",
        " and ",
        "http://a.cn/b ",
        "a.b",
        "-",
        "+",
        "=",
        "#",
        "'",
        "\"",
        ">",
        "/",
        "$1",
        "@x",
        "ﬁ",
        "𠮷",
        "é",
        "\u3000",
        "\u2003",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\u000B",
        "\u007F",
        "\u0000",
        "^",
        ";",
        ",",
        "(x)",
        "%"
    };
    private static final String[] MARKS = {
        "**一是",
        "。**",
        "**",
        "*",
        "_a_",
        "`c`",
        "[x](https://a.cn)",
        "![图](a.png)",
        "[8]{e=\"f\"}",
        "[a]",
        "&amp;",
        "<b>",
        "\\",
        "|",
        "{",
        "}",
        "~~",
        "[^1]",
        "<https://x.cn>",
        "]:",
        "  ",
        "\t"
    };
    private static final String[] OPENINGS = {
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "## ",
        "### ",
        "#### ",
        "####### ",
        "#",
        "##  ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "> ",
        ">",
        "    ",
        "  ",
        " ",
        "\u3000\u3000",
        "**二是",
        "---",
        "===",
        "| ",
        "[^1]: ",
        "[a]: ",
        "\t",
        "***",
        "_",
        "```",
        "~~~",
        "<div>",
        "<!--",
        "=",
        ":"
    };
    private static final String[] ENDINGS = {
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        " ",
        "  ",
        "\\",
        " #",
        " ##",
        " {#a}",
        " {.notice}",
        " {units=\"甲、乙\" when=\"2024\"}",
        "{a=b",
        " {x}",
        "{#b}。",
        "\u3000",
        "**",
        "|"
    };
    private static final String[] LINE_ENDS = {"\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n", "\n\t\n"};

    @Test
    void readsGeneratedTextsAsFlexmarkDoes() {
        for (int seed = 0; seed < Integer.getInteger("fuzz.count", 1_500); seed++) {
            assertSame(generated(seed), "seed " + seed);
            assertSame(ProseFuzzTest.text(seed), "fuzz seed " + seed);
        }
    }

    @Test
    void readsRealTextsAsFlexmarkDoes() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String folder : List.of("content", "docs", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(texts::add);
            }
        }
        assertThat(texts).hasSizeGreaterThan(20);
        for (Path text : texts) {
            String markdown = new String(Files.readAllBytes(text), StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertSame(markdown, text.toString());
            assertSame(markdown.substring(Math.max(0, markdown.indexOf("\n---\n") + 1)), text + ", its body");
        }
    }

    private static void assertSame(String markdown, String name) {
        for (int depth : new int[] {0, 3}) {
            assertThat(shown(DIVIDING, markdown, depth))
                    .as("%s: %s", name, markdown)
                    .isEqualTo(shown(WHOLE, markdown, depth));
        }
    }

    /** All that anybody can see of a text. */
    private static String shown(MarkdownReader reader, String markdown, int depth) {
        Reading reading = Reading.of(reader, markdown, depth);
        StringBuilder shown = new StringBuilder();
        show(reading.body().lead(), shown);
        reading.body().divisions().forEach(each -> show(each, shown));
        reading.reported().forEach(each -> shown.append(each).append('\n'));
        return shown.toString();
    }

    private static void show(Division division, StringBuilder out) {
        out.append(division.heading()).append('\n');
        show(division.body(), out);
        division.children().forEach(each -> show(each, out));
    }

    private static void show(Prose prose, StringBuilder out) {
        out.append(prose.html(Reading::show)).append('\n').append(prose.text()).append('\n');
        out.append(prose.outline()).append(prose.links()).append(prose.images());
        out.append(prose.mentions()).append(prose.claims()).append('\n');
    }

    /** Lists, quotations and links as people write them, and nearly so. */
    @Test
    void readsGeneratedListsAndQuotationsAsFlexmarkDoes() {
        for (int seed = 0; seed < Integer.getInteger("fuzz.count", 1_500); seed++) {
            assertSame(structured(seed), "seed " + seed);
        }
    }

    private static final String[] MARKERS = {"- ", "- ", "* ", "+ ", "1. ", "2. ", "3. ", "4) ", "> ", "> ", "", ""};
    private static final String[] SLIPS = {
        "-", "-  ", "1.", "10. ", "1234567890. ", "  ", "    ", "> > ", ">", "\u3000", "#", "---"
    };
    private static final String[] TEXTS = {
        "总结[经验](https://a.cn/b?c=d#e)。",
        "[办法](../issues/a.md)",
        "[甲](a b)",
        "[甲][乙](c)",
        "[^甲](b)",
        "**一是**落实",
        "**一、重点。**江西",
        "检查",
        "会议 2024 年",
        "(甲)[](b)",
        "[甲](b)(c)",
        "[甲](b \"题\")",
        "[**甲**](b)",
        "！[甲](b)",
        "![甲](b.png)",
        "[8]{e=\"f\"}",
        "—— ",
        "*甲*"
    };

    private static String structured(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int blocks = 1 + random.nextInt(5); blocks > 0; blocks--) {
            String marker = one(MARKERS, random);
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                boolean slip = random.nextInt(12) == 0;
                text.append(slip ? one(random.nextBoolean() ? SLIPS : MARKERS, random) : marker);
                text.append(one(TEXTS, random))
                        .append(random.nextBoolean() ? one(TEXTS, random) : "")
                        .append('\n');
            }
            text.append(one(new String[] {"\n", "\n", "\n", "\n\n", "", " \n"}, random));
        }
        return text.toString();
    }

    /** Tables as people write them, and nearly so. */
    @Test
    void readsGeneratedTablesAsFlexmarkDoes() {
        for (int seed = 0; seed < Integer.getInteger("fuzz.count", 1_500); seed++) {
            assertSame(tables(seed), "seed " + seed);
        }
    }

    private static final String[] RULES_OF_TABLES = {
        "---", "---", " --- ", ":--", "--:", ":-:", "-", " :----: ", "", " ", ":", "::", "- -", "—"
    };
    private static final String[] CELLS = {
        "单位",
        " 江西 ",
        "302",
        " ",
        "",
        "\u3000",
        "**一是**",
        " **甲**乙 ",
        " a  b ",
        "[办法](a.md)",
        "`c`",
        "\\|",
        "*甲*",
        "：",
        "-",
        " --- ",
        "#",
        "{a=b}"
    };
    private static final String[] ROW_ENDS = {"|", "|", "|", "|", "|", "|", "|", "|", "|", "", " |", "| ", "||", "|\t"};

    private static String tables(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int wildness = 1 + random.nextInt(20);
        for (int tables = 1 + random.nextInt(3); tables > 0; tables--) {
            text.append(one(new String[] {"", "", "", "段落。\n\n", "段落。\n", "- 项\n\n", "> 引\n", "## 标题\n"}, random));
            int columns = 1 + random.nextInt(4);
            int lines = 1 + random.nextInt(5);
            for (int line = 0; line < lines; line++) {
                boolean slip = random.nextInt(wildness) == 0;
                int cells = slip && random.nextBoolean() ? 1 + random.nextInt(5) : columns;
                String begin = slip ? one(new String[] {"|", "", " |", "||"}, random) : "|";
                text.append(begin);
                for (int i = 0; i < cells; i++) {
                    String[] words = line == 1 ? RULES_OF_TABLES : CELLS;
                    text.append(i == 0 ? "" : "|").append(words[random.nextInt(slip ? words.length : 8)]);
                }
                text.append(slip ? one(ROW_ENDS, random) : "|").append('\n');
            }
            text.append(one(new String[] {"\n", "\n", "\n\n", "", " \n", "段落\n\n", "# 标题\n"}, random));
        }
        return text.toString();
    }

    private static String generated(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(12);
        int wildness = 2 + random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            text.append(one(OPENINGS, random));
            int words = random.nextInt(5);
            for (int w = 0; w < words; w++) {
                text.append(random.nextInt(wildness) == 0 ? one(MARKS, random) : one(WORDS, random));
            }
            text.append(one(ENDINGS, random)).append(one(LINE_ENDS, random));
        }
        return text.toString();
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
