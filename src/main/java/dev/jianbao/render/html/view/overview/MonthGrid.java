package dev.jianbao.render.html.view.overview;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * The days of a month in weeks.
 *
 * @param label leads to the month
 * @param count how much there is in it, in words
 * @param weekdays their heads, from Monday
 * @param weeks each of seven days; one outside the month is empty
 */
public record MonthGrid(LinkView label, String count, List<Weekday> weekdays, List<List<LinkView>> weeks) {
    public MonthGrid {
        weekdays = List.copyOf(weekdays);
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /**
     * A day of the week.
     *
     * @param mark as it stands at the head
     * @param name in full
     */
    public record Weekday(String mark, String name) {}
}
