package dev.jianbao.plan.audit;

import dev.jianbao.entity.quantity.Quantity;
import java.util.List;

/** What a check found. Figures are in the unit of what is stated. */
public sealed interface Outcome {
    Ruling ruling();

    /** Gives the outcome to the case that fits it. */
    <T> T accept(Visitor<T> visitor);

    /** One answer for each outcome. */
    interface Visitor<T> {
        T holds(Holds outcome);

        T fails(Fails outcome);

        T undecided(Undecided outcome);
    }

    /**
     * What is stated is right, to the place it is stated to.
     *
     * @param computed what it comes to
     * @param inferred how many inferred cells that rests on
     */
    record Holds(Quantity computed, int inferred) implements Outcome {
        @Override
        public Ruling ruling() {
            return Ruling.HOLDS;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.holds(this);
        }
    }

    /**
     * What is stated is wrong.
     *
     * @param computed what it comes to; where something is lost, what it comes to at least
     * @param difference what is stated less what it comes to
     * @param inferred how many inferred cells that rests on
     * @param missing what is lost and could not mend it
     */
    record Fails(Quantity computed, Quantity difference, int inferred, List<Missing> missing) implements Outcome {
        public Fails {
            missing = List.copyOf(missing);
        }

        @Override
        public Ruling ruling() {
            return Ruling.FAILS;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.fails(this);
        }
    }

    /**
     * Nobody can tell. What is known is no total.
     *
     * @param known the sum of what can be read
     * @param remainder what is stated less what is known: what the lost cells would come to if it were right
     * @param missing what is lost; never empty
     */
    record Undecided(Quantity known, Quantity remainder, List<Missing> missing) implements Outcome {
        public Undecided {
            missing = List.copyOf(missing);
        }

        @Override
        public Ruling ruling() {
            return Ruling.UNDECIDED;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.undecided(this);
        }
    }
}
