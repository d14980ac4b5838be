package dev.jianbao.render.html.view.plan;

import java.util.List;
import java.util.Optional;

/**
 * A line through the figures of one indicator, on a sheet of 320 by 112.
 *
 * @param spoken what it shows, for who does not see it
 * @param line the points of the line, as SVG wants them
 * @param dots the same one by one
 * @param goal how high the target lies; none where that is not known
 * @param zero how high zero lies, where it is on the sheet
 */
public record CourseView(String spoken, String line, List<Dot> dots, Optional<Dot> goal, Optional<Integer> zero) {
    public CourseView {
        dots = List.copyOf(dots);
    }

    /**
     * A figure on the sheet.
     *
     * @param x from the left
     * @param y from the top
     * @param value the figure
     * @param when of what time
     */
    public record Dot(int x, int y, String value, String when) {}
}
