package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.PairView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code region.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the region
 * @param name in full
 * @param kind its rank, in words
 * @param names sentences on its other names
 * @param facts about it
 * @param pairs those who work there
 * @param indexes regions and units in it
 * @param years what involves it
 * @param slice where this page stands
 */
public record RegionView(
        Frame frame,
        ThingView thing,
        String name,
        String kind,
        List<String> names,
        List<FactView> facts,
        List<PairView> pairs,
        List<IndexView> indexes,
        List<EntryListView> years,
        Optional<SliceView> slice) {
    public RegionView {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
        indexes = List.copyOf(indexes);
        years = List.copyOf(years);
    }
}
