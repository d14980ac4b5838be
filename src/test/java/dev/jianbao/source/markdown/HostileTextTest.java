package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.source.markdown.tree.Limits;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust time or stack. Each is refused at its place; what stands around it is read. */
class HostileTextTest {
    /** Far beyond what any takes; without limits most would take longer, or end in an overflow. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Stream<Arguments> refused() {
        return Stream.of(
                hostile("definitions", "[a]: u\n".repeat(8_000), "TOO_MANY_MARKS"),
                hostile("link openers", "[a](".repeat(32_000), "BLOCK_TOO_LONG", "TOO_MANY_MARKS"),
                hostile("brackets", "[".repeat(50_000), "TOO_MANY_MARKS"),
                hostile("image openers", "![".repeat(40_000), "TOO_MANY_MARKS"),
                hostile("uneven backticks", joined(300, i -> "e" + "`".repeat(i)), "TOO_MANY_MARKS"),
                hostile("nested list items", "- ".repeat(500) + "a", "NESTED_TOO_DEEP"),
                hostile("nested quotes", "> ".repeat(800) + "a", "NESTED_TOO_DEEP"),
                hostile("nested notes", "[^a]: ".repeat(500) + "a", "NESTED_TOO_DEEP"),
                hostile("a staircase of lists", joined(200, i -> " ".repeat(2 * i) + "- a\n"), "NESTED_TOO_DEEP"),
                hostile("a staircase of blocks", joined(200, i -> " ".repeat(2 * i) + "- a\n\n"), "NESTED_TOO_DEEP"),
                hostile("table rows", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(10_000), "TABLE_TOO_LONG"),
                hostile("table columns", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n", "TOO_MANY_MARKS"),
                hostile("asterisks", "*".repeat(90_000), "TOO_MANY_MARKS"),
                hostile("alternating emphasis", "*a_ ".repeat(24_000), "TOO_MANY_MARKS"),
                hostile("tags", "<a ".repeat(30_000), "TOO_MANY_MARKS"),
                hostile("CDATA", "a <![CDATA[ ".repeat(8_000), "TOO_MANY_MARKS"),
                hostile("an open title", "[a](b \"" + "c".repeat(90_000), "MARKDOWN_UNREADABLE"),
                hostile("an open definition", "[a]: <" + "b".repeat(90_000), "MARKDOWN_UNREADABLE"),
                hostile(
                        "deep emphasis",
                        "*a **a ".repeat(2_400) + "b" + " a** a*".repeat(2_400),
                        "MARKDOWN_UNREADABLE"),
                hostile("a long paragraph", "中".repeat(Limits.BLOCK + 1), "BLOCK_TOO_LONG"));
    }

    private static Arguments hostile(String name, String text, String... codes) {
        return Arguments.of(name, text, codes);
    }

    private static String joined(int count, IntFunction<String> piece) {
        return IntStream.range(1, count).mapToObj(piece).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedAtItsPlaceWhileTheRestIsRead(String name, String text, String[] codes) {
        Reading reading = read("# 前\n\n" + text + "\n\n# 后\n\n[坏](javascript:x)\n");

        assertThat(reading.reported()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reading.reported().get(0).code().name()).isIn((Object[]) codes);
        assertThat(reading.reported().get(0).range().line())
                .isBetween(3, 2 + (int) text.lines().count());
        assertThat(reading.reports()).last().asString().contains("LINK_SCHEME");
        assertThat(reading.body().divisions())
                .extracting(each -> each.heading().title())
                .contains("前", "后");
    }

    @Test
    void aTextOfAMillionCharactersIsNotRead() {
        Reading reading = read("中文。\n\n".repeat(300_000));

        assertThat(reading.reports()).containsExactly("1:1 MARKDOWN_TOO_LONG 1500000 " + Limits.TEXT);
        assertThat(reading.body()).isEqualTo(Body.EMPTY);
    }

    static Stream<Arguments> costly() {
        int blocks = 20_000;
        return Stream.of(
                Arguments.of("headings", "#### a\n\n".repeat(blocks)),
                Arguments.of("quotes", "> aaaa\n\n".repeat(blocks)),
                Arguments.of("items", "1. aaa\n\n".repeat(blocks)),
                Arguments.of("code", "    a\n".repeat(15_000)),
                Arguments.of("html", "<div>a\n\n".repeat(blocks)),
                Arguments.of("addresses", "a://".repeat(24_000)),
                Arguments.of("blank lines", "\n".repeat(Limits.TEXT)),
                Arguments.of("blanks", " ".repeat(Limits.BLOCK - 1)),
                Arguments.of("marks of notes", "[^a]".repeat(Limits.OPENERS - 1) + "\n\n[^a]: x\n"),
                Arguments.of("braces", "# " + "{a=".repeat(30_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("costly")
    void whatIsWithinTheLimitsIsReadInTime(String name, String text) {
        assertThat(read(text).body()).isNotNull();
    }

    private static Reading read(String text) {
        return Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> Reading.of(new MarkdownReader(false, NameSpotter.NONE), text, 3));
    }

    @Test
    void aLongListOfLinksIsWithinTheLimits() {
        String list = joined(1_000, i -> "- **[第" + i + "期](" + i + ".md)**：`x`\n");
        assertThat(Reading.of(list).body().lead().links()).hasSize(999);
    }
}
