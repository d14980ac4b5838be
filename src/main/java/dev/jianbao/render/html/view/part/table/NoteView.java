package dev.jianbao.render.html.view.part.table;

/**
 * Explains cells of a table.
 *
 * @param anchor of its element
 * @param mark what the cells bear
 * @param number of the note, beside the mark; empty for the one that all lost cells share
 * @param text in words
 */
public record NoteView(String anchor, String mark, String number, String text) {}
