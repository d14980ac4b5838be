package dev.jianbao.render.html.view.overview;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * Given to {@code calendar.ftlh}.
 *
 * @param frame what surrounds it
 * @param months the names of the months
 * @param years the newest first
 */
public record CalendarView(Frame frame, List<String> months, List<Year> years) {
    public CalendarView {
        months = List.copyOf(months);
        years = List.copyOf(years);
    }

    /**
     * A year.
     *
     * @param link leads to it
     * @param months for each month a link with the number of its events, or nothing
     */
    public record Year(LinkView link, List<Month> months) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * A month of a year.
     *
     * @param count of its events; leads to the month, if there is anything in it
     * @param spoken the month and the count in words
     */
    public record Month(LinkView count, String spoken) {}
}
