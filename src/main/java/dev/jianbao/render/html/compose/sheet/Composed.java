package dev.jianbao.render.html.compose.sheet;

/**
 * A page, ready to be shown.
 *
 * @param template the name of the template that shows it
 * @param view what the template is given
 */
public record Composed(String template, Record view) {}
