package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code indicators.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param asOf of what day the record speaks
 * @param indicators in the order of the plan
 */
public record IndicatorsView(Frame frame, PlanMenu menu, String asOf, List<Indicator> indicators) {
    public IndicatorsView {
        indicators = List.copyOf(indicators);
    }

    /**
     * One indicator.
     *
     * @param anchor the id of its element
     * @param id what checks and reports call it
     * @param name in words
     * @param unit what its figures are in
     * @param nature whether it binds
     * @param target what it is to reach
     * @param plot its figures over time, where there are enough
     * @param points where it started, what was read, and what it is to reach, in order of time
     * @param measures those that serve it
     */
    public record Indicator(
            String anchor,
            String id,
            String name,
            Optional<String> unit,
            Optional<String> nature,
            TargetView target,
            Optional<CourseView> plot,
            List<Point> points,
            List<LinkView> measures) {
        public Indicator {
            points = List.copyOf(points);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A figure at a time.
     *
     * @param when the day, month or year
     * @param role starting point, reading or target
     * @param value the figure
     * @param lost whether it can no longer be read
     * @param rule how it was worked out, where it was
     * @param source where it is taken from, or what it says of the target
     */
    public record Point(
            List<DateView> when,
            String role,
            String value,
            boolean lost,
            Optional<String> rule,
            Optional<String> source) {
        public Point {
            when = List.copyOf(when);
        }
    }
}
