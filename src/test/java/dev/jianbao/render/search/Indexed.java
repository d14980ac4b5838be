package dev.jianbao.render.search;

import dev.jianbao.pages.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the index of a site was made of, for tests of other packages.
 *
 * @param thing the id of what a passage belongs to
 * @param page where it stands
 * @param anchor of its place there; empty for the page's head
 * @param lines its title and its text
 */
public record Indexed(String thing, String page, String anchor, List<String> lines) {
    public static List<Indexed> of(Site site) {
        return Passages.of(site).stream()
                .map(each -> new Indexed(
                        each.ref().shown(),
                        each.page().path(),
                        each.anchor(),
                        Stream.concat(Stream.of(each.title()), each.text().lines())
                                .toList()))
                .toList();
    }
}
