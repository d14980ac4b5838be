package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.CitationView;
import dev.jianbao.render.html.view.part.EntryView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.ThingView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code measure.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param thing the measure
 * @param row its facts, as a ledger shows them
 * @param title in full, or that it is lost
 * @param number in words
 * @param group the heading it stands under
 * @param citation how to cite it; missing for a draft
 * @param paragraphs its text
 * @param textLost whether the plan said more that can no longer be read
 * @param targets the indicators it serves
 * @param asOf of what day its status speaks
 * @param reports what was reported, the newest first
 * @param evidence documents that show that it moves, the newest first
 * @param noEvidence that there has been none for long
 * @param projects undertaken under it
 * @param furtherProjects how many more, in words
 * @param previous the measure before
 * @param next the measure after
 */
public record MeasureView(
        Frame frame,
        PlanMenu menu,
        ThingView thing,
        MeasureRowView row,
        String title,
        String number,
        String group,
        Optional<CitationView> citation,
        List<String> paragraphs,
        boolean textLost,
        List<TargetView> targets,
        String asOf,
        List<ReportView> reports,
        List<EntryView> evidence,
        Optional<String> noEvidence,
        List<LinkView> projects,
        Optional<LinkView> furtherProjects,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public MeasureView {
        paragraphs = List.copyOf(paragraphs);
        targets = List.copyOf(targets);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        projects = List.copyOf(projects);
    }
}
