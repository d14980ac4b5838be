package dev.jianbao.render.search;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Entity;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Renderer;
import dev.jianbao.text.Folding;
import dev.jianbao.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the index that the search page asks. Every sequence of characters of the archive's texts can be found by it: terms are
 * single characters and pairs of neighbours, and what has them all is confirmed on the text.
 */
public final class SearchRenderer implements Renderer {
    @Override
    public List<OutputPath> paths(Site site) {
        if (!site.config().search()) {
            return List.of();
        }
        List<OutputPath> paths = new ArrayList<>();
        site.config().baseUrl().ifPresent(base -> paths.add(OpenSearch.PATH));
        layout(Passages.of(site.archive()), site).files().forEach(name -> paths.add(Script.path(name)));
        return paths;
    }

    private static Layout layout(List<Passage> passages, Site site) {
        return Layout.of(passages, site.archive().catalogue().entities().size());
    }

    @Override
    public void render(Site site, Consumer<Artifact> sink, Diagnostics diagnostics) {
        if (site.config().search()) {
            site.config().baseUrl().ifPresent(base -> sink.accept(OpenSearch.of(site.config(), base)));
            render(site, Passages.of(site.archive()), sink);
        }
    }

    private static void render(Site site, List<Passage> passages, Consumer<Artifact> sink) {
        Layout layout = layout(passages, site);
        Folding folding = Folding.standard();
        List<Entity> entities = List.copyOf(site.archive().catalogue().entities());
        EntityFiles named = new EntityFiles(entities);
        List<String> stamps = new ArrayList<>();
        for (Segment segment : layout.segments()) {
            Stamp stamp = new Stamp(sink);
            TermIndex.write(segment, at -> folded(passages.get(at), folding, named), stamp);
            stamps.add(stamp.text());
        }
        Stamp rest = new Stamp(sink);
        rest.accept(fold(folding));
        Store.of(passages).write(layout, rest);
        named.writeBlocks(passages, layout, rest);
        named.writeLabels(site.archive().index(), layout, rest);
        if (!entities.isEmpty()) {
            named.writeNames(new Spellings(folding, Pinyin.standard()), layout, rest);
        }
        stamps.add(rest.text());
        sink.accept(new Contents(passages, layout, site.archive()).artifact(stamps));
    }

    private static TermIndex.Folded folded(Passage passage, Folding folding, EntityFiles named) {
        return new TermIndex.Folded(folding.fold(passage.title()), folding.fold(passage.text()), named.of(passage));
    }

    /** The characters that become others, and what they become, for the browser. */
    private static Artifact fold(Folding folding) {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        folding.han().forEach((form, today) -> {
            from.appendCodePoint(form);
            to.appendCodePoint(today);
        });
        return new Script("fold").with(from).with(to).artifact();
    }
}
