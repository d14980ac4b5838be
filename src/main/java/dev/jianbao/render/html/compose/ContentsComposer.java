package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.ItemKind;
import dev.jianbao.bulletin.Section;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.ContentsGroup;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes lists of contents: of an issue, of a text. */
final class ContentsComposer {
    /** Elsewhere than on its own page an issue of more items is not listed to its end. */
    private static final int BRIEF = 60;

    private final Sheet sheet;

    ContentsComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sections and the first items of an issue, and the way to all others. */
    List<ContentsGroup> brief(Issue issue) {
        List<ContentsGroup> brief = new ArrayList<>();
        int shown = 0;
        for (ContentsGroup group : issue(issue)) {
            List<ContentsGroup.Line> lines =
                    group.lines().subList(0, Math.min(group.lines().size(), BRIEF - shown));
            shown += lines.size();
            brief.add(new ContentsGroup(group.label(), group.href(), group.count(), lines));
            if (shown == BRIEF) {
                break;
            }
        }
        long further = issue.items().count() - shown;
        if (further > 0 && shown > 0) {
            brief.add(rest(issue, further));
        }
        return brief;
    }

    private ContentsGroup rest(Issue issue, long further) {
        String label = sheet.words().say("furtherItems", further);
        String href = sheet.way(PageUrl.of(Ref.of(issue.id())), "");
        String last = String.valueOf(issue.items().count());
        return new ContentsGroup(label, href, 0, List.of(new ContentsGroup.Line(label, href, last, List.of())));
    }

    /** The sections and items of an issue, as links from any page. Items under no section stand for themselves. */
    List<ContentsGroup> issue(Issue issue) {
        if (issue.standing().isWithdrawn()) {
            return List.of();
        }
        PageUrl page = PageUrl.of(Ref.of(issue.id()));
        List<ContentsGroup> groups = new ArrayList<>();
        int place = 0;
        for (Section section : issue.sections()) {
            List<ContentsGroup.Line> lines = new ArrayList<>();
            for (Item item : section.items()) {
                lines.add(line(page, item, ++place));
            }
            Optional<BulletinSection> named = section.section();
            if (named.isPresent()) {
                String href = sheet.way(page, section.anchor());
                groups.add(new ContentsGroup(named.get().name(), href, lines.size(), lines));
            } else {
                lines.forEach(line -> groups.add(new ContentsGroup(line.title(), line.href(), 0, List.of(line))));
            }
        }
        return groups;
    }

    private ContentsGroup.Line line(PageUrl page, Item item, int place) {
        String href = sheet.way(page, item.anchor());
        List<LinkView> outline = item.kind() == ItemKind.ARTICLE ? outline(item.body()) : List.of();
        return new ContentsGroup.Line(item.title(), href, String.valueOf(place), outline);
    }

    /** The upper headings of a text on this very page. */
    List<LinkView> outline(Prose body) {
        return body.outline().stream()
                .filter(entry -> entry.depth() == 1)
                .map(entry -> LinkView.to("#" + entry.anchor(), entry.text()))
                .toList();
    }
}
