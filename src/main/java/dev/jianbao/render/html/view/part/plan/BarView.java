package dev.jianbao.render.html.view.part.plan;

import java.util.Optional;

/**
 * A thin bar, in thousandths of the width of its line.
 *
 * @param spoken what it shows, for who does not see it
 * @param goal what is to be reached, in grey; none where that is not known
 * @param reached what is known to be reached, in ink
 * @param mark where the goal ends
 */
public record BarView(String spoken, Optional<Span> goal, Optional<Span> reached, Optional<Integer> mark) {
    /**
     * From where to where.
     *
     * @param start its left end
     * @param length its width
     */
    public record Span(int start, int length) {}
}
