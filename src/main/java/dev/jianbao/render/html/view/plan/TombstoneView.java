package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.PastView;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.Optional;

/**
 * Given to {@code tombstone.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the plan
 * @param title in full
 * @param standing that it was withdrawn
 * @param past when it was published and changed
 */
public record TombstoneView(
        Frame frame, ThingView thing, String title, StandingView standing, Optional<PastView> past) {}
