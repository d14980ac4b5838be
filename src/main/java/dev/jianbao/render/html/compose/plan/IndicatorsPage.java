package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.plan.IndicatorsView;

/** Composes the indicators of a plan. */
final class IndicatorsPage {
    private final Sheet sheet;
    private final Dossier dossier;

    IndicatorsPage(Sheet sheet, PlanPage.Indicators page) {
        this.sheet = sheet;
        this.dossier = page.dossier();
    }

    IndicatorsView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new IndicatorsView(
                new FrameComposer(sheet).frame(frame.head(sheet.words().say("indicators"))),
                frame.menu(PlanPages.indicators(dossier.plan().id())));
    }
}
