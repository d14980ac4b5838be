package dev.jianbao.render.html.view.overview;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.NeighbourView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code calendar_year.ftlh}.
 *
 * @param frame what surrounds it
 * @param title the year
 * @param months that have anything
 * @param undated what happened in the year, and no more is known of when
 * @param previous the year before
 * @param next the year after
 */
public record CalendarYearView(
        Frame frame,
        String title,
        List<MonthGrid> months,
        Optional<EntryListView> undated,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public CalendarYearView {
        months = List.copyOf(months);
    }
}
