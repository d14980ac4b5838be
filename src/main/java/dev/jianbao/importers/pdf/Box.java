package dev.jianbao.importers.pdf;

import java.util.Collection;

/**
 * A rectangle on a page, in points from its upper left corner.
 *
 * @param left its left side
 * @param top its upper side
 * @param right its right side
 * @param bottom its lower side
 */
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }
}
