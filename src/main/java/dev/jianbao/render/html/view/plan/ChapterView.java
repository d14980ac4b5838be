package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.NeighbourView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code chapter.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param anchor the id of its heading
 * @param title of the chapter
 * @param contents all chapters
 * @param body its text
 * @param previous the chapter before
 * @param next the chapter after
 */
public record ChapterView(
        Frame frame,
        PlanMenu menu,
        String anchor,
        Markup title,
        List<ChapterLine> contents,
        Optional<Markup> body,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public ChapterView {
        contents = List.copyOf(contents);
    }
}
