package dev.jianbao.plan.audit;

import dev.jianbao.plan.claim.Relation;
import java.util.List;

/**
 * What is checked.
 *
 * @param kind what sort of statement it is
 * @param names what the statement is about, from the content: a stage and a column, a project, the words of an assertion
 * @param basis what it is checked against, as written: a column, a formula
 * @param relation how the two must stand to each other
 */
public record Question(Kind kind, List<String> names, String basis, Relation relation) {
    public Question {
        names = List.copyOf(names);
    }

    static Question of(Kind kind, String basis, String... names) {
        return new Question(kind, List.of(names), basis, Relation.EQUAL);
    }

    /** The sorts of statements. */
    public enum Kind {
        /** A subtotal of a column is the sum of the rows of its stage. */
        SUBTOTAL,
        /** A total of a column, or of the budget, is the sum of all rows. */
        TOTAL,
        /** A number of projects, all or those of a stage, is the number of rows. */
        PROJECT_COUNT,
        /** A number of measures, all or those of a group, is the number of measures. */
        MEASURE_COUNT,
        /** An inferred figure is what its rule gives. */
        RULE,
        /** A figure is the sum of others in its row. */
        PARTS,
        /** An assertion of the front matter. */
        ASSERTION,
        /** A figure in the text. */
        TEXT
    }

    /** What the statement is about, in one line. */
    public String about() {
        return String.join(" · ", names);
    }
}
