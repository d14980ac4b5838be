package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;

/**
 * Given to {@code chapter.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param title of the chapter
 */
public record ChapterView(Frame frame, PlanMenu menu, String title) {}
