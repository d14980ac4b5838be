package dev.jianbao.render.html.view.overview;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.MenuEntry;
import dev.jianbao.render.html.view.figure.PlotView;
import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code statistics.ftlh}.
 *
 * @param frame what surrounds it
 * @param title of what they are
 * @param rule how items are counted
 * @param facts how many there are
 * @param years leads to the statistics of all years and of each
 * @param plot items in time
 * @param tables by sender, unit, region and section
 * @param unlisted the units of whom there are none
 */
public record StatisticsView(
        Frame frame,
        String title,
        String rule,
        List<FactView> facts,
        List<MenuEntry> years,
        PlotView plot,
        List<TallyTableView> tables,
        Optional<IndexView> unlisted) {
    public StatisticsView {
        facts = List.copyOf(facts);
        years = List.copyOf(years);
        tables = List.copyOf(tables);
    }
}
