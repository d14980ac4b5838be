package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.table.VerdictView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code audit.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param counts how many checks end in which way
 * @param groups the checks of this page, by how they end
 * @param further leads to the checks of single rows, where these have pages of their own
 * @param pager the way to the pages before and after; missing where there is one page
 */
public record AuditView(
        Frame frame,
        PlanMenu menu,
        List<CountedView> counts,
        List<Group> groups,
        Optional<LinkView> further,
        Optional<SliceView> pager) {
    public AuditView {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }

    /**
     * Checks that end in one way.
     *
     * @param anchor of its element
     * @param heading in words
     * @param count how many
     * @param verdicts in the order of the plan
     */
    public record Group(String anchor, String heading, String count, List<VerdictView> verdicts) {
        public Group {
            verdicts = List.copyOf(verdicts);
        }
    }
}
