package dev.jianbao.render.html.compose.plan;

import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.part.plan.PlanLineView;
import dev.jianbao.render.html.view.plan.PlansView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Composes the list of all plans. */
final class PlansPage {
    private final Sheet sheet;

    PlansPage(Sheet sheet) {
        this.sheet = sheet;
    }

    PlansView view() {
        Words words = sheet.words();
        String title = words.say("plans");
        PlanLines lines = new PlanLines(sheet);
        Map<Integer, List<PlanLineView>> years = new TreeMap<>(Comparator.reverseOrder());
        sheet.desk().archive().documents().plans().stream()
                .sorted(PlanLines.NEWEST_FIRST)
                .forEach(plan -> years.computeIfAbsent(
                                plan.period().value().start().getYear(), any -> new ArrayList<>())
                        .add(lines.line(plan)));
        return new PlansView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(title)
                                .under(StandardPages.PLANS)
                                .tagged(new DocumentTags(words).plans(title))),
                years.entrySet().stream()
                        .map(year -> new PlansView.Year(words.year(year.getKey()), year.getValue()))
                        .toList());
    }
}
