package dev.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The script of the search page: small, by itself, and in the words of an old browser. */
class SearchScriptTest {
    private static final Path SCRIPT = Path.of("templates/assets/search.js");

    @Test
    void isSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(SCRIPT));
        }

        assertThat(packed.size()).isLessThan(12 * 1024);
    }

    @Test
    void asksNothingOfABrowserThatChrome69Lacks() throws IOException {
        assertThat(Files.readString(SCRIPT))
                .doesNotContainPattern(
                        "\\?\\.[a-zA-Z(\\[]|\\?\\?|\\*\\*=|\\bimport\\b|\\bimport\\(|static \\{|#[a-z]+ ?=")
                .doesNotContainPattern(
                        "\\.(replaceAll|matchAll|at|flatMap|fromEntries|allSettled|any|replaceChildren)\\(");
    }

    @Test
    void makesNoScriptOrMarkupOfText() throws IOException {
        assertThat(Files.readString(SCRIPT))
                .doesNotContainPattern(
                        "\\beval\\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|WebAssembly");
    }
}
