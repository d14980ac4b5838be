package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code section.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the section
 * @param name as printed
 * @param bulletin that it runs through
 * @param description one sentence
 * @param facts about the whole
 * @param years its items
 * @param slice where this page stands
 */
public record SectionView(
        Frame frame,
        ThingView thing,
        String name,
        String bulletin,
        Optional<String> description,
        List<FactView> facts,
        List<EntryListView> years,
        Optional<SliceView> slice) {
    public SectionView {
        facts = List.copyOf(facts);
        years = List.copyOf(years);
    }
}
