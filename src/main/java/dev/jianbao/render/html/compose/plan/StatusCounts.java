package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.BarView;
import dev.jianbao.render.html.view.part.plan.BarView.Span;
import dev.jianbao.render.html.view.part.plan.StatusCountView;
import dev.jianbao.render.html.view.part.plan.StatusView;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes how many measures of a plan have which status. */
final class StatusCounts {
    private final Sheet sheet;
    private final Statuses statuses;

    StatusCounts(Sheet sheet) {
        this.sheet = sheet;
        this.statuses = new Statuses(sheet.words());
    }

    List<StatusCountView> of(Dossier dossier) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = dossier.following().positions().size();
        dossier.following().counts().forEach((status, count) -> counts.put(Scalar.word(status), count));
        int said = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.put(LedgerCut.UNREPORTED, all - said);
        List<StatusCountView> views = new ArrayList<>();
        for (String key : Statuses.keys()) {
            int count = counts.getOrDefault(key, 0);
            if (count > 0) {
                views.add(view(dossier.plan().id(), key, count, all));
            }
        }
        return views;
    }

    private StatusCountView view(EntityId plan, String key, int count, int all) {
        StatusView status = statuses.of(key);
        String spoken = sheet.words().say("shareOfMeasures", status.word(), count, all);
        Span share = new Span(0, Math.max(1, (int) (1000L * count / all)));
        BarView bar = new BarView(spoken, Optional.of(new Span(0, 1000)), Optional.of(share), Optional.empty());
        LinkView link = sheet.to(PlanPages.ledger(plan, new LedgerCut(Kind.STATUS, key)), status.word());
        return new StatusCountView(status, link, count, bar);
    }
}
