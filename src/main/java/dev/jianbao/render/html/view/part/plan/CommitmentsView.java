package dev.jianbao.render.html.view.part.plan;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * What one body has to do in one plan.
 *
 * @param plan the plan
 * @param ledger leads to all of it
 * @param duties what it leads, what it answers for, what it supports
 */
public record CommitmentsView(LinkView plan, LinkView ledger, List<Duty> duties) {
    public CommitmentsView {
        duties = List.copyOf(duties);
    }

    /**
     * The measures towards which it has one duty.
     *
     * @param label the duty
     * @param lines the first of them
     * @param further how many more there are, in words
     */
    public record Duty(String label, List<Line> lines, Optional<String> further) {
        public Duty {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One measure.
     *
     * @param number as printed
     * @param measure its title
     * @param status where it stands
     */
    public record Line(String number, LinkView measure, StatusView status) {}
}
