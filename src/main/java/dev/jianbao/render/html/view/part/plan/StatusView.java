package dev.jianbao.render.html.view.part.plan;

/**
 * Where a measure stands.
 *
 * @param key for styles, such as {@code on-track}; {@code unreported} where nobody said anything
 * @param word in words
 */
public record StatusView(String key, String word) {}
