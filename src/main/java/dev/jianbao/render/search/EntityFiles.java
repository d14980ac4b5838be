package dev.jianbao.render.search;

import dev.jianbao.archive.EntityIndex;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.output.Artifact;
import dev.jianbao.render.search.bits.BitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which entities passages are about, what those are called, and the names that lead to them. Entities go by their place in the catalogue. */
final class EntityFiles {
    private final List<Entity> entities;
    private final Map<EntityId, Integer> places = new HashMap<>();

    EntityFiles(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        entities.forEach(each -> places.put(each.id(), places.size()));
    }

    /** The entities of a passage, ascending. */
    int[] of(Passage passage) {
        int[] named = new int[passage.entities().size()];
        int count = 0;
        for (EntityId id : passage.entities()) {
            named[count++] = places.getOrDefault(id, 0);
        }
        Arrays.sort(named);
        return named;
    }

    /** For each passage how many entities, and which; in files of so many passages that few are needed for few results. */
    void writeBlocks(List<Passage> passages, Layout layout, Consumer<Artifact> sink) {
        int width = Math.max(1, 32 - Integer.numberOfLeadingZeros(entities.size() - 1));
        for (int block = 0; block < layout.blocks(); block++) {
            BitText bits = new BitText();
            int from = block * Layout.BLOCK;
            for (Passage passage : passages.subList(from, Math.min(passages.size(), from + Layout.BLOCK))) {
                int[] named = of(passage);
                bits.gamma(named.length + 1);
                for (int place : named) {
                    bits.bits(place, width);
                }
            }
            sink.accept(new Script("e/" + block).with(bits.toString()).artifact());
        }
    }

    /** For each entity its kind, id and name, and how many entries involve it. */
    void writeLabels(EntityIndex index, Layout layout, Consumer<Artifact> sink) {
        for (int file = 0; file < layout.labels(); file++) {
            int from = file * Layout.LABELS;
            StringBuilder labels = new StringBuilder();
            for (Entity entity : entities.subList(from, Math.min(entities.size(), from + Layout.LABELS))) {
                Ref ref = Ref.of(entity);
                labels.append(ref.kind().word())
                        .append('\t')
                        .append(ref.id())
                        .append('\t')
                        .append(entity.name().replace('\t', ' '))
                        .append('\t')
                        .append(index.of(entity.id()).size())
                        .append('\t');
            }
            sink.accept(new Script("l/" + file).with(labels).artifact());
        }
    }

    /** Every way to write an entity's name, folded, with its place. */
    void writeNames(Spellings spellings, Layout layout, Consumer<Artifact> sink) {
        record Name(String key, int place) {}
        List<List<Name>> files = new ArrayList<>();
        for (int file = 0; file < layout.names(); file++) {
            files.add(new ArrayList<>());
        }
        for (int place = 0; place < entities.size(); place++) {
            for (String key : spellings.of(entities.get(place))) {
                int file = Term.of(key.charAt(0), key.length() > 1 ? key.charAt(1) : 0) & layout.names() - 1;
                files.get(file).add(new Name(key, place));
            }
        }
        for (int file = 0; file < layout.names(); file++) {
            StringBuilder names = new StringBuilder();
            files.get(file).stream()
                    .sorted(Comparator.comparing(Name::key).thenComparing(Name::place))
                    .forEach(name -> names.append(name.key())
                            .append('\t')
                            .append(name.place())
                            .append('\t'));
            sink.accept(new Script("n/" + file).with(names).artifact());
        }
    }
}
