package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * A measure in a ledger.
 *
 * @param number as printed
 * @param title leads to it
 * @param lost whether its title can no longer be read
 * @param duties who has to do with it
 * @param deadline the day, month or year; empty where there is none
 * @param due in words, where there is no such day
 * @param ownDeadline whether it states its deadline itself, and not its group or the plan
 * @param status where it stands
 * @param basis what that rests on; missing where nobody said anything
 * @param latest what was last reported
 */
public record MeasureRowView(
        String number,
        LinkView title,
        boolean lost,
        List<DutyView> duties,
        List<DateView> deadline,
        Optional<String> due,
        boolean ownDeadline,
        StatusView status,
        Optional<String> basis,
        Optional<ReportView> latest) {
    public MeasureRowView {
        duties = List.copyOf(duties);
        deadline = List.copyOf(deadline);
    }
}
