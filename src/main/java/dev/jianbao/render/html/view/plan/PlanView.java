package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.CitationView;
import dev.jianbao.render.html.view.part.ColophonView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.PastView;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.view.part.plan.StatusCountView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code plan.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the parts of the plan
 * @param title in full
 * @param number its document number
 * @param standing what to know before reading on
 * @param validity that it is amended, replaced, abolished or expired
 * @param facts about the document
 * @param about the units, regions and topics it is about
 * @param preamble what stands before the first chapter
 * @param targets what is to be reached
 * @param ladderKey how to read that
 * @param asOf of what day the record speaks
 * @param measures how many measures it has
 * @param counts how many of them have which status
 * @param groups their headings
 * @param overdue those past their deadline
 * @param allOverdue leads to the rest of those
 * @param money what it is to cost
 * @param chapters its narrative
 * @param checks how the figures it states were found
 * @param colophon its foot
 * @param citation how to cite it
 * @param past when it was published and changed
 */
public record PlanView(
        Frame frame,
        PlanMenu menu,
        String title,
        Optional<String> number,
        StandingView standing,
        List<LinkView> validity,
        List<FactView> facts,
        List<FactView> about,
        Optional<Markup> preamble,
        List<TargetView> targets,
        String ladderKey,
        String asOf,
        Optional<LinkView> measures,
        List<StatusCountView> counts,
        List<CountedView> groups,
        List<MeasureRowView> overdue,
        Optional<LinkView> allOverdue,
        List<FactView> money,
        List<ChapterLine> chapters,
        List<FactView> checks,
        Optional<ColophonView> colophon,
        Optional<CitationView> citation,
        Optional<PastView> past) {
    public PlanView {
        validity = List.copyOf(validity);
        facts = List.copyOf(facts);
        about = List.copyOf(about);
        targets = List.copyOf(targets);
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        overdue = List.copyOf(overdue);
        money = List.copyOf(money);
        chapters = List.copyOf(chapters);
        checks = List.copyOf(checks);
    }
}
