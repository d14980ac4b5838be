package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.PairView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.ThingView;
import dev.jianbao.render.html.view.part.plan.PlanShareView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code unit.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the unit
 * @param name in full
 * @param kind in words
 * @param names sentences on its other names
 * @param facts about it
 * @param pairs those it works with
 * @param plans what it has to do in plans, and where these name it
 * @param indexes units that belong to it
 * @param byYear how often it occurs in each year
 * @param years what involves it
 * @param slice where this page stands
 */
public record UnitView(
        Frame frame,
        ThingView thing,
        String name,
        String kind,
        List<String> names,
        List<FactView> facts,
        List<PairView> pairs,
        List<PlanShareView> plans,
        List<IndexView> indexes,
        Optional<TallyTableView> byYear,
        List<EntryListView> years,
        Optional<SliceView> slice) {
    public UnitView {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
        plans = List.copyOf(plans);
        indexes = List.copyOf(indexes);
        years = List.copyOf(years);
    }
}
