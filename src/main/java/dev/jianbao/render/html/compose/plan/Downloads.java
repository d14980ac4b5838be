package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanFile;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Composes links to the data that a page shows. */
final class Downloads {
    private Downloads() {}

    /** Links to those of the files that the plan has, each called by its format. */
    static List<LinkView> of(Sheet sheet, Dossier dossier, PlanFile... files) {
        List<PlanFile> there = PlanFile.of(dossier);
        return Stream.of(files)
                .filter(there::contains)
                .map(file -> file.path(dossier.plan().id()))
                .map(path -> LinkView.to(sheet.way(path), format(path)))
                .toList();
    }

    private static String format(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
