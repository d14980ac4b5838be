package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whom a document names, on whatever page of it, leads from its own pages back to that document. */
@ExtendWith(BuiltSites.Extension.class)
class NamesLeadBackTest {
    /** What stands around the items of an issue is said by every issue of a bulletin, and is no news of anybody. */
    private static final String NAMED =
            ":is(.item, main > article:not([data-issue])) :is(a[data-unit], a[data-region])";

    private static final Pattern DOCUMENT =
            Pattern.compile("(plans/[^/]+/|articles/[^/]+/[^/]+\\.html|bulletins/[^/]+/[0-9]{4}/s?[0-9]+\\.html).*");
    private static final Pattern ENTITY = Pattern.compile("((?:units|regions)/[^/]+?)(?:/p[0-9]+)?\\.html");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SMALLEST")
    void fromThePageOfAnEntityToWhateverNamesIt(TestSite site, BuiltSites sites) {
        Set<String> leads = new HashSet<>();
        Set<String> named = new TreeSet<>();
        for (BuiltPage page : sites.of(site).pages()) {
            Optional<String> document = part(DOCUMENT, page.path());
            Optional<String> entity = part(ENTITY, page.path());
            if (document.isPresent()) {
                targets(page, NAMED)
                        .flatMap(each -> part(ENTITY, each).stream())
                        .forEach(each -> named.add(each + " names " + document.get()));
            } else if (entity.isPresent()) {
                targets(page, "main a[href]")
                        .flatMap(each -> part(DOCUMENT, each).stream())
                        .forEach(each -> leads.add(entity.get() + " names " + each));
            }
        }

        assertThat(named).isNotEmpty();
        assertThat(leads).containsAll(named);
    }

    private static Stream<String> targets(BuiltPage page, String links) {
        URI here = URI.create(page.path());
        return page.document().select(links).stream()
                .map(link -> here.resolve(link.attr("href")).normalize().getPath());
    }

    private static Optional<String> part(Pattern pattern, String path) {
        return Optional.of(pattern.matcher(path)).filter(Matcher::matches).map(found -> found.group(1));
    }
}
