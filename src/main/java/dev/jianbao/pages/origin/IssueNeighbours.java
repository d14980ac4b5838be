package dev.jianbao.pages.origin;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.config.NavigationLink;
import dev.jianbao.entity.EntityId;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.Site;
import dev.jianbao.source.markdown.Link;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.source.markdown.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the page of an issue shows of other documents: the issues before and after it and the numbers that are missing between them,
 * what is akin to its items, where its links lead, and, in its frame, which kinds of pages there are and where the site's own
 * links lead. Whatever more such a page comes to show of others belongs here.
 */
final class IssueNeighbours {
    private final Site site;
    private final Map<String, String> appearances;
    private final String frame;
    private final Map<EntityId, String> gaps = new HashMap<>();

    /** @param appearances how each document that is shown appears on pages of others, by its path */
    IssueNeighbours(Site site, Map<String, String> appearances) {
        this.site = site;
        this.appearances = appearances;
        this.frame = frame(site);
        site.archive()
                .series()
                .forEach(each -> gaps.put(each.bulletin().id(), each.gaps().toString()));
    }

    private static String frame(Site site) {
        Archive archive = site.archive();
        String kinds = site.flatplan().pages().stream()
                .map(page -> page.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        return site.config().navigation().stream()
                .map(NavigationLink::target)
                .map(target -> Ref.parse(target.value())
                        .flatMap(ref ->
                                archive.resolve(new Target.Reference(ref.kind().word(), ref.id()))))
                .map(Optional::toString)
                .collect(Collectors.joining(" ", kinds, ""));
    }

    String of(Page.OfIssue page) {
        Issue issue = page.issue();
        Checksums.Sum sum = new Checksums.Sum();
        sum.put(frame).put(gaps.getOrDefault(issue.id().bulletin(), ""));
        page.previous().ifPresent(other -> sum.mark(1).put(appearance(other.path())));
        page.next().ifPresent(other -> sum.mark(2).put(appearance(other.path())));
        links(issue.editorsNote(), sum);
        issue.items().forEach(item -> item(issue, item, sum));
        return sum.digits();
    }

    private void item(Issue issue, Item item, Checksums.Sum sum) {
        links(item.body(), sum);
        List<Entry> kin = site.archive()
                .entry(Ref.of(issue.id(), item.key()))
                .map(entry ->
                        site.overview().kindred().of(entry).among(site.archive().entries()))
                .orElse(List.of());
        sum.size(kin.size());
        kin.forEach(other -> sum.put(other.ref().shown()).put(appearance(path(other))));
    }

    private static String path(Entry entry) {
        return entry.map(
                item -> item.issue().path(), article -> article.article().path());
    }

    private void links(Prose prose, Checksums.Sum sum) {
        sum.size(prose.links().size());
        for (Link link : prose.links()) {
            if (!(link.target() instanceof Target.External)) {
                sum.put(site.archive().resolve(link.target()).toString());
            }
        }
    }

    private String appearance(String path) {
        return appearances.getOrDefault(path, "");
    }
}
