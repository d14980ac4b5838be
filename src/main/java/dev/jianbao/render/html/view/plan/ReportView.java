package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * What was reported of a measure on one day.
 *
 * @param date the day
 * @param status where it was said to stand
 * @param percent how far it was
 * @param reporter who said so
 * @param reporterLost whether the source named somebody who can no longer be read
 * @param text in words
 * @param evidence documents that show it
 */
public record ReportView(
        DateView date,
        StatusView status,
        Optional<String> percent,
        Optional<LinkView> reporter,
        boolean reporterLost,
        Optional<String> text,
        List<LinkView> evidence) {
    public ReportView {
        evidence = List.copyOf(evidence);
    }
}
