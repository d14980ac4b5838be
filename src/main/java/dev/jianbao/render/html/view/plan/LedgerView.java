package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code ledger.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param title which measures it shows
 * @param of the same by name, such as a unit that has a page
 * @param count how many it shows
 * @param asOf of what day it speaks
 * @param filters the other ledgers of the plan
 * @param groups the measures
 * @param lostNumbers numbers of measures of which nothing else is known
 * @param slice where this page stands
 * @param script the address of the script that filters what is on the page
 */
public record LedgerView(
        Frame frame,
        PlanMenu menu,
        String title,
        Optional<LinkView> of,
        String count,
        String asOf,
        List<Filter> filters,
        List<Group> groups,
        Optional<String> lostNumbers,
        Optional<SliceView> slice,
        String script) {
    public LedgerView {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /**
     * Ledgers of one kind.
     *
     * @param label by what they choose
     * @param folded whether there are too many to show at once
     * @param choices in order
     */
    public record Filter(String label, boolean folded, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One ledger.
     *
     * @param link leads to it
     * @param count how many measures it has
     * @param current whether it is the one on this page
     */
    public record Choice(LinkView link, int count, boolean current) {}

    /**
     * Measures under one heading.
     *
     * @param label the heading
     * @param rows in order
     */
    public record Group(String label, List<MeasureRowView> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }
}
