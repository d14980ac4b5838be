package dev.jianbao.render.html.view.part;

/**
 * A thing of the archive as tools and tests see it: {@code data-unit="some-university"}.
 *
 * @param kind the word after {@code data-}
 * @param id its id, as lists and feeds show it
 */
public record ThingView(String kind, String id) {}
