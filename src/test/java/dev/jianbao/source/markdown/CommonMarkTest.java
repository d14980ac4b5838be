package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.tree.UrlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification, read with raw HTML passed through and every link allowed. Each difference is
 * listed with its reason in {@code commonmark-differences.txt}; one that is gone must leave the list.
 */
class CommonMarkTest {
    private static final MarkdownReader READER = new MarkdownReader(new Pass.Rules(
            Pass.RawHtml.PASSED,
            (written, range, diagnostics) -> new Target.Asset(UrlText.encode(written), ""),
            NameSpotter.NONE));

    @Test
    void differsFromTheSpecificationOnlyWhereListed() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        TreeMap<Integer, String> different = new TreeMap<>();
        int number = 0;
        for (Example example : examples) {
            number++;
            String expected = normal(example.getHtml());
            String rendered = normal(render(example.getSource()));
            if (!rendered.equals(expected)) {
                different.put(
                        number,
                        "\nsource:\n" + example.getSource() + "expected:\n" + expected + "rendered:\n" + rendered);
            }
        }
        List<Integer> listed = listed();

        assertThat(examples).hasSize(652);
        assertThat(different.entrySet())
                .as("differences that are not listed")
                .filteredOn(entry -> !listed.contains(entry.getKey()))
                .isEmpty();
        assertThat(listed)
                .as("listed, but not different any more")
                .filteredOn(each -> !different.containsKey(each))
                .isEmpty();
    }

    private static String render(String source) {
        Body body = READER.read(new SourceFile("content/pages/spec.md", source), 0, 0, new Diagnostics());
        return body.lead().html(target -> ((Target.Asset) target).path());
    }

    /** The specification writes a tab as an arrow. We give headings anchors, write void elements as HTML does, and need no entity for a quotation mark in text. */
    private static String normal(String html) {
        return html.replace("→", "\t")
                .replace(" />", ">")
                .replace("&quot;", "\"")
                .replaceAll("<(h[1-6]) id=\"s-[0-9-]+\">", "<$1>");
    }

    private static List<Integer> listed() throws IOException {
        try (InputStream list = CommonMarkTest.class.getResourceAsStream("commonmark-differences.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                    .toList();
        }
    }
}
