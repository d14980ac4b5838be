package dev.jianbao.render.html.view.part.plan;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What an entity has to do with one plan.
 *
 * @param plan the plan
 * @param ledger leads to all that it has to do; empty where that is nothing
 * @param shares what it leads, what it answers for, what it supports; its projects; the chapters and measures that name it
 */
public record PlanShareView(LinkView plan, Optional<LinkView> ledger, List<Share> shares) {
    public PlanShareView {
        shares = List.copyOf(shares);
    }

    /**
     * Things of one sort.
     *
     * @param label what it has to do with them, and how many they are
     * @param lines the first of them
     * @param further how many more there are, in words
     */
    public record Share(String label, List<Line> lines, Optional<String> further) {
        public Share {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A measure, a project or a chapter.
     *
     * @param number as printed; empty where there is none
     * @param place its title
     * @param status where a measure stands
     */
    public record Line(String number, LinkView place, Optional<StatusView> status) {}
}
