package dev.jianbao.render.html.view.plan;

import java.util.List;
import java.util.Optional;

/**
 * All measures of a plan, with what they say.
 *
 * @param count how many the plan says it has
 * @param groups in order
 * @param dated whether any states by when
 * @param detailed whether any says more than its title
 * @param lostNumbers that some are lost, in words
 * @param lost their numbers, for programs
 */
public record MeasuresView(
        Optional<String> count,
        List<Group> groups,
        boolean dated,
        boolean detailed,
        Optional<String> lostNumbers,
        List<Integer> lost) {
    public MeasuresView {
        groups = List.copyOf(groups);
        lost = List.copyOf(lost);
    }

    /**
     * Measures under one heading.
     *
     * @param number its place, in Chinese figures
     * @param name of the group
     * @param count how many the plan says it has
     * @param rows its measures
     */
    public record Group(String number, String name, Optional<String> count, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A measure.
     *
     * @param row its facts
     * @param text its paragraphs
     * @param textLost whether it said more that can no longer be read
     * @param dated whether it is shown by when: where it says so itself, or its group
     */
    public record Row(MeasureRowView row, List<String> text, boolean textLost, boolean dated) {
        public Row {
            text = List.copyOf(text);
        }
    }
}
