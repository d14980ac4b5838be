package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.plan.PlanLineView;
import java.util.List;

/**
 * Given to {@code plans.ftlh}.
 *
 * @param frame what surrounds it
 * @param years the plans by the year in which they begin, the latest first
 */
public record PlansView(Frame frame, List<Year> years) {
    public PlansView {
        years = List.copyOf(years);
    }

    /**
     * Plans that begin in one year.
     *
     * @param label the year
     * @param plans in order
     */
    public record Year(String label, List<PlanLineView> plans) {
        public Year {
            plans = List.copyOf(plans);
        }
    }
}
