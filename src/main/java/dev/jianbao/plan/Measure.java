package dev.jianbao.plan;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One action committed to.
 *
 * @param key what it is known by in its plan: its number, or that of its group and its own
 * @param number as printed
 * @param title empty where it is lost
 * @param text its paragraphs, plain; none where the plan says no more than the title
 * @param textLost whether the plan said more that can no longer be read
 * @param duties who has to do with it
 * @param deadline by when: its own, its group's, or the end of the plan
 * @param indicators ids of the indicators it serves
 * @param status what the plan states of it, be it wrongly
 * @param range where it is written
 */
public record Measure(
        String key,
        int number,
        Optional<String> title,
        List<String> text,
        boolean textLost,
        Map<Duty, Bodies> duties,
        Located<Deadline> deadline,
        List<Located<String>> indicators,
        Optional<Located<MeasureStatus>> status,
        SourceRange range) {
    public Measure {
        text = List.copyOf(text);
        duties = Collections.unmodifiableMap(new TreeMap<>(duties));
        indicators = List.copyOf(indicators);
    }

    public Bodies bodies(Duty duty) {
        return duties.getOrDefault(duty, Bodies.NONE);
    }

    /** Whether all that is left of it is its number. */
    public boolean isLost() {
        return title.isEmpty();
    }
}
