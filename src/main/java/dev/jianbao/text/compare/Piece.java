package dev.jianbao.text.compare;

/**
 * A part of a line that changed.
 *
 * @param mark kept, removed or added
 * @param text never empty
 */
public record Piece(Mark mark, String text) {}
