package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import dev.jianbao.markup.MarkupValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The validator of the W3C has nothing to say about any page. */
@ExtendWith(BuiltSites.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MarkupTest {
    private final MarkupValidator validator = new MarkupValidator();

    @ParameterizedTest
    @EnumSource
    void everyPageIsValid(TestSite site, BuiltSites sites) {
        List<String> complaints = new ArrayList<>();
        for (BuiltPage page : sites.of(site).pages()) {
            if (!site.isGenerated(page.path())) {
                validator.complaintsAbout(page.bytes()).forEach(complaint -> complaints.add(page + ": " + complaint));
            }
        }

        assertThat(complaints).isEmpty();
    }
}
