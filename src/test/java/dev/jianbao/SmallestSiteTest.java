package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A title is all that a site must have. */
@ExtendWith(BuiltSites.Extension.class)
class SmallestSiteTest {
    @Test
    void aTitleMakesASite(BuiltSites sites) {
        BuiltSite site = sites.of(TestSite.SMALLEST);

        assertThat(site.diagnostics()).containsExactly("content/site.yaml:1:1 JB0810");
        assertThat(site.output().files().keySet())
                .contains("index.html", "404.html", "corrections.html", "theme/gazette.css", "robots.txt");
        assertThat(site.page("index.html").document().title()).isEqualTo("空");
        assertThat(site.page("index.html").document().selectFirst("h1").text()).isEqualTo("空");
    }
}
