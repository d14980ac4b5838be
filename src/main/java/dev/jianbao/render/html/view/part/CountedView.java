package dev.jianbao.render.html.view.part;

/**
 * A link with the number of entries that stand behind it.
 *
 * @param link where it leads
 * @param count how many; 0 is not shown
 */
public record CountedView(LinkView link, int count) {}
