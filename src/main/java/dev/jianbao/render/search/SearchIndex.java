package dev.jianbao.render.search;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Entity;
import dev.jianbao.output.Artifact;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Sink;
import dev.jianbao.render.search.bits.BitText;
import dev.jianbao.text.Folding;
import dev.jianbao.text.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/**
 * The index of an archive's passages. Every sequence of characters can be found by it: terms are single characters and pairs
 * of neighbours, and what has all those of a phrase is confirmed on the text.
 */
final class SearchIndex {
    private final Archive archive;
    private final List<Passage> passages;
    private final List<Entity> entities;
    private final Layout layout;

    SearchIndex(Archive archive, List<Passage> passages) {
        this.archive = archive;
        this.passages = passages;
        this.entities = archive.catalogue().entities().stream()
                .sorted(Comparator.comparing(each -> Ref.of(each).kind()))
                .toList();
        this.layout = Layout.of(passages, entities.size());
    }

    static SearchIndex of(Site site) {
        return new SearchIndex(site.archive(), Passages.of(site));
    }

    /** The names of its files, which are known before anything is indexed. */
    List<String> files() {
        return layout.files();
    }

    /** @param program tells this program apart from others */
    void write(Sink sink, String program) {
        Folding folding = Folding.standard();
        EntityFiles named = new EntityFiles(entities);
        // One thread learns; beside it, the others index.
        ForkJoinTask<Store> store = ForkJoinTask.adapt(() -> Store.of(passages)).fork();
        List<String> stamps = new ArrayList<>();
        for (Segment segment : layout.segments()) {
            Stamp stamp = new Stamp(sink, program);
            TermIndex.write(segment, at -> folded(passages.get(at), folding, named), stamp);
            stamps.add(stamp.text());
        }
        Stamp rest = new Stamp(sink, program);
        rest.accept(fold(folding));
        int chunk = store.join().write(layout, rest);
        named.writeBlocks(passages, layout, rest);
        named.writeLabels(archive.index(), layout, rest);
        if (!entities.isEmpty()) {
            named.writeNames(new Spellings(folding, Pinyin.standard()), layout, rest);
        }
        stamps.add(rest.text());
        sink.accept(new Contents(passages, entities, layout, archive).artifact(stamps, chunk));
    }

    private static Term.Folded folded(Passage passage, Folding folding, EntityFiles named) {
        return new Term.Folded(folding.fold(passage.title()), folding.fold(passage.text()), named.of(passage));
    }

    /** The characters that become others, as gaps between them, and what they become, for the browser. */
    private static Artifact fold(Folding folding) {
        BitText from = new BitText();
        StringBuilder to = new StringBuilder();
        int before = 0;
        for (Map.Entry<Integer, Integer> each : folding.han().entrySet()) {
            from.gamma(each.getKey() - before);
            before = each.getKey();
            to.appendCodePoint(each.getValue());
        }
        return new Script("fold").with(from.toString()).with(to).artifact();
    }
}
