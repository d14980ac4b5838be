package dev.jianbao.render.html.view.part;

/**
 * A date for machines and for readers.
 *
 * @param iso what stands in {@code datetime}
 * @param text what is read
 */
public record DateView(String iso, String text) {}
