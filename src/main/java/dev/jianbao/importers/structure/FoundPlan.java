package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An action plan.
 *
 * @param title its title
 * @param keywords 主题词
 * @param period the years that it covers, in the form of the content
 * @param issuer who issued it; empty where nobody is named
 * @param documentNumber 发文字号; may be empty
 * @param date when it was published, if stated
 * @param drawnUp 成文日期, if stated
 * @param body its chapters
 * @param groups its measures
 * @param lost numbers of measures of which nothing is left
 * @param count how many measures it says it has
 * @param indicators what it wants to reach
 * @param tables its projects and its budget
 * @param imprint what stands at its end
 * @param stated what the source itself says, where it says what is what
 */
public record FoundPlan(
        Traced title,
        List<Traced> keywords,
        Optional<String> period,
        Traced issuer,
        Traced documentNumber,
        Optional<LocalDate> date,
        Optional<LocalDate> drawnUp,
        List<Block> body,
        List<Group> groups,
        List<Integer> lost,
        OptionalInt count,
        List<FoundIndicator> indicators,
        List<FoundTable> tables,
        Imprint imprint,
        Optional<Stated> stated)
        implements Recognised {
    public FoundPlan {
        keywords = List.copyOf(keywords);
        body = List.copyOf(body);
        groups = List.copyOf(groups);
        lost = List.copyOf(lost);
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
    }

    /**
     * What sources seldom say of themselves.
     *
     * @param facts by their keys in the content, in its form; {@code ?} for what is lost
     * @param subjects what it is about
     * @param count how many measures it says it has
     */
    public record Stated(Map<String, Traced> facts, Subjects subjects, String count) {}

    /**
     * Measures that belong together.
     *
     * @param name empty where the plan has no groups
     * @param count how many it says it has; may be empty
     * @param deadline of those that state none, in the form of the content; may be empty
     * @param measures in order
     */
    public record Group(Traced name, String count, String deadline, List<FoundMeasure> measures) {
        public Group {
            measures = List.copyOf(measures);
        }

        /** One of which nothing else is said. */
        public Group(Traced name, List<FoundMeasure> measures) {
            this(name, "", "", measures);
        }
    }

    /**
     * A measure.
     *
     * @param number its number, in the plan or in its group
     * @param title what it is called
     * @param text what it says besides
     * @param lead 牵头
     * @param supporting 配合
     * @param responsible 责任单位, where nobody leads
     * @param lostBodies whether bodies were named that can no longer be read
     * @param deadline in the form of the content
     */
    public record FoundMeasure(
            int number,
            Traced title,
            Traced text,
            List<Traced> lead,
            List<Traced> supporting,
            List<Traced> responsible,
            boolean lostBodies,
            Optional<String> deadline) {
        public FoundMeasure {
            lead = List.copyOf(lead);
            supporting = List.copyOf(supporting);
            responsible = List.copyOf(responsible);
        }

        /** The same with another number. */
        public FoundMeasure numbered(int other) {
            return new FoundMeasure(other, title, text, lead, supporting, responsible, lostBodies, deadline);
        }

        /** The same with another deadline. */
        public FoundMeasure due(Optional<String> other) {
            return new FoundMeasure(number, title, text, lead, supporting, responsible, lostBodies, other);
        }

        /** The same with more of what it says; what it says already comes first. */
        public FoundMeasure saying(Traced more) {
            Traced all = text.isEmpty() ? more : text.plus(more);
            return new FoundMeasure(number, title, all, lead, supporting, responsible, lostBodies, deadline);
        }
    }

    /**
     * An indicator.
     *
     * @param name what is counted
     * @param value the figure, or the words
     * @param unit of the figure; empty for words
     * @param year by when, in the form of the content; empty where nothing says
     * @param baseline the figure that it starts from; may be empty
     * @param since the year of that figure, in the form of the content; may be empty
     * @param nature 约束性 or 预期性, in words; may be empty
     * @param direction which way is good, in the form of the content; empty for the usual one
     */
    public record FoundIndicator(
            Traced name,
            Traced value,
            Traced unit,
            String year,
            Traced baseline,
            String since,
            Traced nature,
            String direction) {
        /** One of which nothing else is said. */
        public FoundIndicator(Traced name, Traced value, Traced unit, String year) {
            this(name, value, unit, year, Traced.EMPTY, "", Traced.EMPTY, "");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.plan(this);
    }
}
