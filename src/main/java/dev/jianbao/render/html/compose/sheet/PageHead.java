package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.Frame.Meta;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page adds to the frame around it.
 *
 * @param title of the page, from the narrowest to the widest; without that of the site
 * @param way the pages between the home page and this one
 * @param menu the entry of the navigation it belongs to
 * @param tags its page tags
 * @param links to neighbours and feeds
 * @param structured what it is, for machines
 * @param canonical the page that search engines shall know in its stead
 */
public record PageHead(
        List<String> title,
        List<LinkView> way,
        Optional<PageUrl> menu,
        List<Meta> tags,
        List<HeadLink> links,
        Optional<Markup> structured,
        Optional<PageUrl> canonical) {
    public PageHead {
        title = List.copyOf(title);
        way = List.copyOf(way);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    public static PageHead of(String... title) {
        return new PageHead(
                List.of(title), List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public PageHead under(PageUrl menu, LinkView... way) {
        return new PageHead(title, List.of(way), Optional.of(menu), tags, links, structured, canonical);
    }

    public PageHead tagged(List<Meta> more) {
        return new PageHead(title, way, menu, more, links, structured, canonical);
    }

    public PageHead linked(List<HeadLink> more) {
        List<HeadLink> all = new ArrayList<>(links);
        all.addAll(more);
        return new PageHead(title, way, menu, tags, all, structured, canonical);
    }

    /** A further page of a list says so in its title, so that no two titles are one; the newest has the list's own. */
    public PageHead partOf(Optional<SliceView> slice) {
        List<String> all = new ArrayList<>(title);
        slice.filter(each -> each.newer().isPresent()).ifPresent(each -> all.add(1, each.position()));
        return new PageHead(all, way, menu, tags, links, structured, canonical);
    }

    public PageHead describedBy(Markup markup) {
        return new PageHead(title, way, menu, tags, links, Optional.of(markup), canonical);
    }

    /** A page that stands for another: search engines are sent there, and leave this one out. */
    public PageHead insteadOf(PageUrl other) {
        List<Meta> all = new ArrayList<>(tags);
        all.add(new Meta("robots", "noindex"));
        return new PageHead(title, way, menu, all, links, structured, Optional.of(other));
    }
}
