package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.ThingView;
import dev.jianbao.render.html.view.part.plan.PlanShareView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code topic.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the topic
 * @param name the term
 * @param names sentences on its synonyms
 * @param facts about it
 * @param plans those about it
 * @param indexes narrower topics
 * @param byYear how often it occurs in each year
 * @param years what is about it
 * @param slice where this page stands
 */
public record TopicView(
        Frame frame,
        ThingView thing,
        String name,
        List<String> names,
        List<FactView> facts,
        List<PlanShareView> plans,
        List<IndexView> indexes,
        Optional<TallyTableView> byYear,
        List<EntryListView> years,
        Optional<SliceView> slice) {
    public TopicView {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        plans = List.copyOf(plans);
        indexes = List.copyOf(indexes);
        years = List.copyOf(years);
    }
}
