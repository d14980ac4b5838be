package dev.jianbao.render.html.view.part;

/**
 * HTML that is known to be safe, and that templates show as it is. All other text is escaped.
 *
 * @param html made by {@code Prose} or by a serialiser, never by hand
 */
public record Markup(String html) {}
