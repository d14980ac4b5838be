package dev.jianbao.render.html.view.figure;

import java.util.List;

/**
 * Columns over a zero line, ready to be drawn. Lengths are those of the drawing's own coordinates.
 *
 * @param title what is drawn
 * @param caption what to see in it
 * @param width of the drawing
 * @param height of the drawing
 * @param zero how far down the zero line is
 * @param bars the columns
 * @param labels the words
 */
public record PlotView(
        String title, String caption, int width, int height, int zero, List<Bar> bars, List<Label> labels) {
    public PlotView {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /**
     * A column.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide
     * @param height how high
     * @param grey whether it only serves comparison
     */
    public record Bar(int x, int y, int width, int height, boolean grey) {}

    /**
     * A word or a number, centred.
     *
     * @param x its middle
     * @param y its base line
     * @param text what it says
     * @param grey whether it belongs to a grey column, or to the axis
     */
    public record Label(int x, int y, String text, boolean grey) {}
}
