package dev.jianbao.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedRendererTest {
    @TempDir
    Path temp;

    @Test
    void tellsRobotsWhereTheSitemapIs() {
        SmallSite site = SmallSite.in(temp, "base-url: https://office.example/jianbao/");

        assertThat(site.render().get("robots.txt")).isEqualTo("""
                        User-agent: *
                        Allow: /

                        Sitemap: https://office.example/jianbao/sitemap.xml
                        """);
        assertThat(site.diagnostics().sorted()).extracting(Diagnostic::code).doesNotContain(Code.NO_BASE_URL);
    }

    @Test
    void withoutAnAddressMakesNoFeedsAndSaysSo() {
        SmallSite site = SmallSite.in(temp).issue(1, "2024-07-15");

        assertThat(site.render())
                .containsOnlyKeys("robots.txt")
                .containsEntry("robots.txt", "User-agent: *\nAllow: /\n");
        assertThat(site.diagnostics().sorted())
                .filteredOn(each -> each.code() == Code.NO_BASE_URL)
                .extracting(each -> each.range().file())
                .containsExactly("content/site.yaml");
    }

    @Test
    void leavesRobotsToTheOfficeThatHasItsOwn() {
        SmallSite site = SmallSite.in(temp).write("content/pages/robots.txt", "User-agent: *", "Disallow: /");

        assertThat(site.render()).containsOnly(Map.entry("robots.txt", "User-agent: *\nDisallow: /\n"));
    }

    @Test
    void keepsWhatXmlCannotHoldOut() {
        assertThat(XmlText.clean("a\u0000\u000b\u001f\ufffe\uffff\ud842b\t\n𠮷"))
                .isEqualTo("ab\t\n𠮷");
        String xml = new String(
                new XmlText("r", "urn:x", Map.of("a", "\"<&>\u0001'"))
                        .text("t", "]]> <b> & \u0002 𠮷")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(xml).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <r xmlns="urn:x" a="&quot;&lt;&amp;&gt;'">
                          <t>]]&gt; &lt;b&gt; &amp;  𠮷</t>
                        </r>
                        """);
    }

    @Test
    void cutsLongTextsBetweenCharacters() {
        assertThat(Excerpt.of("\n \n 第一段。\n第二段。")).isEqualTo("第一段。");
        assertThat(Excerpt.of("𠮷".repeat(200))).isEqualTo("𠮷".repeat(200));
        assertThat(Excerpt.of("𠮷".repeat(201))).isEqualTo("𠮷".repeat(200) + "……");
        assertThat(Excerpt.of("")).isEmpty();
    }
}
