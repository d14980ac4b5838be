package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.ContentsGroup;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.IssueListView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.MastheadView;
import dev.jianbao.render.html.view.part.plan.PlanLineView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code home.ftlh}.
 *
 * @param frame what surrounds it
 * @param description of the site
 * @param masthead of the newest issue
 * @param contents of the newest issue
 * @param earlier other issues, by bulletin
 * @param articles the newest
 * @param plans the newest that are in force
 * @param allPlans leads to all of them
 * @param indexes sections, units, regions, topics
 */
public record HomeView(
        Frame frame,
        Optional<String> description,
        Optional<MastheadView> masthead,
        List<ContentsGroup> contents,
        List<IssueListView> earlier,
        Optional<EntryListView> articles,
        List<PlanLineView> plans,
        Optional<LinkView> allPlans,
        List<IndexView> indexes) {
    public HomeView {
        contents = List.copyOf(contents);
        earlier = List.copyOf(earlier);
        plans = List.copyOf(plans);
        indexes = List.copyOf(indexes);
    }
}
