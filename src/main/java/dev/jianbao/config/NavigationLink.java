package dev.jianbao.config;

import dev.jianbao.source.Located;

/**
 * A link that the site puts after the built-in ones.
 *
 * @param label what it says
 * @param target a reference such as {@code page:about}, or a web address
 */
public record NavigationLink(String label, Located<String> target) {}
