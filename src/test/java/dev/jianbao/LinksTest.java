package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.BuiltSite.BuiltPage;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every link of a site leads somewhere, and everything can be reached by links. */
@ExtendWith(BuiltSites.Extension.class)
class LinksTest {
    /** Attributes that hold an address. */
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "poster", "data", "cite", "background", "longdesc", "manifest");

    /** Those a reader may follow out of the site. */
    private static final String OUTSIDE = "(https?|mailto|tel):.+";

    /** One address on one page. */
    private record Reference(BuiltPage page, Element element, String address) {
        boolean leadsOutside() {
            return address.matches(OUTSIDE);
        }

        String path() {
            return address.replaceFirst("#.*", "");
        }

        String anchor() {
            int hash = address.indexOf('#');
            return hash < 0 ? "" : URLDecoder.decode(address.substring(hash + 1).replace("+", "%2B"), UTF_8);
        }

        /** The file of the site that a relative address leads to. */
        String file() {
            String below = URLDecoder.decode(path().replace("+", "%2B"), UTF_8);
            if (below.isEmpty()) {
                return page.path();
            }
            Deque<String> parts = new ArrayDeque<>(List.of(page.path().split("/")));
            parts.removeLast();
            for (String part : below.split("/", -1)) {
                if (part.equals("..")) {
                    parts.pollLast();
                } else {
                    parts.addLast(part);
                }
            }
            return String.join("/", parts);
        }

        @Override
        public String toString() {
            return page.path() + " → " + address;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAFileAndAPlaceInIt(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        Map<String, Set<String>> anchors = new HashMap<>();
        built.pages().forEach(page -> anchors.put(page.path(), anchors(page.document())));
        List<String> broken = new ArrayList<>();
        references(built).filter(reference -> !reference.leadsOutside()).forEach(reference -> {
            String file = reference.file();
            if (!built.output().files().containsKey(file)) {
                broken.add(reference + ": no file " + file);
            } else if (!reference.anchor().isEmpty()
                    && !anchors.getOrDefault(file, Set.of()).contains(reference.anchor())) {
                broken.add(reference + ": no place " + reference.anchor());
            }
        });

        assertThat(broken).isEmpty();
    }

    private static Set<String> anchors(Document document) {
        return new HashSet<>(document.select("[id]").eachAttr("id"));
    }

    @ParameterizedTest
    @EnumSource
    void addressesAreRelativeAndAscii(TestSite site, BuiltSites sites) {
        String own =
                sites.of(site).plan().config().baseUrl().map(Object::toString).orElse("-");

        assertThat(references(sites.of(site))
                        .filter(reference -> !reference.address().matches("[!-~]+")
                                || reference.address().startsWith("/")
                                || reference.element().is("a")
                                        && reference.address().startsWith(own)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeReachedFromHome(TestSite site, BuiltSites sites) {
        BuiltSite built = sites.of(site);
        Map<String, Set<String>> ways = new HashMap<>();
        references(built)
                .filter(reference -> reference.element().is("a") && !reference.leadsOutside())
                .forEach(reference -> ways.computeIfAbsent(reference.page().path(), page -> new TreeSet<>())
                        .add(reference.file()));
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("index.html"));
        while (!next.isEmpty()) {
            String page = next.removeFirst();
            if (reached.add(page)) {
                next.addAll(ways.getOrDefault(page, Set.of()));
            }
        }

        // A page for addresses that do not exist, and those that exist for the sake of old links.
        assertThat(built.pages().stream()
                        .filter(page ->
                                !page.kind().equals("NotFound") && !page.kind().equals("Moved"))
                        .map(BuiltPage::path)
                        .filter(path -> !reached.contains(path)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLoadedFromElsewhere(TestSite site, BuiltSites sites) {
        assertThat(
                        references(sites.of(site))
                                .filter(
                                        reference -> reference.leadsOutside()
                                                && !reference
                                                        .element()
                                                        .is(
                                                                "a, link[rel=canonical], link[rel=alternate][hreflang], link[rel=license]")))
                .isEmpty();
    }

    /** Every address on the pages of a site; those of the page for missing addresses start at the root, and are apart. */
    private static Stream<Reference> references(BuiltSite site) {
        return site.pages().stream()
                .filter(page -> !page.kind().equals("NotFound"))
                .flatMap(page -> page.document().getAllElements().stream()
                        .flatMap(element -> addresses(element).map(each -> new Reference(page, element, each))));
    }

    private static Stream<String> addresses(Element element) {
        if (element.is("meta[http-equiv=refresh]")) {
            return Stream.of(element.attr("content").replaceFirst("^.*url=", ""));
        }
        if (element.hasAttr("srcset")) {
            return Stream.of(element.attr("srcset").split(","))
                    .map(each -> each.strip().split(" ")[0]);
        }
        return element.attributes().asList().stream()
                .filter(attribute -> ADDRESSES.contains(attribute.getKey()))
                .map(attribute -> attribute.getValue());
    }
}
