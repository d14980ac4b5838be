package dev.jianbao.render.html.view.overview;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code calendar_month.ftlh}.
 *
 * @param frame what surrounds it
 * @param title the month and its year
 * @param grid its days; on the first page only
 * @param issues that bear a date of the month; on the first page only
 * @param days what happened, day by day
 * @param slice where this page stands
 * @param previous the month before that has anything
 * @param next the month after
 */
public record CalendarMonthView(
        Frame frame,
        String title,
        Optional<MonthGrid> grid,
        Optional<IndexView> issues,
        List<EntryListView> days,
        Optional<SliceView> slice,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public CalendarMonthView {
        days = List.copyOf(days);
    }
}
